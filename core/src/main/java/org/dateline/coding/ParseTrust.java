package org.dateline.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Refusal;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Sentences whose tree is not to be trusted: no act of theirs becomes a mention. The bounds are set where mentions of
 * such sentences proved wrong on stories with gold.
 */
final class ParseTrust {

    /** Words; a longer run is mostly a list, or stories that lost their full stops. */
    private static final int LONGEST = 75;

    /** Words; a shorter stretch of the body without a verb is a label, a tag or a caption's rest. */
    private static final int SHORTEST = 5;

    /** Of the words of a title, so many in ten have a capital. */
    private static final int CAPITALS_IN_TEN = 8;

    private static final Set<String> ENDS = Set.of(".", "!", "?", "”", "\"", "''", ":");

    private ParseTrust() {}

    /** Why the sentence is not coded, if it is not. */
    static Optional<Refusal> refusal(Sentence s) {
        List<Token> words = s.tokens().stream()
                .filter(t -> Character.isLetter(t.text().codePointAt(0)))
                .toList();
        if (words.size() > LONGEST) {
            return refused(s, "coding.sentence-too-long", "The sentence has more than " + LONGEST + " words.");
        }
        if (s.section() != Section.BODY) {
            return Optional.empty();
        }
        if (words.size() < SHORTEST && s.tokens().stream().noneMatch(ParseTrust::isVerb)) {
            return refused(s, "coding.fragment", "So few words without a verb tell no act.");
        }
        boolean ended = ENDS.contains(s.tokens().getLast().text());
        if (!ended && words.size() > SHORTEST && isTitle(words)) {
            return refused(s, "coding.title-in-body", "The line is written like the title of another story.");
        }
        return Optional.empty();
    }

    private static boolean isVerb(Token t) {
        return t.tag().startsWith("VB") || t.tag().equals("MD");
    }

    /** Capitals on most words, and not on all letters. */
    private static boolean isTitle(List<Token> words) {
        long capitals = words.stream()
                .filter(t -> Character.isUpperCase(t.text().codePointAt(0)))
                .count();
        boolean shouted = words.stream().allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)));
        return !shouted && capitals * 10 >= words.size() * (long) CAPITALS_IN_TEN;
    }

    private static Optional<Refusal> refused(Sentence s, String code, String detail) {
        return Optional.of(new Refusal(code, s.span(), detail));
    }
}
