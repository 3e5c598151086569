package org.dateline.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Act;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.When;
import org.dateline.model.Words;

/** The times of one story: which belongs to which act. */
public final class StoryTimes {

    /** An act whose time lies further back than this is told as background (codebook, section 5). */
    private static final int BACKGROUND_DAYS = 30;

    private final String text;
    private final StoryDays storyDays;
    private final Map<Integer, List<TimeExpression>> bySentence;
    private final TimeWords words;
    private final SpeechVerbs speech;
    private final Predicate<String> spoken;

    StoryTimes(
            String text,
            StoryDays storyDays,
            Map<Integer, List<TimeExpression>> bySentence,
            TimeWords words,
            SpeechVerbs speech,
            Predicate<String> spoken) {
        this.text = text;
        this.storyDays = storyDays;
        this.bySentence = Map.copyOf(bySentence);
        this.words = words;
        this.speech = speech;
        this.spoken = spoken;
    }

    /** The time that hangs on the act's clause, if one does. */
    public Optional<When> timeOf(Act act) {
        return new Clock(
                        act.sentence(),
                        bySentence.getOrDefault(act.sentence().index(), List.of()),
                        words,
                        speech,
                        spoken)
                .timeOf(act)
                .map(e -> when(act.sentence(), e));
    }

    /** All times that the sentence tells, in order, whether an act has them or not. */
    public List<When> timesOf(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of()).stream()
                .map(e -> when(sentence, e))
                .toList();
    }

    private When when(Sentence sentence, TimeExpression expression) {
        var span = Sentence.spanOf(sentence.tokens().subList(expression.first(), expression.last() + 1));
        Words said = Words.at(text, span);
        Token governor = sentence.token(expression.governor(sentence));
        boolean stillOpen =
                expression.told() instanceof Told.UpTo && governor.tag().matches("VB[PZ]");
        Tense tense = stillOpen ? Tense.FUTURE : Tense.of(sentence, governor, words);
        Optional<Settler.Days> days = storyDays.settle(expression.told(), tense);
        if (days.isEmpty()) {
            return new When.Relative(said, Relation.of(expression.told(), tense), precision(expression.told()));
        }
        Settler.Days settled = days.get();
        if (settled.start().isPresent() && settled.end().isPresent()) {
            return new When.Between(said, settled.start().get(), settled.end().get(), settled.precision());
        }
        return settled.start()
                .<When>map(start -> new When.Since(said, start, settled.precision()))
                .orElseGet(() -> new When.Until(said, settled.end().orElseThrow(), settled.precision()));
    }

    /** How fine a told time is, settled or not. */
    static When.Precision precision(Told told, Optional<LocalDate> day, Tense tense) {
        return Settler.settle(told, day, tense).map(Settler.Days::precision).orElseGet(() -> precision(told));
    }

    private static When.Precision precision(Told told) {
        return switch (told) {
            case Told.Dated d -> d.precision();
            case Told.Monthly m -> m.first() == 0 ? When.Precision.MONTH : When.Precision.DAY;
            case Told.Weekly ignored -> When.Precision.DAY;
            case Told.DayBack ignored -> When.Precision.DAY;
            case Told.Feast ignored -> When.Precision.DAY;
            case Told.Shifted s -> s.unit().precision();
            case Told.SoFar s -> s.unit().precision();
            case Told.Stretch s -> s.unit().precision();
            case Told.PartOf p -> precision(p.whole());
            case Told.Range r -> precision(r.from());
            case Told.From f -> precision(f.start());
            case Told.UpTo u -> precision(u.end());
            case Told.Days ignored -> When.Precision.DAY;
            case Told.Eve ignored -> When.Precision.DAY;
            case Told.Unsettled u -> u.precision();
        };
    }

    /** True where the act's time lies more than about thirty days before the story. */
    public boolean background(Act act) {
        Optional<When> time = timeOf(act);
        if (time.isEmpty()) {
            return false;
        }
        return switch (time.get()) {
            case When.Between b -> longAgo(b);
            case When.Since ignored -> false;
            case When.Until ignored -> false;
            case When.Relative r -> r.precision() == When.Precision.YEAR;
        };
    }

    private boolean longAgo(When.Between b) {
        if (storyDays.first().isEmpty()) {
            return b.precision() == When.Precision.YEAR;
        }
        long middle = (b.start().toEpochDay() + b.end().toEpochDay()) / 2;
        return storyDays.first().get().toEpochDay() - middle > BACKGROUND_DAYS;
    }
}
