package org.dateline.lab.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.lab.Rates;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * How well an engine cuts text: a word or a sentence is right where it begins and ends where gold's does.
 *
 * @param words as they are
 * @param wholeWords with words that hyphens join being one, on both sides
 */
public record Cuts(Rates words, Rates wholeWords, Rates sentences) {

    static final Cuts NONE = new Cuts(Rates.NONE, Rates.NONE, Rates.NONE);

    /** The engine's sentences of the document beside gold's. */
    static Cuts of(GoldDocument gold, List<Sentence> read) {
        String text = gold.story().text();
        List<Span> words =
                read.stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList();
        return new Cuts(
                compare(gold.words(), words),
                compare(HyphenWords.joined(text, gold.words()), HyphenWords.joined(text, words)),
                compare(gold.sentences(), read.stream().map(Sentence::span).toList()));
    }

    Cuts plus(Cuts other) {
        return new Cuts(words.plus(other.words), wholeWords.plus(other.wholeWords), sentences.plus(other.sentences));
    }

    private static Rates compare(List<Span> gold, List<Span> read) {
        Set<Span> wanted = new HashSet<>(gold);
        int right = (int) read.stream().filter(wanted::contains).count();
        return new Rates(right, read.size() - right, gold.size() - right);
    }
}
