package org.dateline.lab.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.reading.GivenSentence;
import org.dateline.reading.WordReader;

/** Measures one engine on treebanks. */
public final class ReadingMeasure {

    /**
     * Before the clock runs, this many sentences are read again and again for this long, so that the virtual machine has
     * compiled what is hot: after five seconds CoreNLP still runs at half its pace. A short treebank is read a few times.
     */
    private static final int WARM_UP_SENTENCES = 400;

    private static final double WARM_UP_SECONDS = 15;
    private static final int WARM_UP_PASSES = 20;

    private static final GivenSentence FIRST =
            new GivenSentence("It rained.", List.of(new Span(0, 2), new Span(3, 9), new Span(9, 10)));

    private final WordReader engine;
    private final Pace loading;

    private ReadingMeasure(WordReader engine, Pace loading) {
        this.engine = engine;
        this.loading = loading;
    }

    /** Makes the engine load its models now, and times it. */
    public static ReadingMeasure of(WordReader engine) {
        return new ReadingMeasure(
                engine, Pace.of(() -> engine.readWords(List.of(FIRST))).pace());
    }

    /** Reads the treebank twice: with its own words given, and as plain text. */
    public ReadingScore score(Treebank gold) {
        List<GivenSentence> given =
                gold.sentences().stream().map(GoldSentence::given).toList();
        warmUp(given.subList(0, Math.min(given.size(), WARM_UP_SENTENCES)));
        Pace.Timed<List<Sentence>> read = Pace.of(() -> engine.readWords(given));
        return new ReadingScore(
                engine.name(),
                gold.name(),
                given.size(),
                gold.size(),
                marks(gold, read.done()),
                cuts(gold),
                read.pace(),
                loading.wallSeconds());
    }

    private void warmUp(List<GivenSentence> some) {
        double seconds = 0;
        for (int pass = 0; pass < WARM_UP_PASSES && seconds < WARM_UP_SECONDS; pass++) {
            seconds += Pace.of(() -> engine.readWords(some)).pace().wallSeconds();
        }
    }

    private static Marks marks(Treebank gold, List<Sentence> read) {
        Marks marks = Marks.NONE;
        for (int i = 0; i < read.size(); i++) {
            marks = marks.plus(Marks.of(gold.sentences().get(i), read.get(i)));
        }
        return marks;
    }

    private Cuts cuts(Treebank gold) {
        Cuts cuts = Cuts.NONE;
        for (GoldDocument document : gold.documents()) {
            var sentences = new ArrayList<Sentence>();
            engine.read(document.story()).value().map(Reading::sentences).ifPresent(sentences::addAll);
            cuts = cuts.plus(Cuts.of(document, sentences));
        }
        return cuts;
    }
}
