package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Span;

/**
 * A text cut wherever a mark starts or ends, so that marks which nest or cross can be shown one piece after the other. The
 * pieces in a row are the text, but for what a page cannot hold: see {@link #shown}. No piece splits a surrogate pair.
 */
public record MarkedText(List<Piece> pieces) {

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch to mark.
     *
     * @param field what it speaks for: {@code actor}, {@code place}…; one word, used as a class of style
     * @param explanation for the reader, in words
     * @param target the element of the page that tells more; empty where none does
     */
    public record Mark(String field, Span span, String explanation, String target) {}

    /** Cuts the part of {@code text} that {@code part} spans; marks are clipped to it, empty ones fall away. */
    public static MarkedText of(String text, Span part, List<Mark> marks) {
        int start = uncut(text, part.start());
        int end = uncut(text, Math.min(part.end(), text.length()));
        var clipped = new ArrayList<Mark>();
        var cuts = new TreeSet<>(List.of(start, end));
        for (Mark mark : marks) {
            int from = Math.max(start, uncut(text, Math.min(mark.span().start(), text.length())));
            int to = Math.min(end, uncut(text, Math.min(mark.span().end(), text.length())));
            if (from < to) {
                clipped.add(new Mark(mark.field(), new Span(from, to), mark.explanation(), mark.target()));
                cuts.add(from);
                cuts.add(to);
            }
        }
        clipped.sort(Comparator.comparingInt((Mark m) -> m.span().length()).reversed());
        var pieces = new ArrayList<Piece>();
        Integer from = null;
        for (int to : cuts) {
            if (from != null && from < to) {
                var piece = new Span(from, to);
                pieces.add(new Piece(
                        shown(text.substring(from, to)),
                        clipped.stream().filter(m -> m.span().contains(piece)).toList()));
            }
            from = to;
        }
        return new MarkedText(pieces);
    }

    /** The start of the character that {@code position} stands in. */
    private static int uncut(String text, int position) {
        boolean inPair = position > 0
                && position < text.length()
                && Character.isHighSurrogate(text.charAt(position - 1))
                && Character.isLowSurrogate(text.charAt(position));
        return inPair ? position - 1 : position;
    }

    /**
     * The text as a page can hold it: unpaired surrogates and control characters, which markup forbids, become U+FFFD, one for
     * one, so that what stands behind them keeps its place.
     */
    public static String shown(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, '\uFFFD');
            }
        }
        return changed == null ? text : changed.toString();
    }

    /**
     * A piece of the text over which the same marks lie.
     *
     * @param marks the longest first; none where nothing is marked
     */
    public record Piece(String text, List<Mark> marks) {

        public Piece {
            marks = List.copyOf(marks);
        }

        /** The innermost mark that is not merely the quote around the others, if there is one. */
        public boolean marked() {
            return marks.stream().anyMatch(m -> !m.field().equals("quote"));
        }

        /** The fields, each once, the innermost last. */
        public String fields() {
            return marks.stream().map(Mark::field).distinct().collect(Collectors.joining(" "));
        }

        /** The explanations, each once, the innermost first. */
        public String explanation() {
            return marks.reversed().stream()
                    .map(Mark::explanation)
                    .filter(s -> !s.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }

        /** The elements that tell more, the innermost mark's first. */
        public List<String> targets() {
            return marks.reversed().stream()
                    .map(Mark::target)
                    .filter(s -> !s.isEmpty())
                    .distinct()
                    .toList();
        }
    }
}
