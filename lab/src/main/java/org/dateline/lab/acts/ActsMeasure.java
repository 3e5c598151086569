package org.dateline.lab.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dateline.flow.Dateline;
import org.dateline.flow.Item;
import org.dateline.flow.Knowledge;
import org.dateline.lab.Tally;
import org.dateline.model.Mention;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.reading.ReadingEngine;

/** Codes the sentences of a table, and asks whether the marked act is told as the table says. */
public final class ActsMeasure {

    private static final String NOTHING = "-";

    private final Dateline dateline;
    private final BiFunction<Mention, List<Mention>, String> meaning;

    private ActsMeasure(ReadingEngine engine, BiFunction<Mention, List<Mention>, String> meaning) {
        dateline = Knowledge.dateline(engine);
        this.meaning = meaning;
    }

    /** Measures how many, over all acts of the sentence, for one act may be told by two words: kinds and ranges in the text's order. */
    public static ActsMeasure ofNumbers(ReadingEngine engine) {
        return new ActsMeasure(engine, (marked, all) -> numbers(all));
    }

    /** Measures which acts are told as background. */
    public static ActsMeasure ofBackground(ReadingEngine engine) {
        return new ActsMeasure(engine, (m, all) -> m.historical() ? "background" : "now");
    }

    /**
     * What was found for a case.
     *
     * @param act the words of the act found; empty where the sentence has none
     * @param meaning what they tell, as the case writes it; empty where there is no act
     */
    public record Found(ActCase asked, String act, String meaning) {
        /** True where it is told as the table says: where no act was found, there is nothing to tell of one either. */
        public boolean right() {
            return meaning.equals(asked.meaning())
                    || act.isEmpty() && asked.meaning().equals(NOTHING);
        }
    }

    /** Every case with what was found, in order. */
    public List<Found> run(List<ActCase> cases) {
        var all = new ArrayList<Found>();
        cases.forEach(asked -> all.add(find(asked)));
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

    private Found find(ActCase asked) {
        var item = new Item("t", asked.text(), null, asked.story().toString(), null);
        var story = dateline.story(item);
        int shift = story.body().start();
        var marked = new Span(asked.act().start() + shift, asked.act().end() + shift);
        List<Mention> all = dateline.code(story).mentions();
        Optional<Mention> act = all.stream()
                .min(Comparator.comparingInt(m -> distance(m.trigger().span(), marked)));
        return act.map(m -> new Found(asked, m.trigger().text(), meaning.apply(m, all)))
                .orElseGet(() -> new Found(asked, "", ""));
    }

    /** Between the nearest characters of the two; the marked act itself is nearest, and else the word that tells it too. */
    private static int distance(Span trigger, Span marked) {
        return Math.max(0, Math.max(trigger.start() - marked.end(), marked.start() - trigger.end()));
    }

    private static String numbers(List<Mention> mentions) {
        String all = mentions.stream()
                .flatMap(m -> m.quantities().stream())
                .sorted(Comparator.comparingInt(q -> q.words().span().start()))
                .map(ActsMeasure::number)
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? NOTHING : all;
    }

    private static String number(Quantity quantity) {
        return quantity.kind().word() + " " + quantity.low() + ".."
                + quantity.high().map(String::valueOf).orElse("");
    }
}
