package org.dateline.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.RuleBook;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;

/** Finds the times that a story tells. */
public final class TimeFinder {

    private final TimeGrammar grammar;
    private final TimeWords words;
    private final SpeechVerbs speech;
    private final RuleBook rules;

    /** With the speech verbs and rules that come with the program. */
    public TimeFinder(TimeWords times, NumberWords numbers) {
        this(times, numbers, SpeechVerbs.packed(), RuleBook.standard());
    }

    public TimeFinder(TimeWords times, NumberWords numbers, SpeechVerbs speech, RuleBook rules) {
        grammar = new TimeGrammar(times, numbers);
        words = times;
        this.speech = speech;
        this.rules = rules;
    }

    /** The story's times, settled where its own date is known to the day, or to a week and then as exactly as that allows. */
    public StoryTimes of(Reading reading, Published published) {
        Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();
        for (Sentence sentence : reading.sentences()) {
            bySentence.put(sentence.index(), grammar.read(sentence));
        }
        return new StoryTimes(
                reading.story().text(), StoryDays.of(published), bySentence, words, speech, this::isSpoken);
    }

    /** True for a verb that is an act of speech itself. */
    private boolean isSpoken(String lemma) {
        return rules.byVerb(lemma).stream()
                .anyMatch(t -> Clock.SPOKEN.contains(t.rule().type()));
    }
}
