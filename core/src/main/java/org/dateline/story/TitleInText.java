package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/** Finds a headline that is known at the head of its text, whatever signs and spaces differ. */
final class TitleInText {

    /** A headline stands no farther down than an address and a date line are long. */
    private static final int FARTHEST = 600;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private TitleInText() {}

    static Optional<Span> find(String text, String title) {
        String sought = title.strip();
        int limit = Math.min(text.length(), FARTHEST + sought.length());
        int exact = sought.isEmpty() ? -1 : text.substring(0, limit).indexOf(sought);
        Optional<Span> found = exact >= 0
                ? Optional.of(new Span(exact, exact + sought.length()))
                : byWords(text.substring(0, limit), sought);
        return found.filter(span -> standsAlone(text, span));
    }

    private static Optional<Span> byWords(String head, String title) {
        List<String> sought = Fingerprint.wordsOf(title);
        var spans = new ArrayList<Span>();
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(head);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
            words.add(String.join(" ", Fingerprint.wordsOf(matcher.group())));
        }
        int at = sought.isEmpty() ? -1 : java.util.Collections.indexOfSubList(words, sought);
        return at < 0 ? Optional.empty() : Optional.of(spans.get(at).hull(spans.get(at + sought.size() - 1)));
    }

    /** False where the same words only begin a sentence that goes on, or stand amid one. */
    private static boolean standsAlone(String text, Span span) {
        int after = span.end();
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\u00a0')) {
            after++;
        }
        boolean ends =
                after >= text.length() || !Character.isLowerCase(text.charAt(after)) && text.charAt(after) != ',';
        int before = span.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean begins = before < 0 || text.charAt(before) != ',';
        return ends && begins;
    }
}
