package org.dateline.lab;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An evaluation as a page of text for a reader. */
public final class EvaluationTable {

    private static final int LISTED = 12;

    private final Evaluation evaluation;
    private final StringBuilder out = new StringBuilder();

    private EvaluationTable(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The figures with their intervals, by type and by field; then where it goes wrong. */
    public static String of(Evaluation evaluation) {
        return new EvaluationTable(evaluation).write();
    }

    private String write() {
        Counts total = evaluation.total();
        Map<String, Interval> intervals = evaluation.intervals();
        line("%s: %d stories", evaluation.name(), evaluation.stories().size());
        line("");
        line("            P      R      F1     95 %% of F1       right  extra  missed");
        rates("trigger", total.trigger(), intervals);
        rates("type", total.type(), intervals);
        fields(total, intervals);
        beside(evaluation.beside());
        types(total);
        worst();
        often("Commonest confusions (gold → coded)", evaluation.confusions(LISTED));
        often("Triggers missed most", evaluation.missedTriggers(LISTED));
        often("Triggers of false alarms", evaluation.extraTriggers(LISTED));
        often("Rules that are wrong most", evaluation.extraRules(LISTED));
        return out.toString();
    }

    private void rates(String name, Rates rates, Map<String, Interval> intervals) {
        line(
                "  %-8s  %.3f  %.3f  %.3f  %s  %5d  %5d  %6d",
                name,
                rates.precision(),
                rates.recall(),
                rates.f1(),
                shown(intervals, name + " f1"),
                rates.right(),
                rates.extra(),
                rates.missed());
    }

    private void fields(Counts total, Map<String, Interval> intervals) {
        line("");
        line("Fields, over the %d pairs whose type is right", total.pairsWithTypeRight());
        line("                     right  95 %%              where gold states one");
        for (Field field : Field.values()) {
            String stated = "";
            if (Field.STATED.contains(field)) {
                Tally tally = Evaluation.tally(total.stated(), field);
                stated = "  %.3f of %d  %s"
                        .formatted(tally.share(), tally.of(), shown(intervals, field.word() + " where stated"));
            }
            line(
                    "  %-18s %.3f  %s%s",
                    field.word(),
                    Evaluation.tally(total.fields(), field).share(),
                    shown(intervals, field.word()),
                    stated);
        }
    }

    /** No line for what the gold does not have. */
    private void beside(Beside beside) {
        if (beside.terms().equals(Rates.NONE) && beside.contexts().equals(Rates.NONE)) {
            return;
        }
        line("");
        line("Links and contexts   P      R      F1     right  extra  missed");
        besides("term of", beside.terms());
        line(
                "    of gold's links whose ends were both found, linked: %d of %d",
                beside.ends().right(), beside.ends().of());
        besides("contexts", beside.contexts());
    }

    private void besides(String name, Rates rates) {
        line(
                "  %-18s %.3f  %.3f  %.3f  %5d  %5d  %6d",
                name, rates.precision(), rates.recall(), rates.f1(), rates.right(), rates.extra(), rates.missed());
    }

    private void types(Counts total) {
        line("");
        line("By type      P      R      F1     right  extra  missed   found as gold's scorer counts");
        total.types().forEach((type, rates) -> {
            Tally recall = total.recall().getOrDefault(type, Tally.NONE);
            line(
                    "  %-9s  %.3f  %.3f  %.3f  %5d  %5d  %6d   %d/%d",
                    type,
                    rates.precision(),
                    rates.recall(),
                    rates.f1(),
                    rates.right(),
                    rates.extra(),
                    rates.missed(),
                    recall.right(),
                    recall.of());
        });
    }

    private void worst() {
        List<Evaluation.ScoredStory> worst = evaluation.worst(LISTED);
        if (!worst.isEmpty()) {
            line("");
            line("Worst stories    right  extra  missed");
            for (Evaluation.ScoredStory story : worst) {
                Rates type = story.counts().type();
                String title = story.gold().titleOrNull();
                line(
                        "  %-14s %5d  %5d  %6d   %s",
                        story.gold().id(), type.right(), type.extra(), type.missed(), title == null ? "" : title);
            }
        }
    }

    private void often(String heading, List<Evaluation.Often> list) {
        if (!list.isEmpty()) {
            line("");
            line("%s", heading);
            line(
                    "  %s",
                    list.stream()
                            .map(often -> often.times() + "× " + often.what())
                            .collect(Collectors.joining("\n  ")));
        }
    }

    private static String shown(Map<String, Interval> intervals, String name) {
        Interval interval = intervals.getOrDefault(name, new Interval(0, 0));
        return "%.3f to %.3f".formatted(interval.low(), interval.high());
    }

    private void line(String form, Object... values) {
        out.append(String.format(ROOT, form, values)).append('\n');
    }
}
