package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;

/**
 * Readings written by hand for tests: one token a line, {@code form lemma tag name head relation} apart by blanks, heads
 * numbered from 1 as in CoNLL-U, a blank line between sentences. The text is the forms with single spaces, none before
 * punctuation and clitics.
 */
public final class ConlluSentences {

    private static final Set<String> CLINGING = Set.of(",", ".", ";", ":", "'s", "’s", ")", "?", "!", "n't");

    private ConlluSentences() {}

    /** A story of one paragraph, as read. */
    public static Reading reading(String conllu) {
        var text = new StringBuilder();
        var drafts = new ArrayList<List<Token>>();
        for (String block : conllu.strip().split("\\n\\s*\\n")) {
            drafts.add(tokens(block, text));
        }
        Span body = new Span(0, text.length());
        Story story = new Story(
                "test#1",
                "test",
                1,
                text.toString(),
                null,
                List.of(),
                body,
                List.of(body),
                new Published.Unknown(List.of()),
                "0000000000000000");
        var sentences = new ArrayList<Sentence>();
        for (List<Token> tokens : drafts) {
            sentences.add(new Sentence(sentences.size(), Section.BODY, body, tokens));
        }
        return new Reading(story, sentences);
    }

    private static List<Token> tokens(String block, StringBuilder text) {
        var tokens = new ArrayList<Token>();
        for (String line : block.strip().split("\\n")) {
            String[] cells = line.strip().split("\\s+");
            if (!text.isEmpty() && !CLINGING.contains(cells[0])) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + cells[0].length());
            text.append(cells[0]);
            tokens.add(new Token(
                    tokens.size(),
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    span,
                    Integer.parseInt(cells[4]) - 1,
                    cells[5]));
        }
        return tokens;
    }
}
