package org.dateline.where;

import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords.Sort;

/** How well a kind of place suits the words around its name: "the town of", "province", "western". */
final class Asked {

    private static final Set<String> OWN_NAMES = Set.of(
            "hotel",
            "hospital",
            "university",
            "school",
            "mosque",
            "church",
            "palace",
            "mall",
            "street",
            "road",
            "square",
            "theatre",
            "theater",
            "park",
            "prison",
            "jail",
            "bridge",
            "mine",
            "field",
            "stadium",
            "market",
            "temple",
            "shrine",
            "monastery",
            "cathedral",
            "museum",
            "oilfield");

    private Asked() {}

    static double of(PlaceKind kind, Phrase phrase) {
        Sort asked = phrase.askedOrNull();
        if (asked == null) {
            String direction = phrase.directionOrNull();
            boolean part = direction != null && !direction.equals("central") && !phrase.around();
            return switch (kind) {
                case DISTRICT -> -1.8;
                case DIVISION -> part ? 1.2 : 0;
                case TOWN -> phrase.around() ? 0.5 : 0.2;
                default -> 0;
            };
        }
        return switch (asked) {
            case TOWN -> kind == PlaceKind.TOWN ? 2 : -2;
            case QUARTER -> kind == PlaceKind.QUARTER ? 2.5 : kind == PlaceKind.TOWN ? 0 : -1.5;
            case DISTRICT -> kind == PlaceKind.DISTRICT ? 2 : kind == PlaceKind.QUARTER ? 2 : 0;
            case DIVISION -> kind == PlaceKind.DIVISION ? 5 : kind == PlaceKind.REGION ? 2 : -1;
            case AREA ->
                switch (kind) {
                    case REGION, WATER -> 1.5;
                    case DIVISION -> last(phrase).equals("region") ? 2 : 0.6;
                    default -> 0;
                };
            case SITE -> kind == PlaceKind.SITE ? 2 : kind.precision() < 4 && ownName(phrase) ? -9 : 0;
            default -> 0;
        };
    }

    /** "X Hotel" bears a name of its own; "X airport" is the airport of the town X, and "an X hotel" stands in it. */
    private static boolean ownName(Phrase phrase) {
        boolean any = phrase.sentence().token(phrase.first()).text().equalsIgnoreCase("a")
                || phrase.sentence().token(phrase.first()).text().equalsIgnoreCase("an");
        return OWN_NAMES.contains(last(phrase)) && !any;
    }

    private static String last(Phrase phrase) {
        return phrase.sentence().token(phrase.last()).text().toLowerCase(Locale.ROOT);
    }
}
