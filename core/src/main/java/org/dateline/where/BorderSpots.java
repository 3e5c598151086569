package org.dateline.where;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Gazetteer;
import org.dateline.where.Phrase.Form;

/** Settles which border a phrase tells: "the Syrian-Jordanian border", "the border with Chad", "the border". */
final class BorderSpots {

    private final Gazetteer gazetteer;
    private final StoryCountries countries;
    private final Spots spots;

    BorderSpots(Gazetteer gazetteer, StoryCountries countries, Spots spots) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.spots = spots;
    }

    /** The border, where the phrase or one before it says whose; {@code before} are the spots ahead of it. */
    Optional<Spot> of(Phrase phrase, List<Spot> before) {
        List<String> sides = phrase.countries();
        if (sides.isEmpty()) {
            Optional<Spot> known = before.stream()
                    .filter(s -> s.phrase().form() == Form.BORDER)
                    .reduce((a, b) -> b);
            return known.map(s -> spots.again(phrase, s))
                    .or(() -> countries.only().map(c -> spots.unplaced(phrase, c, "border", 5)));
        }
        return Optional.of(sides.size() > 1 ? between(phrase, sides) : ofOne(phrase, sides.getFirst()));
    }

    private Spot between(Phrase phrase, List<String> sides) {
        String one = sides.get(0);
        String other = sides.get(1);
        String country = !owned(phrase) && countries.share(other) > countries.share(one) ? other : one;
        return line(phrase, one, other, country);
    }

    /** "Iraq's borders" are Iraq's; "the Iraqi border" is told from the other side, where the story has one. */
    private Spot ofOne(Phrase phrase, String side) {
        Optional<String> from =
                owned(phrase) ? Optional.empty() : countries.main(side).filter(c -> countries.share(c) > 0.2);
        return from.filter(c -> gazetteer.findBorder(side, c).isPresent())
                .map(c -> line(phrase, side, c, c))
                .orElseGet(() -> spots.unplaced(phrase, from.orElse(side), name(side), 5));
    }

    private Spot line(Phrase phrase, String one, String other, String country) {
        return gazetteer
                .findBorder(one, other)
                .map(border -> spots.border(phrase, border, country))
                .orElseGet(() -> spots.unplaced(
                        phrase,
                        country,
                        name(one) + " and " + gazetteer.getCountry(other).name(),
                        5));
    }

    private String name(String iso3) {
        return "border of " + gazetteer.getCountry(iso3).name();
    }

    private static boolean owned(Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (phrase.sentence().token(i).tag().equals("POS")) {
                return true;
            }
        }
        return false;
    }
}
