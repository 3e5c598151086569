package org.dateline.reading.minilm;

import org.dateline.model.Span;

/** Keeps count of straight quotes, which do not say by themselves whether they open or close. One walk, one instance. */
final class Quotes {

    private final String text;
    private boolean open;

    Quotes(String text) {
        this.text = text;
    }

    /** The walk goes over this token. */
    void pass(Span token) {
        if (text.charAt(token.start()) == '"') {
            open = !open;
        }
    }

    void reset() {
        open = false;
    }

    /**
     * True where the token, which follows an end mark, closes what was said before.
     *
     * @param attached true where no blank stands before it
     */
    boolean closes(Span token, boolean attached) {
        char c = text.charAt(token.start());
        if (c == '"') {
            return attached || (open && isBlankBehind(token));
        }
        if (c == '\'' || c == '\u2019') {
            return attached && token.length() <= 2;
        }
        return (attached && (c == '*' || c == '_')) || Letters.isClosing(text.codePointAt(token.start()));
    }

    private boolean isBlankBehind(Span token) {
        return token.end() == text.length() || Letters.isBlank(text.charAt(token.end()));
    }
}
