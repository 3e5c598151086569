package org.dateline.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words in classes and ids of HTML say of a stretch. Read from markup.tsv. */
public final class MarkupWords {

    /** What a name in markup can say, as markup.tsv explains. */
    public enum Kind {
        FURNITURE,
        SOCIAL,
        COMMENTS,
        PICTURE,
        CAPTION,
        CREDIT,
        DATE,
        BYLINE,
        META,
        BIO,
        STANDFIRST,
        DECK,
        POINTED
    }

    private static final int LONGEST_NAMES = 2000;

    private final Map<String, Set<Kind>> kinds;

    private MarkupWords(Map<String, Set<Kind>> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /** The list that comes with the program. */
    public static MarkupWords standard() {
        var kinds = new HashMap<String, Set<Kind>>();
        for (List<String> row : Lexicon.rows("markup.tsv", 2)) {
            Kind kind;
            try {
                kind = Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new KnowledgeException("markup.tsv knows no " + row.getFirst());
            }
            kinds.computeIfAbsent(row.getLast(), word -> EnumSet.noneOf(Kind.class))
                    .add(kind);
        }
        return new MarkupWords(kinds);
    }

    /** All that the names say: classes and ids apart by blanks. Names beyond 2,000 characters are passed over. */
    public Set<Kind> kindsOf(String names) {
        var found = EnumSet.noneOf(Kind.class);
        int end = Math.min(names.length(), LONGEST_NAMES);
        String before = "";
        int at = 0;
        while (at < end) {
            char c = names.charAt(at);
            if (!isLetter(c)) {
                before = Character.isWhitespace(c) ? "" : before;
                at++;
                continue;
            }
            int from = at++;
            while (at < end && isLetter(names.charAt(at)) && !(isSmall(names.charAt(at - 1)) && isCapital(names, at))) {
                at++;
            }
            String word = names.substring(from, at).toLowerCase(Locale.ROOT);
            found.addAll(kinds.getOrDefault(word, Set.of()));
            if (!before.isEmpty()) {
                found.addAll(kinds.getOrDefault(before + word, Set.of()));
            }
            before = word;
        }
        return found;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(String names, int at) {
        return names.charAt(at) >= 'A' && names.charAt(at) <= 'Z';
    }
}
