package org.dateline.knowledge;

import java.util.List;

/**
 * A state or dependent territory and the words that stand for it.
 *
 * @param iso3 ISO 3166 alpha-3, or KOS
 * @param adjectives such as "Turkish"
 * @param demonyms its people, singular and plural
 * @param seats capitals and buildings that stand for its government ("Ankara", "the White House")
 */
public record State(
        String iso3,
        String name,
        List<String> otherNames,
        List<String> adjectives,
        List<String> demonyms,
        List<String> seats)
        implements Named {

    public State {
        otherNames = List.copyOf(otherNames);
        adjectives = List.copyOf(adjectives);
        demonyms = List.copyOf(demonyms);
        seats = List.copyOf(seats);
    }

    @Override
    public String id() {
        return iso3;
    }
}
