package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.flow.Dateline;
import org.dateline.flow.Stage;
import org.dateline.lab.Memory;
import org.dateline.lab.Speed;
import org.dateline.story.RepeatIndex;

/** One run of {@code dateline lab speed}. */
final class LabSpeedRun {

    private final Console console;
    private final String engine;
    private int stories;
    private int pages;
    private double firstResult;

    LabSpeedRun(Console console, String engine) {
        this.console = console;
        this.engine = engine;
    }

    int run(List<Path> paths, int rounds, boolean json) {
        Pile pile = Pile.under(paths);
        pile.complain(console);
        Dateline dateline = Way.open(engine);
        try (Progress progress =
                Progress.of(console, "measuring", "pages", (long) pile.files().size() * (rounds + 1))) {
            round(dateline, pile, progress);
            Map<String, Double> before = seconds(dateline);
            stories = 0;
            pages = 0;
            long start = System.nanoTime();
            for (int i = 0; i < rounds && !console.interruption().requested(); i++) {
                round(dateline, pile, progress);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            var speed = new Speed(
                    rounds == 0 ? 0 : pages / rounds,
                    stories,
                    rounds,
                    Runtime.getRuntime().availableProcessors(),
                    seconds,
                    spent(before, seconds(dateline)),
                    firstResult,
                    Memory.now());
            console.out().print(json ? speed.json() + "\n" : speed.table());
            console.out().flush();
        }
        return console.interruption().requested() ? Exit.INTERRUPTED : Exit.OK;
    }

    /** Every round knows no story yet, so that repeats cost the same in each. */
    private void round(Dateline dateline, Pile pile, Progress progress) {
        var names = new PageNames();
        new PileCoding(
                        dateline,
                        new RawFiles((source, name) -> names.free(name)),
                        (name, hash) -> false,
                        new RepeatIndex())
                .run(
                        pile.files(),
                        page -> {
                            if (firstResult == 0) {
                                firstResult = Memory.secondsSinceStart();
                            }
                            pages++;
                            stories += page.stories().size();
                            progress.step();
                        },
                        () -> {},
                        progress::more,
                        console.interruption()::requested);
    }

    private static Map<String, Double> seconds(Dateline dateline) {
        var seconds = new LinkedHashMap<String, Double>();
        for (Stage stage : Stage.values()) {
            seconds.put(stage.word(), dateline.times().seconds(stage));
        }
        return seconds;
    }

    private static Map<String, Double> spent(Map<String, Double> before, Map<String, Double> after) {
        var spent = new LinkedHashMap<String, Double>();
        after.forEach((stage, seconds) -> spent.put(stage, seconds - before.getOrDefault(stage, 0.0)));
        return spent;
    }
}
