package org.dateline.reading.minilm;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/**
 * Cuts the tokens of a stretch into sentences. Whether a full stop is an abbreviation's has been settled by {@link
 * Words}: here a stop that is a token of its own ends a sentence, with the quotes and brackets that close behind it,
 * unless what follows shows that it goes on.
 */
public final class Sentences {

    /** A sentence of more tokens is cut: a parser's time and errors grow with length. */
    public static final int LONGEST = 120;

    private final int longest;

    public Sentences() {
        this(LONGEST);
    }

    Sentences(int longest) {
        this.longest = longest;
    }

    /** The sentences in order; together they hold every token once. */
    public List<Cut> of(String plain, List<Span> tokens) {
        var cuts = new ArrayList<Cut>();
        var quotes = new Quotes(plain);
        int from = 0;
        int i = 0;
        while (i < tokens.size()) {
            Span token = tokens.get(i);
            quotes.pass(token);
            i++;
            Ender ender = isSpaced(plain, tokens, i - 1) ? Ender.ELLIPSIS : Ender.of(plain, token);
            if (ender != Ender.NONE && !isNumberOfItem(plain, tokens, from, i)) {
                int behind = closed(plain, tokens, i, quotes);
                boolean shut = behind > i;
                i = behind;
                if (i == tokens.size() || ends(plain, tokens, i, ender, shut)) {
                    add(plain, tokens, from, i, cuts);
                    from = i;
                    quotes.reset();
                }
            } else if (i < tokens.size()
                    && isGap(plain, token.end(), tokens.get(i).start())) {
                add(plain, tokens, from, i, cuts);
                from = i;
                quotes.reset();
            }
        }
        add(plain, tokens, from, tokens.size(), cuts);
        return List.copyOf(cuts);
    }

    /** Behind the quotes, brackets and further end marks that follow an end mark. */
    private static int closed(String s, List<Span> tokens, int from, Quotes quotes) {
        int i = from;
        while (i < tokens.size()) {
            Span token = tokens.get(i);
            boolean attached = tokens.get(i - 1).end() == token.start();
            if (isFootnote(s, tokens, i)) {
                i += 3;
                continue;
            }
            Ender ender = Ender.of(s, token);
            boolean more = ender == Ender.ELLIPSIS ? attached : ender != Ender.NONE || isSmiley(s, token);
            if (!more && !quotes.closes(token, attached)) {
                break;
            }
            quotes.pass(token);
            i++;
        }
        return i;
    }

    /** ". . .": a stop with a blank and another stop before or behind it. */
    private static boolean isSpaced(String s, List<Span> tokens, int i) {
        return isStop(s, tokens, i) && ((isStop(s, tokens, i - 1) && i > 1) || isStop(s, tokens, i + 1));
    }

    private static boolean isStop(String s, List<Span> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).length() == 1
                && s.charAt(tokens.get(i).start()) == '.';
    }

    /** "[12]" behind a sentence is the number of its note. */
    private static boolean isFootnote(String s, List<Span> tokens, int i) {
        return i + 2 < tokens.size()
                && s.charAt(tokens.get(i).start()) == '['
                && s.charAt(tokens.get(i + 2).start()) == ']'
                && Letters.isDigit(s.charAt(tokens.get(i + 1).start()));
    }

    /** "2." or "Figure 2." before more: the stop, which is the token before {@code i}, parts a number from its text. */
    private static boolean isNumberOfItem(String s, List<Span> tokens, int from, int i) {
        int size = i - from;
        if (i == tokens.size()
                || size < 2
                || size > 3
                || s.charAt(tokens.get(i - 1).start()) != '.') {
            return false;
        }
        Span number = tokens.get(i - 2);
        char first = s.charAt(tokens.get(from).start());
        boolean named = size == 2 || Character.isUpperCase(first) || !Letters.isWord(first);
        return named && number.length() < 5 && Letters.isDigit(s.charAt(number.start()));
    }

    private static boolean isSmiley(String s, Span token) {
        char first = s.charAt(token.start());
        return token.length() > 1 && (first == ':' || first == ';');
    }

    /** True where the sentence is over before token {@code i}; {@code shut} where quotes or brackets have closed. */
    private static boolean ends(String s, List<Span> tokens, int i, Ender ender, boolean shut) {
        int j = i;
        while (j < tokens.size() && j < i + 3 && isOpener(s, tokens.get(j))) {
            j++;
        }
        int point = s.codePointAt(tokens.get(Math.min(j, tokens.size() - 1)).start());
        if (j == i && ",;:)]".indexOf(point) >= 0) {
            return false;
        }
        boolean lower = Character.isLowerCase(point);
        boolean attached = tokens.get(i - 1).end() == tokens.get(i).start();
        return switch (ender) {
            case STOP -> !lower || (!shut && !attached);
            case CRY -> !lower && (j == i || !Character.isDigit(point));
            case ELLIPSIS -> Character.isUpperCase(point) || j > i;
            case NONE -> false;
        };
    }

    private static boolean isOpener(String s, Span token) {
        char c = s.charAt(token.start());
        return Letters.isOpening(c) || c == '"' || c == '\'' || c == '`';
    }

    /** True where an empty line stands between two tokens. */
    private static boolean isGap(String s, int from, int to) {
        int lines = 0;
        for (int i = from; i < to && lines < 2; i++) {
            lines += s.charAt(i) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    /** Adds a sentence, in pieces where it is too long: behind the last clause mark within the bound, else at the bound. */
    private void add(String s, List<Span> tokens, int from, int to, List<Cut> into) {
        int start = from;
        while (to - start > longest) {
            int at = start + longest;
            while (at > start + 1 && ",;:".indexOf(s.charAt(tokens.get(at - 1).start())) < 0) {
                at--;
            }
            at = at > start + 1 ? at : start + longest;
            into.add(new Cut(start, at, true));
            start = at;
        }
        if (to > start) {
            into.add(new Cut(start, to, false));
        }
    }

    /** The kinds of mark that may end a sentence. */
    private enum Ender {
        NONE,
        STOP,
        CRY,
        ELLIPSIS;

        static Ender of(String s, Span token) {
            char first = s.charAt(token.start());
            return switch (first) {
                case '.' -> token.length() == 1 ? STOP : isStops(s, token) ? ELLIPSIS : NONE;
                case '\u2026' -> ELLIPSIS;
                case '!', '?', '\u061F', '\u203C', '\u2049' -> CRY;
                case '\u3002', '\uFF01', '\uFF1F', '\u06D4', '\u0964' -> STOP;
                default -> NONE;
            };
        }

        private static boolean isStops(String s, Span token) {
            return s.charAt(token.start() + 1) == '.' || s.charAt(token.start() + 1) == '\u2026';
        }
    }
}
