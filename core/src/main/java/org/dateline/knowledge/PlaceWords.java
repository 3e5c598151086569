package org.dateline.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that shape a place phrase ({@code knowledge/places/words.tsv}). */
public final class PlaceWords {

    /** What a word does in a place phrase. */
    public enum Sort {
        /** Asks for a town or village. */
        TOWN,
        /** Asks for a part of a town. */
        QUARTER,
        DISTRICT,
        /** Asks for a first-level division. */
        DIVISION,
        /** A region or an area of no fixed kind. */
        AREA,
        /** Near the place or about it. */
        AROUND,
        /** A thing that stands at a place. */
        SITE,
        BORDER,
        /** With a country's adjective or genitive it stands for the country. */
        LAND,
        DIRECTION,
        /** With "the" it takes up a place already named. */
        ANAPHOR,
        /** A person told by where they come from, not by where they are. */
        NATIVE,
        /** A noun that is an act or state of its own: what hangs on it is not the place of another act. */
        EVENT,
        /** A noun whose genitive or modifier is where it is, not who does it. */
        CONFLICT,
        /** A participle that hangs a place on a noun. */
        HELD,
        /** A verb whose object is a place gone to, held or attacked. */
        MOVING,
        /** A place's name that is mostly something else. */
        COMMON,
        /** A short form of a state's name that is a name only after a comma. */
        SHORT
    }

    private static final List<Sort> KINDS =
            List.of(Sort.TOWN, Sort.QUARTER, Sort.DISTRICT, Sort.DIVISION, Sort.AREA, Sort.SITE);

    private final Map<Sort, Set<String>> words;

    private PlaceWords(Map<Sort, Set<String>> words) {
        this.words = Map.copyOf(words);
    }

    /** The words packed with the program. */
    public static PlaceWords packed() {
        var words = new EnumMap<Sort, Set<String>>(Sort.class);
        var rows = Rows.of("places/words.tsv", 2);
        for (int row = 0; row < rows.size(); row++) {
            words.put(
                    Sort.valueOf(rows.cell(row, 0).toUpperCase(Locale.ROOT)),
                    Arrays.stream(rows.cell(row, 1).split(";")).collect(Collectors.toUnmodifiableSet()));
        }
        for (Sort sort : Sort.values()) {
            if (!words.containsKey(sort)) {
                throw new IllegalStateException("places/words.tsv has no " + sort);
            }
        }
        return new PlaceWords(words);
    }

    /** The kind of place that the word asks for, in any case; null where it asks for none. */
    public @Nullable Sort kindOf(String word) {
        for (Sort sort : KINDS) {
            if (is(sort, word)) {
                return sort;
            }
        }
        return null;
    }

    /** True where the words are nothing but directions: "South", "the North", "South-East". */
    public boolean areDirections(String text) {
        String bare = text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring(4) : text;
        return is(Sort.DIRECTION, bare)
                || Arrays.stream(bare.split("[ \\-–]+", -1)).allMatch(word -> is(Sort.DIRECTION, word));
    }

    /** True where the word, in any case, is of the sort. */
    public boolean is(Sort sort, String word) {
        return words.getOrDefault(sort, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
