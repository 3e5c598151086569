package org.dateline.model;

import static org.dateline.model.Quad.MATERIAL_CONFLICT;
import static org.dateline.model.Quad.MATERIAL_COOPERATION;
import static org.dateline.model.Quad.VERBAL_CONFLICT;
import static org.dateline.model.Quad.VERBAL_COOPERATION;

import java.util.Map;
import java.util.Set;

/** The sixteen event types of PLOVER (manual of December 2023), with quad class, score and modes. */
public enum EventType {
    AGREE(VERBAL_COOPERATION, 2.5, false, Map.of()),
    CONSULT(
            VERBAL_COOPERATION,
            2.5,
            false,
            Map.of("visit", 4.0, "third-party", 1.0, "multilateral", 4.0, "phone", 1.5)),
    SUPPORT(VERBAL_COOPERATION, 5, false, Map.of()),
    CONCEDE(VERBAL_COOPERATION, 4.5, false, Map.of()),
    COOPERATE(MATERIAL_COOPERATION, 9.5, true, Map.of()),
    AID(MATERIAL_COOPERATION, 10, true, Map.of()),
    RETREAT(
            MATERIAL_COOPERATION,
            6.5,
            false,
            Map.of("withdraw", 8.0, "release", 6.5, "disarm", 10.0, "ceasefire", 7.5, "access", 6.5, "resign", 4.5)),
    REQUEST(VERBAL_CONFLICT, 0, false, Map.of("assist", 0.5, "change", -1.0, "yield", -1.0, "meet", 0.0)),
    ACCUSE(VERBAL_CONFLICT, -3, false, Map.of("disapprove", -2.0, "investigate", -3.5, "allege", -3.5)),
    REJECT(VERBAL_CONFLICT, -2, false, Map.of("assist", -1.5, "change", -2.0, "yield", -2.0, "meet", -2.0)),
    THREATEN(
            VERBAL_CONFLICT,
            -3.5,
            false,
            Map.of(
                    "restrict",
                    -3.0,
                    "arrest",
                    -3.5,
                    "relations",
                    -3.5,
                    "expel",
                    -3.5,
                    "violence",
                    -3.5,
                    "territory",
                    -4.0)),
    PROTEST(
            MATERIAL_CONFLICT,
            -5,
            false,
            Map.of(
                    "demo",
                    -5.0,
                    "riot",
                    -7.0,
                    "strike",
                    -5.0,
                    "hunger",
                    -5.0,
                    "boycott",
                    -5.0,
                    "obstruct",
                    -4.5,
                    "vandalize",
                    -5.0)),
    SANCTION(
            MATERIAL_CONFLICT, -6, true, Map.of("convict", -6.0, "expel", -5.5, "withdraw", -6.0, "discontinue", -6.0)),
    MOBILIZE(MATERIAL_CONFLICT, -5.5, false, Map.of("troops", -5.5, "weapons", -6.5, "police", -5.5, "militia", -6.0)),
    COERCE(
            MATERIAL_CONFLICT,
            -7,
            false,
            Map.of(
                    "seize",
                    -7.0,
                    "restrict",
                    -7.0,
                    "arrest",
                    -7.0,
                    "deport",
                    -7.0,
                    "withhold",
                    -7.0,
                    "cyber",
                    -7.0,
                    "censor",
                    -7.0,
                    "curfew",
                    -7.0,
                    "misinformation",
                    -6.5,
                    "martial-law",
                    -7.5)),
    ASSAULT(
            MATERIAL_CONFLICT,
            -9,
            false,
            Map.ofEntries(
                    Map.entry("abduct", -9.0),
                    Map.entry("torture", -9.0),
                    Map.entry("sexual", -9.0),
                    Map.entry("destroy", -8.5),
                    Map.entry("beat", -9.0),
                    Map.entry("crowd-control", -7.5),
                    Map.entry("targeted", -9.0),
                    Map.entry("suicide-attack", -9.0),
                    Map.entry("aerial", -9.0),
                    Map.entry("drone", -9.0),
                    Map.entry("heavy-weapons", -9.5),
                    Map.entry("primitive", -8.0),
                    Map.entry("firearms", -9.0),
                    Map.entry("explosives", -9.0),
                    Map.entry("unconventional", -10.0)));

    private final Quad quad;
    private final double score;
    private final boolean recipientRequired;
    private final Map<String, Double> modes;

    EventType(Quad quad, double score, boolean recipientRequired, Map<String, Double> modes) {
        this.quad = quad;
        this.score = score;
        this.recipientRequired = recipientRequired;
        this.modes = modes;
    }

    public Quad quad() {
        return quad;
    }

    /** PLOVER's score of the type without a mode, from -10 (conflict) to +10 (cooperation). */
    public double score() {
        return score;
    }

    /** The score of one of the type's modes. */
    public double score(String mode) {
        return modes.getOrDefault(mode, score);
    }

    /** True where the codebook codes the type only with a recipient. */
    public boolean recipientRequired() {
        return recipientRequired;
    }

    public Set<String> modes() {
        return modes.keySet();
    }
}
