package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.lab.reading.ReadingMeasure;
import org.dateline.lab.reading.ReadingScore;
import org.dateline.lab.reading.Treebank;
import org.dateline.reading.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline lab reading}: how well and how fast engines read treebanks. */
@Command(
        name = "reading",
        description = {
            "Measure reading engines on treebanks.",
            "With gold's words given: UPOS, XPOS, lemma, UAS, LAS and LAS with subtypes,",
            "as shares of all words. From plain text: F1 of words, of words with hyphens",
            "kept whole, and of sentences. And words a second of one core."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline lab reading news.conllu",
            "  dateline lab reading dev.conllu.gz test.conllu.gz --engine minilm --json"
        })
final class LabReadingCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Treebanks: CoNLL-U, also packed by gzip (.gz).")
    private List<Path> files = List.of();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "Measure this engine; may be given more than once. Default: all.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabReadingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<WordReader> engines = Engines.chosen(names);
        var treebanks = new ArrayList<Treebank>();
        for (Path file : files) {
            treebanks.add(Treebank.of(file));
        }
        var scores = new ArrayList<ReadingScore>();
        int total = engines.size() * treebanks.size();
        try (Progress progress = Progress.of(console, "measuring", "treebanks", total)) {
            for (WordReader engine : engines) {
                measure(engine, treebanks, scores, progress);
            }
        }
        Scores.print(console, json, scores, ReadingScore::json, ReadingScore::table);
        return scores.size() < total ? Exit.INTERRUPTED : Exit.OK;
    }

    private void measure(WordReader engine, List<Treebank> treebanks, List<ReadingScore> scores, Progress progress) {
        if (console.interruption().requested()) {
            return;
        }
        ReadingMeasure measure = ReadingMeasure.of(engine);
        for (Treebank treebank : treebanks) {
            if (!console.interruption().requested()) {
                scores.add(measure.score(treebank));
                progress.step();
            }
        }
    }
}
