package org.dateline.app.desk;

import java.util.function.IntFunction;
import org.dateline.archive.store.Listing;

/**
 * Which part of a list is shown, and the way to the others.
 *
 * @param first number of the first row shown, from 1; 0 where none is
 * @param last number of the last row shown
 * @param before address of the part before; empty at the start
 * @param after address of the part after; empty at the end
 */
public record Pager(long total, int first, int last, String before, String after) {

    /**
     * The pager of a part.
     *
     * @param limit rows that a part has at most
     * @param address the address of the part that starts at an offset
     */
    static Pager of(Listing<?> part, int limit, IntFunction<String> address) {
        int end = part.offset() + part.rows().size();
        return new Pager(
                part.total(),
                part.rows().isEmpty() ? 0 : part.offset() + 1,
                part.rows().isEmpty() ? 0 : end,
                part.offset() > 0 ? address.apply(Math.max(0, part.offset() - limit)) : "",
                end < part.total() ? address.apply(end) : "");
    }

    /** {@code 51–100 of 1,234}. */
    public String told() {
        String of = String.format(java.util.Locale.ENGLISH, "%,d", total);
        return first == last ? first + " of " + of : first + "–" + last + " of " + of;
    }
}
