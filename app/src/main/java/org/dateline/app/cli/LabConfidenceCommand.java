package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.archive.export.ItemJson;
import org.dateline.coding.Confidence;
import org.dateline.coding.Confidence.Support;
import org.dateline.knowledge.ConfidenceWeights;
import org.dateline.lab.Calibration;
import org.dateline.lab.ConfidenceFit;
import org.dateline.lab.Judged;
import org.dateline.lab.MarkedFiles;
import org.dateline.lab.MarkedStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline lab confidence}: fits the weights of confidence on gold, and tells how well they keep their word. */
@Command(
        name = "confidence",
        description = {
            "Fit on gold what each support of a mention adds to the log-odds that its type is right,",
            "and print the table (knowledge/lexicon/confidence.tsv), then how many mentions of each",
            "confidence are right: by the program's table, and by weights fitted without the story."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab confidence gold/samples.json --texts samples"})
final class LabConfidenceCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files.")
    private List<Path> golds = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            required = true,
            description = "Folder with the gold's pages or texts; may be given more than once.")
    private List<Path> texts = List.of();

    @Option(
            names = "--ridge",
            paramLabel = "N",
            defaultValue = "3",
            description = "How strongly weights are drawn to nought. Default: 3.")
    private double ridge;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Into how many parts the stories are cut for cross-validation. Default: 10.")
    private int folds;

    @Option(names = "--engine", paramLabel = "NAME", description = "Read with this engine instead of the standard one.")
    private String engine = Engines.STANDARD;

    @Option(names = "--json", description = "One JSON object instead of tables.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabConfidenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (folds < 2 || ridge < 0) {
            throw new Stop(Exit.USAGE, "usage", "--folds is 2 or more, and --ridge not below 0.");
        }
        List<Judged<List<Support>>> judged = judged();
        if (judged.stream().map(Judged::story).distinct().count() < folds) {
            throw new Stop(Exit.USAGE, "usage", "There are fewer stories with mentions than --folds.");
        }
        var fit = new ConfidenceFit(ridge);
        ConfidenceWeights weights = fit.weights(judged);
        var packed = new Calibration(judged.stream()
                .map(j -> new Calibration.Guess(Confidence.of(j.of(), ConfidenceWeights.packed()), j.right()))
                .toList());
        Calibration unseen = fit.crossValidated(judged, folds);
        if (json) {
            console.out().println(figures(weights, packed, unseen));
        } else {
            print(judged, weights, packed, unseen);
        }
        return console.interruption().requested() ? Exit.INTERRUPTED : Exit.OK;
    }

    private List<Judged<List<Support>>> judged() throws IOException {
        var stories = new ArrayList<MarkedStory>();
        for (Path gold : golds) {
            stories.addAll(GoldTexts.gold(gold));
        }
        var coded = new LinkedHashMap<String, MarkedStory>();
        var supports = new LinkedHashMap<String, List<List<Support>>>();
        new GoldCoding(console, texts, engine).run(stories, (asGold, made) -> {
            MarkedStory story = MarkedFiles.system(ItemJson.line(asGold.id(), made, Map.of()), "coded");
            coded.put(asGold.id(), story);
            supports.put(
                    asGold.id(),
                    made.mentions().stream().map(Confidence::supports).toList());
        });
        return Judged.of(stories, coded, supports);
    }

    private void print(
            List<Judged<List<Support>>> judged, ConfidenceWeights weights, Calibration packed, Calibration unseen) {
        console.out()
                .println("# support\tlog-odds, of " + judged.size() + " mentions of "
                        + judged.stream().map(Judged::story).distinct().count() + " stories, ridge " + ridge);
        line("base", weights.base());
        for (Support support : Support.values()) {
            line(support.word(), weights.of(support.word()));
        }
        console.out().print("\nBy the program's table\n" + packed.table());
        console.out().print("\nFitted without the story, " + folds + " folds\n" + unseen.table());
    }

    private void line(String support, double weight) {
        console.out().print(String.format(Locale.ROOT, "%s\t%.2f%n", support, weight));
    }

    private static ObjectNode figures(ConfidenceWeights weights, Calibration packed, Calibration unseen) {
        ObjectNode figures = JsonMapper.shared().createObjectNode();
        ObjectNode table = figures.putObject("weights").put("base", weights.base());
        for (Support support : Support.values()) {
            table.put(support.word(), weights.of(support.word()));
        }
        put(figures.putObject("packed"), packed);
        put(figures.putObject("crossValidated"), unseen);
        return figures;
    }

    private static void put(ObjectNode node, Calibration calibration) {
        node.put("brier", calibration.brier()).put("error", calibration.error());
        var rows = node.putArray("rows");
        calibration
                .rows()
                .forEach(r -> rows.addObject()
                        .put("from", r.from())
                        .put("to", r.to())
                        .put("mentions", r.tally().of())
                        .put("said", r.mean())
                        .put("right", r.tally().share()));
    }
}
