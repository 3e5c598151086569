package org.dateline.lab.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.NumberWords;
import org.dateline.knowledge.TimeWords;
import org.dateline.lab.Tally;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.When;
import org.dateline.reading.ReadingEngine;
import org.dateline.when.StoryTimes;
import org.dateline.when.TimeFinder;

/** Reads each sentence of the table, and asks whether the marked expression is found and means what the table says. */
public final class TimesMeasure {

    private final ReadingEngine engine;
    private final TimeFinder finder = new TimeFinder(TimeWords.packed(), NumberWords.packed());

    public TimesMeasure(ReadingEngine engine) {
        this.engine = engine;
    }

    /**
     * What was found for a case.
     *
     * @param words the words found that overlap the expression most; empty where none do
     * @param meaning their days and precision, as the case writes them; empty where nothing was found
     */
    public record Found(TimeCase asked, String words, String meaning) {
        /** True where days and precision are right. */
        public boolean right() {
            return meaning.equals(asked.meaning());
        }
    }

    /** Every case with what was found, in order. */
    public List<Found> run(List<TimeCase> cases) {
        var all = new ArrayList<Found>();
        for (TimeCase asked : cases) {
            all.add(find(asked)
                    .map(w -> new Found(asked, w.words().text(), meaning(w)))
                    .orElseGet(() -> new Found(asked, "", "")));
        }
        return List.copyOf(all);
    }

    /** How many are right, by kind, in the table's order. */
    public static Map<String, Tally> byKind(List<Found> found) {
        var tallies = new LinkedHashMap<String, Tally>();
        for (Found f : found) {
            tallies.merge(f.asked().kind(), Tally.NONE.and(f.right()), Tally::plus);
        }
        return tallies;
    }

    private Optional<When> find(TimeCase asked) {
        String text = asked.sentence();
        var body = new Span(0, text.length());
        var published = new Published.On(asked.story(), List.of());
        var story = new Story("t#1", "t", 1, text, null, List.of(), body, List.of(body), published, "0000000000000000");
        Reading reading = engine.read(story).value().orElseThrow();
        StoryTimes times = finder.of(reading, published);
        return reading.sentences().stream()
                .flatMap(s -> times.timesOf(s).stream())
                .filter(w -> w.words().span().overlaps(asked.expression()))
                .max(Comparator.comparingInt(w -> shared(w.words().span(), asked.expression())));
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private static String meaning(When when) {
        return when.first().map(LocalDate::toString).orElse("-") + ".."
                + when.last().map(LocalDate::toString).orElse("-") + " "
                + when.precision().word();
    }
}
