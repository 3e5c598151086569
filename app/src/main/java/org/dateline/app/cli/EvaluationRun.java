package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.export.ItemJson;
import org.dateline.coding.Confidence;
import org.dateline.lab.Accounts;
import org.dateline.lab.Calibration;
import org.dateline.lab.Confusions;
import org.dateline.lab.Evaluation;
import org.dateline.lab.EvaluationJson;
import org.dateline.lab.EvaluationTable;
import org.dateline.lab.MarkedFiles;
import org.dateline.lab.MarkedStory;
import org.dateline.lab.RulesOnGold;
import org.dateline.lab.Slips;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One run of {@code dateline evaluate}. */
final class EvaluationRun {

    private final EvaluateCommand asked;

    /** By story: of its coded mentions, in order. */
    private final Map<String, List<Double>> confidences = new LinkedHashMap<>();

    EvaluationRun(EvaluateCommand asked) {
        this.asked = asked;
    }

    int run() throws IOException {
        Slips slips = slips();
        if (asked.accounts != null && !asked.stories.isEmpty()) {
            throw new Stop(Exit.USAGE, "usage", "Accounts are kept for whole golds: leave out --story or --accounts.");
        }
        if (asked.writeAccounts && asked.accounts == null) {
            throw new Stop(Exit.USAGE, "usage", "--write-accounts needs --accounts FILE.");
        }
        Map<Path, List<MarkedStory>> golds = golds();
        Map<String, MarkedStory> coded = coded(golds);
        var evaluations = new ArrayList<Evaluation>();
        golds.forEach((file, stories) ->
                evaluations.add(Evaluation.of(file.getFileName().toString(), stories, coded)));
        if (asked.calibration) {
            calibration(golds, coded);
            return Exit.OK;
        }
        if (asked.confusions) {
            asked.console.out().print(Confusions.of(evaluations).table());
            return Exit.OK;
        }
        if (asked.rules) {
            asked.console.out().print(RulesOnGold.of(evaluations).table());
            return Exit.OK;
        }
        print(evaluations, slips);
        return accounts(evaluations);
    }

    private void calibration(Map<Path, List<MarkedStory>> golds, Map<String, MarkedStory> coded) {
        if (asked.system != null) {
            throw new Stop(
                    Exit.USAGE, "usage", "Confidence is known of stories that are coded now: leave out --system.");
        }
        List<MarkedStory> all = golds.values().stream().flatMap(List::stream).toList();
        asked.console.out().print(Calibration.of(all, coded, confidences).table());
    }

    private Slips slips() {
        var none = new Slips(false, false, false, Set.of(), Set.of());
        return asked.show.stream()
                .map(word -> Slips.named(word)
                        .orElseThrow(() -> new Stop(
                                Exit.USAGE,
                                "usage",
                                "--show knows no \"" + word + "\", only "
                                        + Slips.words().collect(Collectors.joining(", ")) + ".")))
                .reduce(none, Slips::and);
    }

    private Map<Path, List<MarkedStory>> golds() throws IOException {
        var golds = new LinkedHashMap<Path, List<MarkedStory>>();
        for (Path file : asked.golds) {
            List<MarkedStory> stories = GoldTexts.gold(file).stream()
                    .filter(story -> asked.stories.isEmpty() || asked.stories.contains(story.id()))
                    .toList();
            golds.put(file, stories);
        }
        return golds;
    }

    private Map<String, MarkedStory> coded(Map<Path, List<MarkedStory>> golds) throws IOException {
        if (asked.system != null) {
            if (!Files.isRegularFile(asked.system)) {
                throw new Stop(Exit.NOT_FOUND, "system.missing", "There is no file " + asked.system + ".");
            }
            return MarkedFiles.system(asked.system);
        }
        if (asked.texts.isEmpty()) {
            throw new Stop(Exit.USAGE, "usage", "Say where the texts are with --texts DIR, or give --system FILE.");
        }
        var coded = new LinkedHashMap<String, MarkedStory>();
        var lines = new ArrayList<String>();
        var stories = new LinkedHashMap<String, MarkedStory>();
        golds.values().forEach(gold -> gold.forEach(story -> stories.put(story.id(), story)));
        new GoldCoding(asked.console, asked.texts, asked.engine).run(stories.values(), (asGold, made) -> {
            String line = ItemJson.line(asGold.id(), made, Map.of());
            lines.add(line);
            confidences.put(
                    asGold.id(), made.mentions().stream().map(Confidence::of).toList());
            coded.put(asGold.id(), MarkedFiles.system(line, "coded"));
        });
        if (asked.dump != null) {
            Files.write(asked.dump, lines);
        }
        return coded;
    }

    private void print(List<Evaluation> evaluations, Slips slips) {
        if (!asked.show.isEmpty()) {
            evaluations.forEach(e -> asked.console.out().print(slips.list(e.stories())));
            return;
        }
        var shown = new ArrayList<>(evaluations);
        if (evaluations.size() > 1) {
            shown.add(Evaluation.together("together", evaluations));
        }
        if (asked.json) {
            ObjectNode all = JsonMapper.shared().createObjectNode();
            shown.forEach(e -> all.set(e.name(), EvaluationJson.of(e)));
            asked.console
                    .out()
                    .println(shown.size() == 1 ? all.get(shown.getFirst().name()) : all);
        } else {
            asked.console.out().print(shown.stream().map(EvaluationTable::of).collect(Collectors.joining("\n")));
        }
    }

    private int accounts(List<Evaluation> evaluations) throws IOException {
        if (asked.accounts == null) {
            return Exit.OK;
        }
        Accounts kept = Accounts.in(asked.accounts);
        List<String> differences =
                evaluations.stream().flatMap(e -> kept.differences(e).stream()).toList();
        if (asked.writeAccounts) {
            kept.rewrite(evaluations);
            asked.console.say("wrote " + asked.accounts + ", " + differences.size() + " figures changed.");
            return Exit.OK;
        }
        differences.forEach(asked.console::say);
        if (!differences.isEmpty()) {
            asked.console.say(differences.size() + " figures differ from " + asked.accounts
                    + "; where that is meant, --write-accounts keeps the new ones. (accounts.differ)");
        }
        return differences.isEmpty() ? Exit.OK : Exit.FAILURE;
    }
}
