package org.dateline.who;

import java.util.Set;
import org.dateline.model.Reading;

/**
 * What a story's words are mostly about, where a noun means one thing in one story and another in the next.
 *
 * @param protests it tells of protests, so that its security forces police and do not fight
 * @param policing it names police more than military, so that its officers are police
 * @param fighting it tells of armed forces at all, so that its coalition is one of states at war
 */
record Tenor(boolean protests, boolean policing, boolean fighting) {

    private static final Set<String> PROTEST =
            Set.of("protester", "protest", "demonstrator", "demonstration", "rally", "riot", "march");

    private static final Set<String> POLICE =
            Set.of("police", "policeman", "policemen", "arrest", "suspect", "cop", "detective", "sheriff");

    private static final Set<String> MILITARY =
            Set.of("army", "military", "soldier", "troop", "troops", "battalion", "brigade", "division", "general");

    private static final Set<String> WAR = Set.of(
            "army",
            "military",
            "soldier",
            "troop",
            "troops",
            "airstrike",
            "strike",
            "warplane",
            "jet",
            "raid",
            "bomb",
            "militant",
            "rebel",
            "insurgent",
            "fighter",
            "war",
            "missile",
            "bombing",
            "force",
            "forces");

    static Tenor of(Reading reading) {
        return new Tenor(
                count(reading, PROTEST) >= 2,
                count(reading, POLICE) > count(reading, MILITARY),
                count(reading, WAR) >= 2);
    }

    private static long count(Reading reading, Set<String> lemmas) {
        return reading.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> lemmas.contains(t.lemma()))
                .count();
    }
}
