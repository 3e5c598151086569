package org.dateline.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.model.PlaceRole;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.dateline.where.InnerNames.Inner;

/** Gathers the place names of one story: the settled ones, those inside a border's phrase, and countries' adjectives. */
final class StoryToponyms {

    private final String pageText;
    private final Gazetteer gazetteer;
    private final Settler settler;
    private final List<Toponym> found = new ArrayList<>();

    StoryToponyms(String pageText, Gazetteer gazetteer, Settler settler) {
        this.pageText = pageText;
        this.gazetteer = gazetteer;
        this.settler = settler;
    }

    /** In the order of the text, none overlapping another. */
    List<Toponym> of(Reading reading, List<Spot> spots, Map<Integer, List<Named>> names, List<Inner> inner) {
        for (Spot spot : spots) {
            Named named = spot.phrase().namedOrNull();
            if (named != null) {
                add(named.span(), spot.where());
            }
        }
        for (Inner each : inner) {
            settler.placeOf(each.named()).ifPresent(p -> add(each.span(), told(each.span(), p)));
        }
        for (Sentence sentence : reading.sentences()) {
            for (Named named : names.getOrDefault(sentence.index(), List.of())) {
                PhraseReader.countryOf(named).ifPresent(c -> add(named.span(), country(named.span(), c)));
            }
            for (Token token : sentence.tokens()) {
                adjectives(token);
            }
        }
        found.sort(Comparator.comparingInt(t -> t.name().start()));
        return List.copyOf(found);
    }

    /** "Jordanian", and both of "Jordanian-Syrian". */
    private void adjectives(Token token) {
        if (!NameFinder.capital(token) || token.name().equals("PERSON")) {
            return;
        }
        int start = token.span().start();
        for (String part : token.text().split("[-–]", -1)) {
            var span = new Span(start, start + part.length());
            gazetteer.findCountryOfAdjective(part).ifPresent(c -> add(span, country(span, c)));
            start = span.end() + 1;
        }
    }

    private void add(Span name, Where where) {
        if (found.stream().noneMatch(t -> t.name().overlaps(name))) {
            found.add(new Toponym(name, where));
        }
    }

    private Where country(Span span, String iso3) {
        return told(span, gazetteer.getCountry(iso3));
    }

    private Where told(Span span, Place place) {
        return new Where(
                Words.at(pageText, span),
                place.id(),
                place.name(),
                place.countryOrNull(),
                place.admin1OrNull(),
                place.point(),
                place.kind().precision(),
                PlaceRole.AT,
                place.radiusKilometres());
    }
}
