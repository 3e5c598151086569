package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/** The blocks of an HTML page by whose own words a site, a byline or a picture speaks. Read from site-lines.tsv. */
public final class SiteLines {

    private static final int LONGEST = 400;
    private static final int ASCII = 128;

    /** What such a block is. */
    public enum Kind {
        FURNITURE,
        CAPTION,
        DATE
    }

    private record Entry(Kind kind, Pattern pattern) {

        /** False only where no line that begins so can match: the pattern fails, and not for want of more characters. */
        boolean mayBegin(char first) {
            Matcher one = pattern.matcher(String.valueOf(first));
            return one.matches() || one.hitEnd();
        }
    }

    private final List<Entry> entries;
    private final List<List<Entry>> byFirst;

    private SiteLines(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.byFirst = IntStream.range(0, ASCII)
                .mapToObj(c -> entries.stream()
                        .filter(entry -> entry.mayBegin((char) c))
                        .toList())
                .toList();
    }

    /** The list that comes with the program. */
    public static SiteLines standard() {
        var entries = new ArrayList<Entry>();
        for (List<String> row : Lexicon.rows("site-lines.tsv", 2)) {
            entries.add(new Entry(kind(row.getFirst()), pattern(row.getLast())));
        }
        return new SiteLines(entries);
    }

    /** What the block is by its words; empty where they do not say. */
    public Optional<Kind> kindOf(String block) {
        if (block.length() > LONGEST || block.isEmpty()) {
            return Optional.empty();
        }
        char first = block.charAt(0);
        for (Entry entry : first < ASCII ? byFirst.get(first) : entries) {
            if (entry.pattern().matcher(block).matches()) {
                return Optional.of(entry.kind());
            }
        }
        return Optional.empty();
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "furniture" -> Kind.FURNITURE;
            case "caption" -> Kind.CAPTION;
            case "date" -> Kind.DATE;
            default -> throw new KnowledgeException("site-lines.tsv knows no " + word);
        };
    }

    private static Pattern pattern(String words) {
        try {
            return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw new KnowledgeException("site-lines.tsv: " + e.getMessage());
        }
    }
}
