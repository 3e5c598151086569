package org.dateline.story;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.model.Span;

/** What a single line is by its own words: address, author, date, caption, headline. */
final class LineKinds {

    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_STANDFIRST = 300;
    private static final int SHORTEST_CAPTION = 25;
    private static final int LONGEST_LABEL = 30;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:Written |Reported |Story |Report |Text |Posted |Published )?[Bb]y|BY)[: ]\\s*(?:\\p{Lu}|our |staff |the ).*");

    /** A name and a day on one line: "Ana Lima, 3 May 2019", "May 3, 2019 by ana", "3 May 2019 | Ana Lima". */
    private static final String NAMES =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:and |de |da |van |von |al-|bin )?\\p{Lu}[\\p{L}.'’-]*){0,5}";

    private static final Pattern NAME_BESIDE_DATE = Pattern.compile(
            "[*_]?(?:(?:by )?" + NAMES
                    + "\\s*[,|/·•–—-]\\s*|posted on )?@(?:\\s*[,|/·•–—-]\\s*(?:by )?" + NAMES
                    + "| by [\\p{L}.'’ -]{2,40})?[*_]?"
                    + "|(?i:posted|published|written|filed)(?: by [\\p{L}.'’ -]{2,40})?(?: (?:on|at))? @(?: by [\\p{L}.'’ -]{2,40})?.{0,12}");
    private static final Pattern NAME_AND_PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3} / \\p{Lu}[\\p{L}.'’ -]{2,30}");
    private static final Pattern LEAD_SIGN = Pattern.compile(
            "(?:(?:TITLE|HEADLINE|SUBJECT|Title|Headline|Subject)\\s*:|#{1,4}|\\d{1,2}[.)]|[•■▪●►*–-])\\s+(?=\\S)");
    private static final Pattern DATE_FILLING = Pattern.compile(
            "\\b(?:date|of|first|last|publication|published|posted|updated|modified|created|issued|on|at|the|by|time|local"
                    + "|GMT|UTC|[A-Z]{2,4}T|hrs?|[ap]\\.?m\\.?|IST)\\b\\.?|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?|\\b\\d{3,4}\\b"
                    + "|[Zz+]|" + FullDate.WEEKDAY,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            FullDate.MONTH + "\\s+[0-3]?\\d(?:st|nd|rd|th)?\\b|\\b[0-3]?\\d(?:st|nd|rd|th)?\\s+"
                    + FullDate.MONTH.replace("month", "monthAfter"),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT_AT_END =
            Pattern.compile("(?s)(?<words>.*?)\\s*[(\\[](?=[^()\\[\\]]*\\p{L})[^()\\[\\]]{1,60}[)\\]][\\s.]*");
    private static final Pattern PHOTO_CUE = Pattern.compile(
            "(?:file|archive|handout)?\\s*(?:photo|image|picture|pic)(?:\\s+by [^:]{1,40})?\\s*[:|].*|file photo\\b.*"
                    + "|(?:caption|pictured)\\s*:.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}. ]{2,30})?, (?:"
                    + FullDate.WEEKDAY + ",? )?(?:" + FullDate.MONTH + " [0-3]?\\d,?|[0-3]?\\d "
                    + FullDate.MONTH.replace("month", "monthAfter") + ",?) \\d{4}");
    private static final Pattern RULE = Pattern.compile("[-=_*#~•·.\\s—–]{3,}");
    private static final Set<Character> OPEN_ENDS = Set.of(':', ',', ';', '-', '–', '—');

    private final FurnitureWords furniture;

    LineKinds(FurnitureWords furniture) {
        this.furniture = furniture;
    }

    boolean isFurniture(Line line) {
        return furniture.isFurniture(line.text());
    }

    boolean isWidget(Line line) {
        return furniture.isWidget(line.text());
    }

    /** A line of dashes or stars. */
    boolean isRule(Line line) {
        return RULE.matcher(line.text()).matches();
    }

    boolean isAddress(Line line) {
        return ADDRESS.matcher(line.text()).matches();
    }

    boolean isByline(Line line) {
        return line.text().length() <= 140
                && !line.endsSentence()
                && (BYLINE.matcher(line.text()).matches()
                        || line.text().contains(" / ")
                                && NAME_AND_PLACE.matcher(line.text()).matches()
                        || isNameBesideDate(line.text()));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameBesideDate(String text) {
        if (!hasDigit(text)) {
            return false;
        }
        var dates = FullDate.allIn(text);
        return dates.size() == 1
                && NAME_BESIDE_DATE
                        .matcher(new StringBuilder(text)
                                .replace(
                                        dates.getFirst().span().start(),
                                        dates.getFirst().span().end(),
                                        "@"))
                        .matches();
    }

    /** How many code units of numbering, bullet or markup ("# ", "1. ") stand before a headline's first word. */
    static int leadSign(String text) {
        Matcher sign = LEAD_SIGN.matcher(text);
        return sign.lookingAt() ? sign.end() : 0;
    }

    /** What stands around stories and belongs to none: the site's words, addresses, authors, dates, rules, marks. */
    boolean isAside(Line line) {
        return isFurniture(line)
                || isAddress(line)
                || isByline(line)
                || isDateLine(line)
                || isRule(line)
                || Marks.isAny(line);
    }

    /** The heading of a list of other stories: "Related", "Most read". */
    boolean isListHeading(Line line) {
        return furniture.isListHeading(line.text());
    }

    /** A heading over several stories: "World in brief". */
    boolean isDigest(Line line) {
        return furniture.isDigest(line.text());
    }

    /** A request to consent, to subscribe, to log in. */
    boolean isWall(Line line) {
        return furniture.isWall(line.text());
    }

    /** True where the line says a date and nothing else. */
    boolean isDateLine(Line line) {
        if (line.text().length() > 120 || !hasDigit(line.text())) {
            return false;
        }
        var rest = new StringBuilder(line.text());
        var dates = FullDate.allIn(line.text());
        dates.reversed().forEach(d -> rest.replace(d.span().start(), d.span().end(), " "));
        var days = DAY_AND_MONTH.matcher(rest);
        if (dates.isEmpty() && !days.find()) {
            return false;
        }
        if (PLACE_AND_DATE.matcher(line.text()).matches()) {
            return true;
        }
        String left = DATE_FILLING.matcher(days.replaceAll(" ")).replaceAll(" ");
        return left.chars().filter(Character::isLetterOrDigit).count() <= 4;
    }

    /** The first day with its month that stands in a stretch. */
    static Optional<Span> dayAndMonth(String text, Span stretch) {
        Matcher day = DAY_AND_MONTH.matcher(text).region(stretch.start(), stretch.end());
        return day.find() ? Optional.of(new Span(day.start(), day.end())) : Optional.empty();
    }

    /** A category, an agency, a place on a line by itself. */
    boolean isLabel(Line line) {
        return line.text().length() <= LONGEST_LABEL && line.wordCount() <= 2 && !line.endsSentence();
    }

    /** True where the line could be a headline by its words; where it stands must say the rest. */
    boolean couldBeTitle(Line line) {
        return couldBeTitle(line, false);
    }

    /** As {@link #couldBeTitle(Line)}; a headline that goes on on the next line may break off at a comma. */
    boolean couldBeTitle(Line line, boolean goesOn) {
        String text = line.text();
        return text.length() >= 8
                && text.length() <= LONGEST_TITLE
                && line.wordCount() >= 2
                && (!line.endsSentence() || text.endsWith("?") || text.endsWith("!") || endsInShortQuotation(text))
                && (goesOn || !OPEN_ENDS.contains(text.charAt(text.length() - 1)))
                && !isFurniture(line)
                && !isAddress(line)
                && !isByline(line)
                && !isDateLine(line)
                && !isRule(line)
                && !Marks.isAny(line)
                && !Marks.isCommentsHeading(line);
    }

    /** A caption by its cue ("FILE PHOTO:") or by the credit that ends it. */
    boolean isCaption(Line line) {
        String text = line.text();
        if (text.length() > LONGEST_CAPTION || text.length() < SHORTEST_CAPTION) {
            return false;
        }
        return PHOTO_CUE.matcher(text).matches() || CREDIT_AT_END.matcher(text).matches();
    }

    /** A caption amid the body: a credit after a sentence may be an agency's signature instead. */
    boolean isCaptionAmidBody(Line line) {
        String text = line.text();
        if (text.length() > LONGEST_CAPTION || text.length() < SHORTEST_CAPTION) {
            return false;
        }
        if (PHOTO_CUE.matcher(text).matches()) {
            return true;
        }
        var credit = CREDIT_AT_END.matcher(text);
        return credit.matches()
                && !credit.group("words").isEmpty()
                && Character.isLetterOrDigit(
                        credit.group("words").charAt(credit.group("words").length() - 1));
    }

    /** Words under the headline that do not close as a sentence: a caption without credit, or a standfirst. */
    boolean isStandfirst(Line line) {
        String text = line.text();
        return text.length() >= SHORTEST_CAPTION
                && text.length() <= LONGEST_STANDFIRST
                && !line.endsSentence()
                && !OPEN_ENDS.contains(text.charAt(text.length() - 1));
    }

    private static boolean endsOpen(String words) {
        char last = words.charAt(words.length() - 1);
        return Character.isLetterOrDigit(last) || last == ']' || last == ')';
    }

    private static boolean endsInShortQuotation(String text) {
        int stop = text.indexOf('.');
        return text.length() <= 120
                && stop >= 0
                && stop == text.length() - 2
                && "\"”’'".indexOf(text.charAt(stop + 1)) >= 0;
    }
}
