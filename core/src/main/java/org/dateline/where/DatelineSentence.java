package org.dateline.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;

/**
 * The place that a report was written at ("LAGOS, March 3 -"), as a sentence of names before all others. It is never where
 * an act is, but the best company that the story's other places have: a paper writes of what is near.
 */
final class DatelineSentence {

    /** Its index, below all sentences of the reading. */
    static final int INDEX = -1;

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*|,");
    private static final Pattern END = Pattern.compile("[(\\d]|\\s[-–—]|--|—|:");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    private DatelineSentence() {}

    /** The dateline before the first paragraph, where there is one. */
    static Optional<Sentence> of(Story story) {
        if (story.paragraphs().isEmpty()) {
            return Optional.empty();
        }
        int start = story.body().start();
        int end = story.paragraphs().getFirst().start();
        if (start >= end) {
            return Optional.empty();
        }
        String words = story.text().substring(start, end);
        Matcher stop = END.matcher(words);
        Matcher word = WORD.matcher(words).region(0, stop.find() ? stop.start() : words.length());
        var tokens = new ArrayList<Token>();
        while (word.find() && !MONTH.matcher(word.group()).matches()) {
            boolean comma = word.group().equals(",");
            tokens.add(new Token(
                    tokens.size(),
                    word.group(),
                    word.group(),
                    comma ? "," : "NNP",
                    comma ? "O" : "LOCATION",
                    new Span(start + word.start(), start + word.end()),
                    tokens.size() - 1,
                    tokens.isEmpty() ? "root" : comma ? "punct" : "flat"));
        }
        return tokens.isEmpty() || tokens.getFirst().text().equals(",")
                ? Optional.empty()
                : Optional.of(new Sentence(INDEX, Section.BODY, new Span(start, end), List.copyOf(tokens)));
    }
}
