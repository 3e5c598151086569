package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.CreditWords;
import org.dateline.model.Credit;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;

/**
 * Reads by which agencies a publication says that its text is: in the dateline ("CAIRO (Reuters) -"), on a line by
 * itself ("Source: AFP"), under the author's name ("By Ann Lee, Associated Press"), behind the last sentence
 * ("— Xinhua", "(AFP)") and in notes ("with reporting from dpa"); and whose its pictures are, by the captions.
 *
 * <p>An agency's name within a sentence is no credit: there it is a source.
 */
public final class CreditLines {

    private static final int LONGEST_LINE = 160;

    /** A dateline with its agency ends within so many characters. */
    private static final int DATELINE = 110;

    private static final int LONGEST_NOTE = 420;

    private static final Set<String> CONTRIBUTED_TO = Set.of("report", "story", "article");

    private static final String NOTE = "(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written)"
            + "(?: and (?:reporting|writing|editing))? by)\\b";

    private static final Pattern NOTE_LINE = Pattern.compile("[(\\[]?" + NOTE + "[^\\n]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE_BEHIND =
            Pattern.compile("[(\\[]" + NOTE + "[^()\\[\\]\\n]{3,400}[)\\]]\\s*$", Pattern.CASE_INSENSITIVE);

    private final CreditWords words;
    private final Pattern name;
    private final Pattern line;
    private final Pattern byline;
    private final Pattern inDateline;
    private final Pattern behind;
    private final Pattern part;
    private final Pattern picture;

    /** Reads credits by these names. */
    public CreditLines(CreditWords words) {
        this.words = words;
        String one = words.pattern();
        String some = one + "(?:\\s*(?:[/,&+|]|\\band\\b)\\s*" + one + "){0,4}";
        String sign = "(?:©|\\(c\\)|copyright|source|sources|from|by|via|credit|agency|agencies|with|photo by|\\d{4})";
        name = Pattern.compile(one);
        line = Pattern.compile("\\W*(?:(?i:" + sign + ")\\W+){0,3}" + some
                + "\\W*(?:\\d{4}\\W*)?(?:(?i:all rights reserved|staff)\\W*)?");
        byline =
                Pattern.compile("(?i:by)[: ]\\s*\\p{Lu}[^\\n]{2,80}?[,|/(–—-]\\s*(?:(?i:for|of)\\s+)?" + some + "\\W*");
        inDateline = Pattern.compile("^(?:[\\p{Lu}\\p{N}\\p{P} ]{0,80}?[(\\[]" + some
                + "[)\\]]|[\\p{L}\\p{N}\\p{P} ]{0,80}?[(\\[]" + some + "[)\\]]\\s*[-–—:])");
        behind = Pattern.compile("(?:[(\\[]|[—–]\\s?|\\s-\\s?)(?:(?i:source)s?:?\\s+)?" + some + "[)\\]]?[\\s.]*$");
        part = Pattern.compile(
                "[(\\[]?(?:(?i:with|additional|and|includes?|including)\\s+){1,2}(?i:reporting|reports|inputs?|"
                        + "material|information|content|contributions?|files?)\\s+(?i:from|by)\\s+" + some
                        + "[)\\]]?[\\s.]*$|(?<=^|[.!?…”\"]\\s)" + some
                        + "\\s+(?i:contributed to this (?:report|story|article))[\\s.]*$");
        picture = Pattern.compile(
                "[(\\[][^()\\[\\]]{0,60}?" + some + "[^()\\[\\]]{0,60}[)\\]]|(?:(?i:photo|picture|image|credit|"
                        + "courtesy|by|via|from)|©)[:\\s]+(?:(?i:by|of)\\s+)?" + some + "|" + one
                        + "\\s*/\\s*\\p{Lu}|[—–|/-]\\s*" + some
                        + "\\W*$");
    }

    /** The credits of a story, in the order in which they stand. */
    public List<Credit> of(Story story) {
        var credits = new ArrayList<Credit>();
        for (Words caption : story.captions()) {
            add(credits, Credit.Of.PICTURE, story, caption.span(), picture.matcher(caption.text()));
        }
        for (Span span : around(story)) {
            String text = span.of(story.text());
            Matcher byName = line.matcher(text);
            Matcher byAuthor = byline.matcher(text);
            if (byName.matches() || byAuthor.matches()) {
                add(credits, Credit.Of.TEXT, story, span);
            } else if (mayEndWithCredit(text)) {
                add(credits, Credit.Of.PART, story, span, inTail(part, text));
            }
        }
        if (!story.paragraphs().isEmpty()) {
            inBody(credits, story);
        }
        return credits.stream().distinct().toList();
    }

    private void inBody(List<Credit> credits, Story story) {
        Span head = new Span(
                story.body().start(), Math.min(story.body().end(), story.body().start() + DATELINE));
        add(credits, Credit.Of.TEXT, story, head, inDateline.matcher(head.of(story.text())));
        for (Span paragraph : story.paragraphs()) {
            String text = paragraph.of(story.text());
            if (isLine(text)) {
                add(credits, Credit.Of.TEXT, story, paragraph);
            } else if (mayEndWithCredit(text)) {
                add(credits, Credit.Of.PART, story, paragraph, inTail(part, text));
            }
        }
        Span last = story.paragraphs().getLast();
        String text = last.of(story.text());
        if (words.mayEnd(text) && !isLine(text)) {
            add(credits, Credit.Of.TEXT, story, last, inTail(behind, text));
        }
    }

    private boolean isLine(String text) {
        return text.length() <= LONGEST_LINE
                && (line.matcher(text).matches() || byline.matcher(text).matches());
    }

    /** The body's text, each paragraph a line, without credits, bylines and notes about who wrote and edited. */
    public String bodyWithout(Story story) {
        var body = new StringBuilder();
        for (Span paragraph : story.paragraphs()) {
            String text = paragraph.of(story.text());
            if (isLine(text)
                    || text.length() <= 4 * LONGEST_LINE
                            && NOTE_LINE.matcher(text).matches()) {
                continue;
            }
            body.append(withoutCredits(text)).append('\n');
        }
        return body.toString();
    }

    private String withoutCredits(String text) {
        String rest = mayEndWithCredit(text) ? without(part, text) : text;
        String shown = rest.stripTrailing();
        if (shown.endsWith(")") || shown.endsWith("]")) {
            rest = without(NOTE_BEHIND, rest);
        }
        return words.mayEnd(rest) ? without(behind, rest) : rest;
    }

    /** Most paragraphs end otherwise, and need no search. */
    private boolean mayEndWithCredit(String text) {
        return words.mayEnd(text)
                || CONTRIBUTED_TO.contains(CreditWords.lastWord(text).toLowerCase(Locale.ROOT));
    }

    private static String without(Pattern ending, String text) {
        Matcher end = inTail(ending, text);
        return end.find() ? text.substring(0, end.start()).stripTrailing() : text;
    }

    /** Credits and notes close a paragraph: the rest of it need not be searched. */
    private static Matcher inTail(Pattern ending, String text) {
        return ending.matcher(text).region(Math.max(0, text.length() - LONGEST_NOTE), text.length());
    }

    /** Short lines between the headline and the body, and the first ones below it. */
    private static List<Span> around(Story story) {
        var lines = new ArrayList<Span>();
        int head = story.title()
                .map(title -> title.span().end())
                .orElse(story.body().start());
        if (head < story.body().start()) {
            Line.linesOf(story.text(), new Span(head, story.body().start())).stream()
                    .map(Line::span)
                    .forEach(lines::add);
        }
        int below = Math.min(story.text().length(), story.body().end() + LONGEST_LINE);
        Line.linesOf(story.text(), new Span(story.body().end(), below)).stream()
                .map(Line::span)
                .limit(2)
                .forEach(lines::add);
        return lines.stream().filter(span -> span.length() <= LONGEST_LINE).toList();
    }

    private void add(List<Credit> credits, Credit.Of of, Story story, Span within, Matcher found) {
        if (found.find()) {
            add(credits, of, story, new Span(within.start() + found.start(), within.start() + found.end()));
        }
    }

    private void add(List<Credit> credits, Credit.Of of, Story story, Span span) {
        Words said = Words.at(story.text(), span);
        name.matcher(said.text())
                .results()
                .map(match -> new Credit(words.agency(match.group()), of, said))
                .forEach(credits::add);
    }
}
