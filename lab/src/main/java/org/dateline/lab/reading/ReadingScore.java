package org.dateline.lab.reading;

import java.util.List;
import java.util.Locale;
import org.dateline.lab.Rates;
import org.dateline.lab.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How well and how fast an engine read a treebank.
 *
 * @param engine its name
 * @param treebank its name
 * @param marks with gold's sentences and words given
 * @param cuts from plain text
 * @param pace of reading all the given words on one thread, after a warm-up
 * @param loadSeconds from the engine's first call to its first sentence
 */
public record ReadingScore(
        String engine,
        String treebank,
        int sentences,
        int words,
        Marks marks,
        Cuts cuts,
        Pace pace,
        double loadSeconds) {

    private static final String HEADINGS = "%-16s %-16s %6s  %5s %5s %5s  %5s %5s %5s  %5s %5s %5s  %7s %6s%n";

    /** Words read a second of one core. */
    public double wordsPerCoreSecond() {
        return pace.perCoreSecond(words);
    }

    /** The scores for a reader, a row each. */
    public static String table(List<ReadingScore> scores) {
        var out = new StringBuilder();
        out.append(HEADINGS.formatted("", "", "", "", "", "", "", "", "LAS", "cut", "cut", "cut", "words/s", "load"));
        out.append(HEADINGS.formatted(
                "engine",
                "treebank",
                "words",
                "UPOS",
                "XPOS",
                "lemma",
                "UAS",
                "LAS",
                "+sub",
                "words",
                "whole",
                "sent.",
                "a core",
                "s"));
        scores.forEach(score -> out.append(score.row()));
        return out.toString();
    }

    private String row() {
        return HEADINGS.formatted(
                engine,
                treebank,
                words,
                shown(marks.upos()),
                shown(marks.xpos()),
                shown(marks.lemmas()),
                shown(marks.heads()),
                shown(marks.relations()),
                shown(marks.subtypes()),
                shown(cuts.words().f1()),
                shown(cuts.wholeWords().f1()),
                shown(cuts.sentences().f1()),
                String.format(Locale.ROOT, "%.0f", wordsPerCoreSecond()),
                String.format(Locale.ROOT, "%.1f", loadSeconds));
    }

    private static String shown(Tally tally) {
        return tally.of() == 0 ? "-" : shown(tally.share());
    }

    private static String shown(double share) {
        String digits = String.format(Locale.ROOT, "%.4f", share);
        return digits.startsWith("0") ? digits.substring(1) : digits.substring(0, 5);
    }

    /** As one JSON object: shares from 0 to 1; a share that gold does not allow to be counted is left out. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("engine", engine);
        out.put("treebank", treebank);
        out.put("sentences", sentences);
        out.put("words", words);
        share(out, "upos", marks.upos());
        share(out, "xpos", marks.xpos());
        share(out, "lemma", marks.lemmas());
        share(out, "uas", marks.heads());
        share(out, "las", marks.relations());
        share(out, "lasWithSubtypes", marks.subtypes());
        ObjectNode cut = out.putObject("cut");
        cut.set("words", rates(cuts.words()));
        cut.set("wholeWords", rates(cuts.wholeWords()));
        cut.set("sentences", rates(cuts.sentences()));
        out.put("wordsPerCoreSecond", wordsPerCoreSecond());
        ObjectNode seconds = out.putObject("seconds");
        seconds.put("load", loadSeconds);
        seconds.put("wall", pace.wallSeconds());
        seconds.put("core", pace.coreSeconds());
        return out;
    }

    private static void share(ObjectNode out, String name, Tally tally) {
        if (tally.of() > 0) {
            out.put(name, tally.share());
        }
    }

    private static ObjectNode rates(Rates rates) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("p", rates.precision())
                .put("r", rates.recall())
                .put("f1", rates.f1());
    }
}
