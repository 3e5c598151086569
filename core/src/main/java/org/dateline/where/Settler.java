package org.dateline.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Words;
import org.dateline.where.Phrase.Form;
import org.jspecify.annotations.Nullable;

/** Settles which place each phrase of a story tells. */
final class Settler {

    private final String pageText;
    private final List<Phrase> phrases;
    private final Gazetteer gazetteer;
    private final StoryCountries countries;
    private final Choice choice;
    private final Holders holders;
    private final Spots spots;
    private final BorderSpots borders;
    private final Anaphors anaphors;

    Settler(String pageText, List<Phrase> phrases, Gazetteer gazetteer, StoryCountries countries) {
        this.pageText = pageText;
        this.phrases = List.copyOf(phrases);
        this.gazetteer = gazetteer;
        this.countries = countries;
        var names = phrases.stream()
                .map(Phrase::namedOrNull)
                .filter(Objects::nonNull)
                .toList();
        choice = new Choice(countries, new Neighbours(names));
        holders = new Holders(pageText, phrases);
        spots = new Spots(pageText);
        borders = new BorderSpots(gazetteer, countries, spots);
        anaphors = new Anaphors(gazetteer, countries, spots);
    }

    /**
     * Three times over the story: the places that are sure are company for those that are not, and both for the last round,
     * which settles. So a doubtful name that comes first does not draw the rest into its country.
     */
    List<Spot> settled() {
        var doubtful = new ArrayList<Integer>();
        for (int i = 0; i < phrases.size(); i++) {
            Optional<Candidate> sure = choice.sure(phrases.get(i), holders.of(i).orElse(null));
            if (sure.isPresent()) {
                company(sure.get().place());
            } else {
                doubtful.add(i);
            }
        }
        for (int i : doubtful) {
            choice.of(phrases.get(i), holders.of(i).orElse(null)).ifPresent(c -> company(c.place()));
        }
        var settled = new ArrayList<Spot>();
        for (int i = 0; i < phrases.size(); i++) {
            settle(i, settled).ifPresent(settled::add);
        }
        return List.copyOf(settled);
    }

    private void company(Place place) {
        if (place.kind() != PlaceKind.COUNTRY) {
            place.country().ifPresent(countries::found);
            choice.anchor(place.point());
        }
    }

    /** Which place a name means that tells no act's place. */
    Optional<Place> placeOf(Named named) {
        var phrase = new Phrase(
                named.sentence(), named.first(), named.last(), Form.NAME, named, null, false, null, List.of());
        return choice.of(phrase, null).map(Candidate::place);
    }

    private Optional<Spot> settle(int i, List<Spot> before) {
        Phrase phrase = phrases.get(i);
        return switch (phrase.form()) {
            case NAME -> named(i);
            case LAND ->
                Optional.of(spots.country(
                        phrase, gazetteer.getCountry(phrase.countries().getFirst())));
            case CAPITAL ->
                gazetteer.findCapital(phrase.countries().getFirst()).map(p -> spots.of(phrase, p, 1, p.name()));
            case BORDER -> borders.of(phrase, before);
            case ANAPHOR -> anaphors.of(phrase, before);
            case THERE -> anaphors.there(phrase, before);
        };
    }

    private Optional<Spot> named(int i) {
        Phrase phrase = phrases.get(i);
        Holder holder = holders.of(i).orElse(null);
        Optional<Place> chosen = choice.of(phrase, holder).map(Candidate::place);
        if (chosen.isPresent()) {
            return Optional.of(spots.told(phrase, chosen.get()));
        }
        Named named = phrase.namedOrNull();
        if (named != null && named.length() == 1) {
            Optional<String> adjective =
                    gazetteer.findCountryOfAdjective(named.firstToken().text());
            if (adjective.isPresent()) {
                return adjective.map(c -> spots.country(phrase, gazetteer.getCountry(c)));
            }
        }
        boolean evident = named != null && named.labelled() || phrase.askedOrNull() != null;
        return evident ? Optional.of(unknown(phrase, holder)) : Optional.empty();
    }

    /** A name that no table has keeps its words; its country is the one that the text puts around it. */
    private Spot unknown(Phrase phrase, @Nullable Holder holder) {
        String country = holder == null ? null : countryAround(holder.named());
        if (country == null && !phrase.countries().isEmpty()) {
            country = phrase.countries().getFirst();
        }
        if (country == null) {
            country = countries.only().orElse(null);
        }
        Sort asked = phrase.askedOrNull();
        int precision = phrase.around()
                ? 2
                : asked == Sort.DISTRICT ? 3 : asked == Sort.DIVISION ? 4 : asked == Sort.AREA ? 2 : 1;
        return spots.unplaced(phrase, country, Words.at(pageText, phrase.span()).text(), precision);
    }

    private @Nullable String countryAround(Named holder) {
        return holder.candidates().stream()
                .flatMap(c -> c.place().country().stream())
                .max(Comparator.comparingDouble(countries::share))
                .orElse(null);
    }
}
