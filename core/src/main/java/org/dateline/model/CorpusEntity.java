package org.dateline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person or group that no roster knows, as one story has it: by name, state and walk of life. Its id says just that, so
 * that the same name in another story gives the same one; whether two of them are one is seen over all stories.
 *
 * @param nameKey the name's words as spellings of it meet, parted by hyphens
 * @param country its code; empty where the story tells none
 * @param life its walk of life
 */
public record CorpusEntity(String nameKey, String country, Life life) {

    /** What the sectors come to when it is asked whether two bearers of a name may be one. */
    public enum Life {
        /** In a state's service, now or before. */
        OFFICE,
        /** Under arms against a state or beside it, or outside the law. */
        ARMED,
        /** Any other told: press, business, faith, opposition… */
        CIVIL,
        /** None told. */
        UNTOLD;

        private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "ELI");
        private static final Set<String> ARMS = Set.of("REB", "PRM", "UAF", "CRM");

        static Life of(List<String> sectors) {
            if (sectors.isEmpty() || sectors.getFirst().equals("UNK")) {
                return UNTOLD;
            }
            String first = sectors.getFirst();
            return STATE.contains(first) ? OFFICE : ARMS.contains(first) ? ARMED : CIVIL;
        }
    }

    private static final String PREFIX = "corpus:";

    /** With the name's key words, folded and at least two: one word alone tells nobody apart. */
    public static CorpusEntity of(List<String> keyWords, Optional<String> country, List<String> sectors) {
        if (keyWords.size() < 2) {
            throw new IllegalArgumentException("a name of fewer than two words: " + keyWords);
        }
        return new CorpusEntity(String.join("-", keyWords), country.orElse(""), Life.of(sectors));
    }

    /** {@code corpus:}, the name's key, the country's code and the walk of life, parted by colons. */
    public String id() {
        return idsOf(nameKey) + country + ":" + life.name().toLowerCase(Locale.ROOT);
    }

    /** With what the ids of all bearers of a name begin. */
    public static String idsOf(String nameKey) {
        return PREFIX + nameKey + ":";
    }

    /** What an id says; empty where it is none of a corpus entity. */
    public static Optional<CorpusEntity> of(String id) {
        String[] parts = id.split(":", -1);
        boolean form = parts.length == 4 && id.startsWith(PREFIX);
        return form
                ? Arrays.stream(Life.values())
                        .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(parts[3]))
                        .findFirst()
                        .map(l -> new CorpusEntity(parts[1], parts[2], l))
                : Optional.empty();
    }
}
