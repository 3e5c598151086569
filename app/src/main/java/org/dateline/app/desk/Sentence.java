package org.dateline.app.desk;

import java.util.List;
import org.dateline.archive.store.Excerpt;
import org.dateline.model.Span;

/** The words that say so, cut from the paragraph that they stand in. */
final class Sentence {

    /** A paragraph up to this length is shown whole: about five lines. */
    private static final int WHOLE = 360;

    /** How far beyond the marks a sentence's own ends are looked for. */
    private static final int REACH = 200;

    private Sentence() {}

    /** The excerpt's text where its marks stand, with whole sentences around them, each mark explained. */
    static MarkedText of(Excerpt excerpt) {
        List<MarkedText.Mark> marks = excerpt.marks().stream()
                .map(m -> new MarkedText.Mark(field(m.field()), m.span(), explanation(m.field(), m.label()), ""))
                .toList();
        return MarkedText.of(excerpt.text(), part(excerpt), marks);
    }

    /** True where text of the paragraph is left out before or behind. */
    static boolean cutBefore(Excerpt excerpt) {
        return part(excerpt).start() > 0;
    }

    static boolean cutBehind(Excerpt excerpt) {
        return part(excerpt).end() < excerpt.text().length();
    }

    private static Span part(Excerpt excerpt) {
        String text = excerpt.text();
        if (text.length() <= WHOLE || excerpt.marks().isEmpty()) {
            return new Span(0, text.length());
        }
        Span hull = excerpt.marks().stream()
                .map(Excerpt.Mark::span)
                .reduce(Span::hull)
                .orElseThrow();
        return new Span(sentenceStart(text, hull.start()), sentenceEnd(text, hull.end()));
    }

    private static int sentenceStart(String text, int from) {
        int least = Math.max(0, from - REACH);
        for (int i = from; i > least; i--) {
            if (Character.isWhitespace(text.charAt(i - 1)) && (i < 2 || ".!?\n".indexOf(text.charAt(i - 2)) >= 0)) {
                return i;
            }
        }
        return least;
    }

    private static int sentenceEnd(String text, int from) {
        int most = Math.min(text.length(), from + REACH);
        for (int i = Math.max(1, from); i < most; i++) {
            if (Character.isWhitespace(text.charAt(i)) && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return most;
    }

    /** The word for a field, as the glossary has it; also its class of style. */
    static String field(Excerpt.Field field) {
        return switch (field) {
            case QUOTE -> "quote";
            case TRIGGER -> "trigger";
            case ACTOR -> "actor";
            case RECIPIENT -> "recipient";
            case PLACE -> "place";
            case TIME -> "when";
            case QUANTITY -> "quantity";
            case SOURCE -> "source";
        };
    }

    private static String explanation(Excerpt.Field field, String label) {
        return field == Excerpt.Field.QUOTE ? "" : label.isEmpty() ? field(field) : field(field) + ": " + label;
    }
}
