package org.dateline.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Stretch;

/**
 * A story's stretches as an engine reads them best, character for character as long as the page's: what no English
 * engine reads (other scripts, emoji, control characters, half surrogates) is blanked, line ends inside a paragraph
 * become spaces, and words that are capitals only because they stand in a headline get back the case that the body
 * gives them.
 */
public final class Legible {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final String text;
    private final Set<String> lowerWords;

    private Legible(String text, Set<String> lowerWords) {
        this.text = text;
        this.lowerWords = lowerWords;
    }

    /** Prepares the story; {@code commonWords} are words (lower case) that are never names by themselves. */
    public static Legible of(Story story, Set<String> commonWords) {
        var lower = new HashSet<>(commonWords);
        for (Span paragraph : story.paragraphs()) {
            Matcher words = WORD.matcher(paragraph.of(story.text()));
            while (words.find()) {
                if (Character.isLowerCase(words.group().charAt(0))) {
                    lower.add(words.group());
                }
            }
        }
        return new Legible(story.text(), lower);
    }

    /** The stretch's text for the engine: as many code units as the stretch has. */
    public String of(Stretch stretch) {
        String raw = stretch.span().of(text);
        String plain = blank(raw);
        boolean headline = stretch.section() == Section.HEADLINE && headlineCase(plain);
        return headline || shouts(plain) ? lower(plain) : plain;
    }

    /** True where nearly all words begin with a capital, as in a headline. */
    private static boolean headlineCase(String plain) {
        int words = 0;
        int capitals = 0;
        Matcher all = WORD.matcher(plain);
        while (all.find()) {
            if (all.group().length() > 3) {
                words++;
                capitals += Character.isUpperCase(all.group().charAt(0)) ? 1 : 0;
            }
        }
        return words > 1 && capitals >= 0.75 * words;
    }

    /** True where nearly all letters are capitals. */
    private static boolean shouts(String plain) {
        long letters = plain.chars().filter(Character::isLetter).count();
        long upper = plain.chars().filter(Character::isUpperCase).count();
        return letters > 10 && upper >= 0.9 * letters;
    }

    private String lower(String plain) {
        boolean shouting = shouts(plain);
        var out = new StringBuilder(plain);
        Matcher words = WORD.matcher(plain);
        while (words.find()) {
            String small = words.group().toLowerCase(Locale.ROOT);
            if (small.length() != words.group().length()) {
                continue;
            }
            if (lowerWords.contains(small) && (shouting || words.start() > 0)) {
                out.replace(words.start(), words.end(), small);
            } else if (shouting && small.length() > 3) {
                out.replace(words.start() + 1, words.end(), small.substring(1));
            }
        }
        return out.toString();
    }

    private static String blank(String raw) {
        var out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            int point = raw.codePointAt(i);
            int units = Character.charCount(point);
            if (legible(point)) {
                out.appendCodePoint(point);
            } else {
                out.repeat(' ', units);
            }
            i += units;
        }
        return out.toString();
    }

    private static boolean legible(int point) {
        if (point < 0x80) {
            return point >= 0x20;
        }
        if (Character.isLetter(point)) {
            return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
                    || Character.UnicodeScript.of(point) == Character.UnicodeScript.COMMON;
        }
        int type = Character.getType(point);
        return point <= 0xFFFF
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.OTHER_SYMBOL;
    }
}
