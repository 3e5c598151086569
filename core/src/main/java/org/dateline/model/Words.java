package org.dateline.model;

/** Words of a page and where they stand: {@code text} is exactly what the page has at {@code span}. */
public record Words(String text, Span span) {

    public Words {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "words of length " + text.length() + " at a span of length " + span.length());
        }
    }

    /** The words of {@code pageText} at {@code span}. */
    public static Words at(CharSequence pageText, Span span) {
        return new Words(span.of(pageText), span);
    }
}
