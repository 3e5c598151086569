package org.dateline.where;

import java.util.List;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a place, before it is known which: tokens {@code first} to {@code last}, both inclusive.
 *
 * @param namedOrNull the name in it
 * @param askedOrNull the kind that the words ask for ("the village of", "province")
 * @param around true for "near", "countryside of" and their like
 * @param directionOrNull "western", "north"
 * @param countries ISO codes that the phrase itself names by an adjective or as a border's sides
 */
record Phrase(
        Sentence sentence,
        int first,
        int last,
        Form form,
        @Nullable Named namedOrNull,
        @Nullable Sort askedOrNull,
        boolean around,
        @Nullable String directionOrNull,
        List<String> countries) {

    /** How the place is told. */
    enum Form {
        /** By name. */
        NAME,
        /** "Iraqi territory". */
        LAND,
        /** "the Syrian capital". */
        CAPITAL,
        BORDER,
        /** "the city", taking up a place named before. */
        ANAPHOR,
        /** "there". */
        THERE
    }

    Phrase {
        countries = List.copyOf(countries);
    }

    Span span() {
        return sentence.token(first).span().hull(sentence.token(last).span());
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** The token by which the phrase hangs in its sentence. */
    int head() {
        for (int i = first; i <= last; i++) {
            var token = sentence.token(i);
            boolean small = switch (token.mainRelation()) {
                case "case", "punct", "det", "cc", "mark" -> true;
                default -> false;
            };
            if (!covers(token.head()) && !small) {
                return i;
            }
        }
        return last;
    }
}
