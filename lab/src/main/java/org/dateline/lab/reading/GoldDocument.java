package org.dateline.lab.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Published;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.reading.GivenSentence;

/**
 * A document of a treebank as plain text, and where annotators cut it. A paragraph's sentences are joined by a space,
 * its paragraphs by an empty line.
 *
 * @param story the text with its paragraphs, without a title
 * @param words where each word stands in the story's text, in order
 * @param sentences each from its first word's start to its last one's end
 */
record GoldDocument(Story story, List<Span> words, List<Span> sentences) {

    GoldDocument {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    /** The document that these sentences (at least one) make. */
    static GoldDocument of(List<GoldSentence> golds) {
        var text = new StringBuilder();
        var words = new ArrayList<Span>();
        var sentences = new ArrayList<Span>();
        var paragraphs = new ArrayList<Span>();
        for (GoldSentence gold : golds) {
            boolean joins = gold.start() == GoldSentence.Start.SENTENCE && !paragraphs.isEmpty();
            text.append(joins ? " " : text.isEmpty() ? "" : "\n\n");
            int offset = text.length();
            GivenSentence given = gold.given();
            text.append(given.text());
            given.words().forEach(word -> words.add(word.shift(offset)));
            Span whole = new Span(offset, text.length());
            sentences.add(whole);
            paragraphs.add(joins ? paragraphs.removeLast().hull(whole) : whole);
        }
        return new GoldDocument(story(text.toString(), paragraphs), words, sentences);
    }

    private static Story story(String text, List<Span> paragraphs) {
        return new Story(
                "treebank#1",
                "treebank",
                1,
                text,
                null,
                List.of(),
                new Span(0, text.length()),
                paragraphs,
                new Published.Unknown(List.of()),
                "0000000000000000");
    }
}
