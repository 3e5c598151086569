package org.dateline.model;

/**
 * Something that was not read or not coded, and why. Refusals are kept and shown like anything else.
 *
 * @param code a stable code such as {@code page.binary} or {@code coding.no-recipient}: room, dot, reason
 * @param span where, in the page's text; empty at 0 when it concerns the whole
 * @param detail one plain sentence for the reader
 */
public record Refusal(String code, Span span, String detail) {

    public Refusal {
        if (!code.matches("[a-z]+(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("no refusal code: " + code);
        }
    }

    /** A refusal that concerns the whole of what was given. */
    public static Refusal ofWhole(String code, String detail) {
        return new Refusal(code, new Span(0, 0), detail);
    }
}
