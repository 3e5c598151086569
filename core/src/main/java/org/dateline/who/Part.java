package org.dateline.who;

import org.dateline.model.EventType;

/** The part that somebody has in an act: it decides what a state's bare name or adjective stands for. */
public enum Part {
    /** Who acts without force: a country is its government. */
    ACTOR,
    /** Who acts by force: an adjective ("Israeli strikes") is the military. */
    FORCE,
    /** Who demonstrates or strikes: a country's adjective is its people ("Peruvian protests"), its name a place. */
    CROWD,
    /** To whom or of whom something is said: a nation is its government ("accused the Chileans"). */
    ADDRESSEE,
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
                    SANCTION,
                    COERCE -> ACTOR;
            case PROTEST -> CROWD;
        };
    }

    public static Part recipientOf(EventType type) {
        return switch (type) {
            case ASSAULT -> TARGET;
            case AGREE, CONSULT, SUPPORT, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN -> ADDRESSEE;
            case CONCEDE, AID, RETREAT, PROTEST, SANCTION, COERCE, MOBILIZE -> RECIPIENT;
        };
    }

    boolean acts() {
        return this == ACTOR || this == FORCE || this == CROWD;
    }

    boolean byForce() {
        return this == FORCE || this == TARGET;
    }
}
