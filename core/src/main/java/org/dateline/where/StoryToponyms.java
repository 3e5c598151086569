package org.dateline.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.model.PlaceRole;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Where;
import org.dateline.model.Words;

/** Gathers the place names of one story: the settled ones, those inside a border's phrase, and countries' adjectives. */
final class StoryToponyms {

    private final String pageText;
    private final Gazetteer gazetteer;
    private final List<Toponym> found = new ArrayList<>();

    StoryToponyms(String pageText, Gazetteer gazetteer) {
        this.pageText = pageText;
        this.gazetteer = gazetteer;
    }

    /** In the order of the text, none overlapping another. */
    List<Toponym> of(Reading reading, List<Spot> spots, Map<Integer, List<Named>> names) {
        for (Spot spot : spots) {
            Named named = spot.phrase().namedOrNull();
            if (named != null) {
                add(named.span(), spot.where());
            }
        }
        for (Sentence sentence : reading.sentences()) {
            for (Named named : names.getOrDefault(sentence.index(), List.of())) {
                PhraseReader.countryOf(named).ifPresent(c -> add(named.span(), country(named.span(), c)));
            }
            for (Token token : sentence.tokens()) {
                adjective(token).ifPresent(c -> add(token.span(), country(token.span(), c)));
            }
        }
        found.sort(Comparator.comparingInt(t -> t.name().start()));
        return List.copyOf(found);
    }

    private Optional<String> adjective(Token token) {
        return NameFinder.capital(token) && !token.name().equals("PERSON")
                ? gazetteer.findCountryOfAdjective(token.text())
                : Optional.empty();
    }

    private void add(Span name, Where where) {
        if (found.stream().noneMatch(t -> t.name().overlaps(name))) {
            found.add(new Toponym(name, where));
        }
    }

    private Where country(Span span, String iso3) {
        Place place = gazetteer.getCountry(iso3);
        return new Where(
                Words.at(pageText, span),
                place.id(),
                place.name(),
                iso3,
                null,
                place.point(),
                place.kind().precision(),
                PlaceRole.AT);
    }
}
