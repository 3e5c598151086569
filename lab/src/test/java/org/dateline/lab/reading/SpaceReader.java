package org.dateline.lab.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.model.Outcome;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.dateline.reading.GivenSentence;
import org.dateline.reading.WordReader;

/** An engine that can be checked by hand: words end at spaces, a paragraph is a sentence, all is a noun of the first. */
final class SpaceReader implements WordReader {

    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    public String name() {
        return "spaces";
    }

    @Override
    public Outcome<Reading> read(Story story) {
        var sentences = new ArrayList<Sentence>();
        for (Span paragraph : story.paragraphs()) {
            List<Span> words = WORD.matcher(paragraph.of(story.text()))
                    .results()
                    .map((MatchResult word) -> new Span(word.start(), word.end()).shift(paragraph.start()))
                    .toList();
            sentences.add(new Sentence(sentences.size(), Section.BODY, paragraph, tokens(story.text(), words)));
        }
        return Outcome.made(new Reading(story, sentences));
    }

    @Override
    public List<Sentence> readWords(List<GivenSentence> sentences) {
        var read = new ArrayList<Sentence>();
        for (GivenSentence given : sentences) {
            read.add(given.read(read.size(), tokens(given.text(), given.words())));
        }
        return read;
    }

    private static List<Token> tokens(String text, List<Span> words) {
        var tokens = new ArrayList<Token>();
        for (Span word : words) {
            int index = tokens.size();
            String form = word.of(text);
            boolean first = index == 0;
            tokens.add(new Token(index, form, form, "NN", "O", word, first ? -1 : 0, first ? "root" : "obl:tmod"));
        }
        return tokens;
    }
}
