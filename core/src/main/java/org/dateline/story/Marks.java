package org.dateline.story;

import java.util.regex.Pattern;

/**
 * Lines that neither tell nor head a story, known by their form alone: what agencies, archives and site builders set
 * around a text.
 */
final class Marks {

    private static final int LONGEST = 120;

    private static final Pattern END =
            Pattern.compile("[-–—=(\\[#*\\s]*(?:ENDS?|end|ends|Ends|30|#{1,5})[-–—=)\\]#*\\s]*");
    private static final Pattern BARE_END_WORD = Pattern.compile("[Ee]nds?|30");

    /** "BC-Lagos-Unrest, 1st Ld, 310", "d i bc-lagos-unrest 0310", "LAGOS-UNREST (NAN)". */
    private static final Pattern SLUG =
            Pattern.compile("(?:[a-z] ){0,3}(?:bc|BC|PM|AM)-[\\p{L}\\d&/-]+(?:[,\\s].{0,40})?"
                    + "|\\p{Lu}[\\p{Lu}\\d/]+(?:-[\\p{Lu}\\d/&]+)+(?:\\s*[/(][^()]{1,30}\\)?)?(?:,? ?\\d+)?"
                    + "|\\p{Lu}{2}[\\p{Lu}\\d/ ]+-[\\p{Lu}\\d/& -]+\\s*[/(][^()]{1,30}\\)");

    /** "LENGTH: 310 words", "310 words", "2 of 9 DOCUMENTS", "Document ABCD0000200". */
    private static final Pattern FIELD = Pattern.compile(
            "(?:LENGTH|LOAD-DATE|LANGUAGE|SECTION|BYLINE|DATELINE|PUBLICATION-TYPE|SUBJECT|DOCUMENT-TYPE|JOURNAL-CODE|GRAPHIC|EDITION"
                    + "|SOURCE|ACC-NO|Word count|Words|Length|Section|Byline)\\s*:\\s*.*"
                    + "|[\\d,]+ words|(?:Document )?\\d+ of \\d+(?: (?:documents?|DOCUMENTS?|articles?))?"
                    + "|Document \\p{Lu}{3,}[\\p{Alnum}]{6,}");

    private static final Pattern FOLIO =
            Pattern.compile("(?i)(?=.*\\b(?:19|20)\\d\\d\\b).*\\bpage [A-Z]?\\d+\\b.*|page [A-Z]?\\d+(?: of \\d+)?");

    /** A time of day alone, or how long ago. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(?:posted|updated|last updated|at)[: ]+)?(?:[01]?\\d|2[0-4])[:.h][0-5]\\d(?::[0-5]\\d)?(?:\\s*[ap]\\.?m\\.?)?"
                    + "(?:\\s*\\(?(?:[A-Z]{2,5}|local time)\\)?)?\\s*[-–—:|]?"
                    + "|(?:(?:posted|updated|last updated)[: ]+)?(?:an?|\\d+) (?:min|mins|minutes?|hrs?|hours?|days?) ago",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAIL =
            Pattern.compile("[\\p{L}\\d][\\p{L}\\d '’&-]{0,40}(?:\\s*[>»›]\\s*[\\p{L}\\d][\\p{L}\\d '’&-]{0,60}){1,6}");

    private static final Pattern COMMENTS = Pattern.compile(
            "(?i)(?:\\d+ )?(?:reader )?comments?(?:\\s*\\(\\d+\\))?:?|\\d+ (?:responses|replies)(?: to .*)?");

    /** What the forms above cannot do without, asked first: nearly every line is sent away by it. */
    private static final String FIGURES = "0123456789";

    private static final String FIELD_STARTS = FIGURES + ",D";
    private static final String CLOCK_STARTS = FIGURES + "pPuUlLaA";
    private static final String TRAIL_SIGNS = ">»›";

    private Marks() {}

    /** "ENDS", "-30-", "###": below it, a story goes on no more. */
    static boolean isEnd(Line line) {
        String text = line.text();
        return text.length() <= 20
                && END.matcher(text).matches()
                && !BARE_END_WORD.matcher(text).matches();
    }

    /** An agency's catchword line above its story. */
    static boolean isSlug(Line line) {
        return line.text().length() <= LONGEST
                && line.text().indexOf('-') >= 0
                && SLUG.matcher(line.text()).matches();
    }

    /** What a database writes around each of its documents. */
    static boolean isField(Line line) {
        return line.text().length() <= LONGEST
                && (line.text().indexOf(':') >= 0 || startsWithAny(line, FIELD_STARTS))
                && FIELD.matcher(line.text()).matches();
    }

    /** The running head of a newspaper's page. */
    static boolean isFolio(Line line) {
        return line.text().length() <= LONGEST
                && !line.endsSentence()
                && hasAny(line, FIGURES)
                && FOLIO.matcher(line.text()).matches();
    }

    /** The time stamp of an entry. */
    static boolean isClock(Line line) {
        return line.text().length() <= 40
                && startsWithAny(line, CLOCK_STARTS)
                && CLOCK.matcher(line.text()).matches();
    }

    /** "Home > World > Asia". */
    static boolean isTrail(Line line) {
        return line.text().length() <= LONGEST
                && hasAny(line, TRAIL_SIGNS)
                && TRAIL.matcher(line.text()).matches();
    }

    /** The heading of readers' comments. */
    static boolean isCommentsHeading(Line line) {
        return line.text().length() <= 80 && COMMENTS.matcher(line.text()).matches();
    }

    /** Any of them but the comments' heading, which some sites set above a story as a counter. */
    static boolean isAny(Line line) {
        return isEnd(line) || isSlug(line) || isField(line) || isFolio(line) || isClock(line) || isTrail(line);
    }

    private static boolean startsWithAny(Line line, String signs) {
        return signs.indexOf(line.text().charAt(0)) >= 0;
    }

    private static boolean hasAny(Line line, String signs) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
