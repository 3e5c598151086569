package org.dateline.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;

/** Finds the times that a story tells. */
public final class TimeFinder {

    private final TimeGrammar grammar;
    private final TimeWords words;

    public TimeFinder(TimeWords times, NumberWords numbers) {
        grammar = new TimeGrammar(times, numbers);
        words = times;
    }

    /** The story's times, settled where its own date is known to the day. */
    public StoryTimes of(Reading reading, Published published) {
        Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();
        for (Sentence sentence : reading.sentences()) {
            bySentence.put(sentence.index(), grammar.read(sentence));
        }
        Optional<LocalDate> day =
                published.first().filter(d -> published.last().filter(d::equals).isPresent());
        return new StoryTimes(reading.story().text(), day, bySentence, words);
    }
}
