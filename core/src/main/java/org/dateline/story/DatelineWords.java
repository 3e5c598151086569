package org.dateline.story;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency set before a report's first sentence: "LAGOS, March 3 (NAN) -". It says where the report
 * was written, and is no part of the sentence.
 *
 * @param span from the first word to the first letter of the sentence after it
 */
record DatelineWords(Span span) {

    private static final String CAPS = "\\p{Lu}[\\p{Lu}.'’/-]*(?:[ -]\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
    private static final String NAME = "\\p{L}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String DAY = "(?:" + FullDate.MONTH + "\\s+[0-3]?\\d|[0-3]?\\d\\s+"
            + FullDate.MONTH.replace("month", "monthAfter") + ")" + "(?:,?\\s+\\d{4})?";
    private static final String AGENCY = "\\(\\p{Lu}[^()\\n]{1,40}\\)";
    private static final String DASH = "(?:\\s+[-–—]{1,2}\\s*|[–—]{1,2}\\s*|\\s?--\\s*)";
    private static final String COLON = ":\\s+";

    /** Capitals, then whatever else a dateline has, then a dash or a colon. */
    private static final Pattern CAPITALS = Pattern.compile("(?=\\p{Lu}{3}|\\p{Lu}{2}\\.? \\p{Lu}{2})" + CAPS + "(?:,? "
            + NAME + "){0,2}(?:,?\\s+" + DAY + ")?,?(?:\\s*" + AGENCY + ")?(?:" + DASH + "|" + COLON + ")");

    /** Capitals and an agency in brackets need no dash. */
    private static final Pattern CAPITALS_AND_AGENCY = Pattern.compile("(?=\\p{Lu}{3}|\\p{Lu}{2}\\.? \\p{Lu}{2})" + CAPS
            + "(?:,?\\s+" + DAY + ")?,?\\s*" + AGENCY + "\\s*[-–—:]*\\s*");

    /** A name in common letters is a dateline only with a day or an agency, and a dash. */
    private static final Pattern NAME_WITH_MORE = Pattern.compile(NAME + "(?:, " + NAME + ")?(?:,\\s+" + DAY
            + ",?(?:\\s*" + AGENCY + ")?|\\s*" + AGENCY + ")(?:" + DASH + "|" + COLON + ")");

    /** The dash may be lost: capitals before an article. */
    private static final Pattern CAPITALS_AND_ARTICLE =
            Pattern.compile("(?=\\p{Lu}{4}|\\p{Lu}{2}\\.? \\p{Lu}{2})" + CAPS + "\\s+(?=(?:An?|The|At least) \\p{Ll})");

    private static final List<Pattern> FORMS =
            List.of(CAPITALS, CAPITALS_AND_AGENCY, NAME_WITH_MORE, CAPITALS_AND_ARTICLE);

    private static final int LONGEST = 110;

    /** The dateline at the start of {@code paragraph}, a bullet before it included; {@code sourceOrNull} counts as one where a dash follows it. */
    static Optional<DatelineWords> at(String text, Span paragraph, @Nullable String sourceOrNull) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        int bullet = LineKinds.leadSign(text.substring(paragraph.start(), limit));
        int end = Math.min(paragraph.end(), paragraph.start() + bullet + LONGEST);
        String start = text.substring(paragraph.start() + bullet, end);
        for (Pattern form : FORMS) {
            boolean possible = form != NAME_WITH_MORE || isSetOff(start);
            Optional<DatelineWords> found = possible ? found(form.matcher(start), paragraph, bullet) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        if (sourceOrNull == null || sourceOrNull.isBlank()) {
            return Optional.empty();
        }
        Pattern source = Pattern.compile(Pattern.quote(sourceOrNull.strip()) + DASH, Pattern.CASE_INSENSITIVE);
        return found(source.matcher(start), paragraph, bullet);
    }

    /** True where the signs stand that a name in common letters needs behind it: a comma or bracket, and a dash or colon. */
    private static boolean isSetOff(String start) {
        boolean more = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (more && (c == ':' || c == '-' || c == '–' || c == '—')) {
                return true;
            }
            more |= c == ',' || c == '(';
        }
        return false;
    }

    private static Optional<DatelineWords> found(Matcher matcher, Span paragraph, int bullet) {
        if (matcher.lookingAt() && paragraph.start() + bullet + matcher.end() < paragraph.end()) {
            return Optional.of(
                    new DatelineWords(new Span(paragraph.start(), paragraph.start() + bullet + matcher.end())));
        }
        return Optional.empty();
    }
}
