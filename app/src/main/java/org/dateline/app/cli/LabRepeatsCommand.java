package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.lab.repeats.RepeatMeasure;
import org.dateline.lab.repeats.RepeatScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline lab repeats}: how well copies, updates and quotations are told apart. */
@Command(
        name = "repeats",
        description = {
            "Measure on a pile of made-up stories, of which two in five tell an earlier one again,",
            "how well copies, updates and long quotations are found, in what time and memory."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab repeats", "  dateline lab repeats --stories 100000 --seed 7 --json"})
final class LabRepeatsCommand implements Callable<Integer> {

    private static final int FEWEST = 10;

    private final Console console;

    @Option(
            names = "--stories",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Stories of the pile, 10 or more. Default: ${DEFAULT-VALUE}.")
    private int stories = 10_000;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed makes the same pile. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabRepeatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (stories < FEWEST) {
            throw new Stop(
                    Exit.USAGE, "usage.stories", "A pile has " + FEWEST + " stories or more, not " + stories + ".");
        }
        try (Progress progress = Progress.of(console, "telling", "stories", stories)) {
            RepeatScore score = new RepeatMeasure(seed).run(stories, progress::step, console.interruption()::requested);
            if (console.interruption().requested()) {
                return Exit.INTERRUPTED;
            }
            console.out().print(json ? score.json() + "\n" : score.table());
            console.out().flush();
        }
        return Exit.OK;
    }
}
