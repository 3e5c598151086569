package org.dateline.where;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.PlaceRole;
import org.dateline.model.Token;
import org.dateline.where.Phrase.Form;

/** What a preposition makes of a place, by the kind of act; nothing where the act takes no such place. */
final class Roles {

    static final Set<String> WITHIN = Set.of("in", "at", "near", "inside", "outside", "around", "within");

    /** Acts of SANCTION and COERCE that move people. */
    private static final Set<String> DRIVEN = Set.of(
            "flee",
            "displace",
            "pour",
            "escape",
            "exodus",
            "expel",
            "evacuate",
            "leave",
            "move",
            "deport",
            "transfer",
            "displacement",
            "deportation",
            "return",
            "drive");

    private final Act act;
    private final EventType type;

    Roles(Act act) {
        this.act = act;
        type = act.type();
    }

    /** True for acts that are done with hands, and so are done somewhere. */
    boolean material() {
        return switch (type.quad()) {
            case MATERIAL_CONFLICT, MATERIAL_COOPERATION -> true;
            case VERBAL_CONFLICT, VERBAL_COOPERATION -> false;
        };
    }

    /** True where the act takes something or someone from one place to another. */
    boolean moves() {
        return type == EventType.MOBILIZE
                || type == EventType.RETREAT
                || (type == EventType.SANCTION || type == EventType.COERCE)
                        && DRIVEN.contains(act.triggerToken().lemma().toLowerCase(Locale.ROOT));
    }

    /** The role of a place that hangs on the act by the preposition. */
    Optional<PlaceRole> of(String preposition, Token word, Spot spot) {
        int precision = spot.where().precision();
        if (type == EventType.CONSULT) {
            return consult(preposition, spot);
        }
        if (!material()) {
            return Set.of("in", "at").contains(preposition) && precision < 4
                    ? Optional.of(PlaceRole.AT)
                    : Optional.empty();
        }
        return switch (preposition) {
            case "in", "at", "near", "inside", "outside", "around", "within", "throughout", "off", "beyond", "along" ->
                Optional.of(PlaceRole.AT);
            case "including" -> precision < 5 ? Optional.of(PlaceRole.AT) : Optional.empty();
            case "from", "out" ->
                moves() || type == EventType.ASSAULT && precision < 6 || type == EventType.PROTEST
                        ? Optional.of(PlaceRole.ORIGIN)
                        : Optional.empty();
            case "to", "into", "toward", "towards", "onto", "for" -> towards(preposition, precision);
            case "through", "via", "across", "over" ->
                Optional.of(moves() && !preposition.equals("over") ? PlaceRole.VIA : PlaceRole.AT);
            case "on", "upon", "against" -> on(preposition, spot);
            case "of" -> word.isNoun() ? of(word, precision) : Optional.empty();
            default -> spot.phrase().around() ? Optional.of(PlaceRole.AT) : Optional.empty();
        };
    }

    private static Optional<PlaceRole> consult(String preposition, Spot spot) {
        boolean there = WITHIN.contains(preposition) || Set.of("to", "into").contains(preposition);
        return there && spot.phrase().form() != Form.BORDER ? Optional.of(PlaceRole.AT) : Optional.empty();
    }

    private Optional<PlaceRole> towards(String preposition, int precision) {
        if (preposition.equals("for")) {
            return type == EventType.MOBILIZE
                    ? Optional.of(PlaceRole.DESTINATION)
                    : type == EventType.ASSAULT
                                    && precision < 6
                                    && act.triggerToken().isNoun()
                            ? Optional.of(PlaceRole.TARGET)
                            : Optional.empty();
        }
        return switch (type) {
            case MOBILIZE, RETREAT -> Optional.of(PlaceRole.DESTINATION);
            case SANCTION, COERCE -> moves() ? Optional.of(PlaceRole.DESTINATION) : Optional.empty();
            case AID -> precision < 6 ? Optional.of(PlaceRole.DESTINATION) : Optional.empty();
            case ASSAULT -> precision < 6 ? Optional.of(PlaceRole.TARGET) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<PlaceRole> on(String preposition, Spot spot) {
        boolean line = spot.phrase().form() == Form.BORDER;
        return switch (type) {
            case ASSAULT -> Optional.of(line ? PlaceRole.AT : PlaceRole.TARGET);
            case COERCE, MOBILIZE, RETREAT, PROTEST, COOPERATE ->
                preposition.equals("on") && (line || spot.where().precision() < 6)
                        ? Optional.of(PlaceRole.AT)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<PlaceRole> of(Token word, int precision) {
        return switch (type) {
            case ASSAULT, COERCE -> Optional.of(PlaceRole.TARGET);
            case MOBILIZE, RETREAT -> precision < 6 ? Optional.of(PlaceRole.AT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The role of a place inside the words that hang on the act by the preposition ("on checkpoints in Homs"). */
    PlaceRole inherited(String preposition) {
        return switch (preposition) {
            case "from", "out" -> PlaceRole.ORIGIN;
            case "to", "into", "towards", "toward" -> moves() ? PlaceRole.DESTINATION : PlaceRole.AT;
            case "on", "against", "at" -> type == EventType.ASSAULT ? PlaceRole.TARGET : PlaceRole.AT;
            default -> PlaceRole.AT;
        };
    }

    /** The role of a place that a verb has as its object. */
    PlaceRole ofObject() {
        return type == EventType.ASSAULT ? PlaceRole.TARGET : PlaceRole.AT;
    }
}
