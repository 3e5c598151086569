package org.dateline.who;

import org.dateline.model.EventType;

/** The part that somebody has in an act: it decides what a state's bare name or adjective stands for. */
public enum Part {
    /** Who acts without force: a country is its government. */
    ACTOR,
    /** Who acts by force: an adjective ("Israeli strikes") is the military. */
    FORCE,
    /** Whom an act without force is done to. */
    RECIPIENT,
    /** Whom or what force is used on: a country is no government, a capital only a place. */
    TARGET;

    public static Part actorOf(EventType type) {
        return switch (type) {
            case ASSAULT, MOBILIZE, RETREAT -> FORCE;
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    COERCE -> ACTOR;
        };
    }

    public static Part recipientOf(EventType type) {
        return type == EventType.ASSAULT ? TARGET : RECIPIENT;
    }

    boolean byForce() {
        return this == FORCE || this == TARGET;
    }
}
