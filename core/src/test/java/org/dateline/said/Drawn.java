package org.dateline.said;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.dateline.model.Words;

/**
 * Stories drawn by hand: a sentence is words, each {@code text/lemma/tag/head/relation} or with {@code /name} after it;
 * heads count from 1, and 0 is the root. Words stand one space apart.
 */
final class Drawn {

    private Drawn() {}

    /** A body of one paragraph. */
    static Reading story(String... sentences) {
        return story(Section.BODY, sentences);
    }

    static Reading story(Section section, String... sentences) {
        var text = new StringBuilder();
        var made = new ArrayList<List<Token>>();
        for (String sentence : sentences) {
            var tokens = new ArrayList<Token>();
            for (String word : sentence.strip().split("\\s+")) {
                String[] parts = word.split("/");
                int start = text.length();
                text.append(parts[0]);
                tokens.add(new Token(
                        tokens.size(),
                        parts[0],
                        parts[1],
                        parts[2],
                        parts.length > 5 ? parts[5] : "O",
                        new Span(start, text.length()),
                        Integer.parseInt(parts[3]) - 1,
                        parts[4]));
                text.append(' ');
            }
            made.add(tokens);
        }
        var whole = new Span(0, text.length());
        var list = new ArrayList<Sentence>();
        made.forEach(tokens -> list.add(new Sentence(list.size(), section, whole, tokens)));
        var story = new Story(
                "drawn",
                "drawn",
                1,
                text.toString(),
                null,
                List.of(),
                whole,
                List.of(whole),
                new Published.Unknown(List.of()),
                "0");
        return new Reading(story, list);
    }

    /** The act that the word triggers, in the first sentence that has it; nobody in any role. */
    static Act act(Reading reading, String word, EventType type) {
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (t.text().equals(word)) {
                    return new Act(
                            s,
                            t.index(),
                            new Words(t.text(), t.span()),
                            type,
                            List.of(),
                            List.of(),
                            List.of(),
                            t.index(),
                            "drawn");
                }
            }
        }
        throw new IllegalArgumentException("no word " + word);
    }
}
