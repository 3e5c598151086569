package org.dateline.flow;

import org.jspecify.annotations.Nullable;

/**
 * A single story given as plain text.
 *
 * @param dateOrNull the day of publication, as an ISO date or in words
 */
public record Item(
        String id,
        String text,
        @Nullable String titleOrNull,
        @Nullable String dateOrNull,
        @Nullable String sourceOrNull) {}
