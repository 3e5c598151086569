package org.dateline.lab.repeats;

import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Retelling;

/** How a story is told again, and what that makes of it. */
public enum Plant {
    HEADLINE_CHANGED(Expected.COPY),
    PARAGRAPHS_DROPPED(Expected.COPY),
    PARAGRAPHS_REORDERED(Expected.COPY),
    TYPOS(Expected.COPY),
    HOUSE_STYLE(Expected.COPY),
    CREDIT_ADDED(Expected.COPY),
    ENDS_CUT(Expected.COPY),
    SENTENCES_INSERTED(Expected.COPY),
    WORDS_5_PERCENT(Expected.COPY),
    WORDS_10_PERCENT(Expected.COPY),
    WORDS_20_PERCENT(Expected.COPY),
    FURNITURE_MIXED_IN(Expected.COPY),
    TOLL_CHANGED(Expected.UPDATE),
    NUMBERS_CHANGED(Expected.UPDATE),
    TOLL_AND_WORDS_CHANGED(Expected.UPDATE),
    PARAGRAPHS_ADDED(Expected.UPDATE),
    QUOTED_AT_LENGTH(Expected.QUOTES);

    /** What a retelling is. */
    public enum Expected {
        COPY,
        UPDATE,
        QUOTES;

        /** What was found, in these terms. */
        static Expected of(Retelling found) {
            return switch (found.kind()) {
                case EXACT_COPY, SYNDICATED_COPY -> COPY;
                case UPDATE -> UPDATE;
                case QUOTES_AT_LENGTH -> QUOTES;
            };
        }

        /** True where this was found of the right story. */
        boolean isRight(Optional<Retelling> found, String ofId) {
            return found.filter(retelling ->
                            of(retelling) == this && retelling.ofId().equals(ofId))
                    .isPresent();
        }
    }

    private final Expected expected;

    Plant(Expected expected) {
        this.expected = expected;
    }

    public Expected expected() {
        return expected;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace(" percent", " %");
    }
}
