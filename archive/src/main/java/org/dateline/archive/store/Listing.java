package org.dateline.archive.store;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param rows this part
 * @param total length of the whole list
 * @param offset of this part's first row in the whole, from 0
 */
public record Listing<T>(List<T> rows, long total, int offset) {
    public Listing {
        rows = List.copyOf(rows);
    }
}
