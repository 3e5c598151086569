package org.dateline.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.PlaceRole;
import org.dateline.model.Where;
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

    Settler(String pageText, List<Phrase> phrases, Gazetteer gazetteer, StoryCountries countries) {
        this.pageText = pageText;
        this.phrases = List.copyOf(phrases);
        this.gazetteer = gazetteer;
        this.countries = countries;
        choice = new Choice(
                countries,
                new Neighbours(phrases.stream()
                        .map(Phrase::namedOrNull)
                        .filter(java.util.Objects::nonNull)
                        .toList()));
    }

    /** Twice over the story: the places of the first round are company for those of the second. */
    List<Spot> settled() {
        for (int i = 0; i < phrases.size(); i++) {
            choice.of(phrases.get(i), holderOf(i)).map(Candidate::place).ifPresent(place -> {
                if (place.kind() != PlaceKind.COUNTRY) {
                    place.country().ifPresent(countries::found);
                    choice.anchor(place.point());
                }
            });
        }
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < phrases.size(); i++) {
            settle(i, spots).ifPresent(spots::add);
        }
        return List.copyOf(spots);
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
            case NAME -> named(i, before);
            case LAND -> Optional.of(country(phrase, phrase.countries().getFirst()));
            case CAPITAL -> gazetteer.findCapital(phrase.countries().getFirst()).map(p -> spot(phrase, p, 1, p.name()));
            case BORDER -> border(phrase, before);
            case ANAPHOR -> anaphor(phrase, before);
            case THERE -> last(phrase, before, s -> true);
        };
    }

    private Optional<Spot> named(int i, List<Spot> before) {
        Phrase phrase = phrases.get(i);
        Named holder = holderOf(i);
        Optional<Place> chosen = choice.of(phrase, holder).map(Candidate::place);
        if (chosen.isPresent()) {
            return Optional.of(told(phrase, chosen.get()));
        }
        Named named = phrase.namedOrNull();
        boolean evident = named != null && named.labelled() || phrase.askedOrNull() != null;
        return evident ? Optional.of(unknown(phrase, holder, before)) : Optional.empty();
    }

    /** What the text says the phrase lies in: "Tripoli, Lebanon", "Tafas in Daraa", "Syria's Idlib province". */
    private @Nullable Named holderOf(int i) {
        Phrase phrase = phrases.get(i);
        Named after = neighbour(i + 1);
        if (after != null && after.sentence().index() == phrase.sentence().index()) {
            String between = between(phrase.last(), phrases.get(i + 1).first(), phrase);
            if (between.equals(",") || between.equals("in") || between.equals("of") || between.equals(", in")) {
                return after;
            }
        }
        Named ahead = neighbour(i - 1);
        if (ahead != null && ahead.sentence().index() == phrase.sentence().index()) {
            String between = between(ahead.last(), phrase.first(), phrase);
            if (between.equals("'s") || between.equals("’s") || between.equals("’") || between.equals("'")) {
                return ahead;
            }
        }
        return null;
    }

    private @Nullable Named neighbour(int i) {
        return i >= 0 && i < phrases.size() ? phrases.get(i).namedOrNull() : null;
    }

    private String between(int last, int first, Phrase phrase) {
        if (first <= last + 1) {
            return "";
        }
        int from = phrase.sentence().token(last).span().end();
        int to = phrase.sentence().token(first).span().start();
        return pageText.substring(from, to).strip();
    }

    private Spot told(Phrase phrase, Place place) {
        String direction = phrase.directionOrNull();
        int precision = place.kind().precision();
        if (phrase.askedOrNull() == Sort.DIVISION && precision < 4) {
            precision = 4;
        } else if (phrase.askedOrNull() == Sort.DISTRICT && place.kind() == PlaceKind.REGION) {
            precision = 3;
        }
        if (phrase.around() && precision < 4) {
            precision = 2;
        } else if (direction != null) {
            precision = place.kind() == PlaceKind.COUNTRY ? 5 : precision < 3 ? 2 : precision;
        }
        String name = direction == null || phrase.around() ? place.name() : direction + " " + place.name();
        return spot(phrase, place, precision, name);
    }

    private Spot country(Phrase phrase, String iso3) {
        Place place = gazetteer.getCountry(iso3);
        String direction = phrase.directionOrNull();
        return direction == null
                ? spot(phrase, place, 6, place.name())
                : spot(phrase, place, 5, direction + " " + place.name());
    }

    private Spot spot(Phrase phrase, Place place, int precision, String name) {
        var where = new Where(
                Words.at(pageText, phrase.span()),
                place.id(),
                name,
                place.countryOrNull(),
                place.admin1OrNull(),
                place.point(),
                precision,
                PlaceRole.AT);
        return new Spot(phrase, where, place);
    }

    private Spot unplaced(Phrase phrase, @Nullable String country, String name, int precision) {
        var where =
                new Where(Words.at(pageText, phrase.span()), null, name, country, null, null, precision, PlaceRole.AT);
        return new Spot(phrase, where, null);
    }

    /** A name that no table has keeps its words; its country is the one that the text puts around it. */
    private Spot unknown(Phrase phrase, @Nullable Named holder, List<Spot> before) {
        String country = holder == null ? null : countryAround(holder);
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
        return unplaced(phrase, country, Words.at(pageText, phrase.span()).text(), precision);
    }

    private @Nullable String countryAround(Named holder) {
        return holder.candidates().stream()
                .flatMap(c -> c.place().country().stream())
                .max(java.util.Comparator.comparingDouble(countries::share))
                .orElse(null);
    }

    private Optional<Spot> border(Phrase phrase, List<Spot> before) {
        List<String> sides = phrase.countries();
        if (sides.isEmpty()) {
            Optional<Spot> known = before.stream()
                    .filter(s -> s.phrase().form() == Form.BORDER)
                    .reduce((a, b) -> b);
            return known.map(s -> again(phrase, s))
                    .or(() -> countries.only().map(c -> unplaced(phrase, c, "border", 5)));
        }
        String side = sides.getFirst();
        String country;
        if (owned(phrase)) {
            country = side;
        } else if (sides.size() > 1) {
            country = countries.share(sides.get(1)) > countries.share(side) ? sides.get(1) : side;
        } else {
            country = countries.main(side).filter(c -> countries.share(c) > 0.2).orElse(side);
        }
        String name = String.join(
                " and ", sides.stream().map(c -> gazetteer.getCountry(c).name()).toList());
        return Optional.of(unplaced(phrase, country, "border of " + name, 5));
    }

    /** "Iraq's borders" are Iraq's; "the Iraqi border" is told from the other side, where the story has one. */
    private static boolean owned(Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (phrase.sentence().token(i).tag().equals("POS")) {
                return true;
            }
        }
        return false;
    }

    /** The same place in other words. */
    private Spot again(Phrase phrase, Spot known) {
        Where w = known.where();
        int precision = phrase.around() && w.precision() < 4 ? 2 : w.precision();
        var where = new Where(
                Words.at(pageText, phrase.span()),
                w.placeOrNull(),
                w.name(),
                w.countryOrNull(),
                w.admin1OrNull(),
                w.pointOrNull(),
                precision,
                PlaceRole.AT);
        return new Spot(phrase, where, known.placeOrNull());
    }

    private Optional<Spot> last(Phrase phrase, List<Spot> before, java.util.function.Predicate<Spot> fits) {
        return before.stream()
                .filter(s -> s.sentence() != DatelineSentence.INDEX)
                .filter(fits)
                .reduce((a, b) -> b)
                .map(s -> again(phrase, s));
    }

    private Optional<Spot> anaphor(Phrase phrase, List<Spot> before) {
        String noun = phrase.sentence().token(phrase.last()).text().toLowerCase(java.util.Locale.ROOT);
        if (noun.equals("country")
                || noun.equals("nation")
                || phrase.askedOrNull() == null && phrase.directionOrNull() != null) {
            return named(phrase, before).or(() -> countries.main("")).map(c -> country(phrase, c));
        }
        if (noun.equals("capital")) {
            return countries.main("").flatMap(gazetteer::findCapital).map(p -> spot(phrase, p, 1, p.name()));
        }
        Sort asked = phrase.askedOrNull();
        return last(phrase, before, s -> fits(s, asked, noun));
    }

    /** The country that the sentence before the phrase has as a subject, or as where something is. */
    private static Optional<String> named(Phrase phrase, List<Spot> before) {
        return before.stream()
                .filter(s ->
                        s.sentence() == phrase.sentence().index() && s.where().precision() == 6)
                .filter(s -> {
                    var head = s.phrase().sentence().token(s.phrase().head());
                    return head.mainRelation().equals("nsubj")
                            || s.phrase()
                                    .sentence()
                                    .preposition(head)
                                    .filter("in"::equals)
                                    .isPresent();
                })
                .flatMap(s -> s.where().country().stream())
                .findFirst();
    }

    private boolean fits(Spot spot, @Nullable Sort asked, String noun) {
        int precision = spot.where().precision();
        if (asked == null) {
            return precision < 6;
        }
        Place place = spot.placeOrNull();
        boolean far = countries
                .main("")
                .filter(c -> !c.equals(spot.where().countryOrNull()))
                .isPresent();
        return switch (asked) {
            case TOWN -> place != null && place.kind() == PlaceKind.TOWN && precision <= 2;
            case QUARTER, DISTRICT -> precision <= 3 && spot.phrase().askedOrNull() != Sort.TOWN;
            case DIVISION -> precision == 4;
            case AREA ->
                spot.phrase().form() != Form.BORDER
                        && (noun.equals("region") ? precision >= 3 && precision < 6 : precision < 6 && !far);
            case SITE -> spot.phrase().askedOrNull() == Sort.SITE || place != null && place.kind() == PlaceKind.SITE;
            default -> noun.isEmpty();
        };
    }
}
