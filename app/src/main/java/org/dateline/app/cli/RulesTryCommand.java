package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.knowledge.RuleBook;
import org.dateline.lab.RuleTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline rules try}: what a changed rule file gains and loses on a corpus. */
@Command(
        name = "try",
        description = {
            "Code a corpus with the rules as they are and with this file, and show the mentions gained and lost,",
            "each with its words. + is gained, - is lost."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rules try aid.yaml --corpus samples",
            "  dateline rules try mine.yaml --corpus pages more-pages",
            "  dateline rules try mine.yaml --corpus samples --explain"
        })
final class RulesTryCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "A rule file, YAML. One that is called like a file of knowledge/rules stands in its place.")
    private Path file = Path.of("");

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            arity = "1..*",
            required = true,
            description = "Pages, archives, feeds, tables, documents, or folders of them.")
    private List<Path> corpus = List.of();

    @Option(names = "--explain", description = "Tell of each mention gained why it is coded as it is.")
    private boolean explain;

    @Mixin
    private HelpOption help = new HelpOption();

    RulesTryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleBook book = RuleBooks.with(file);
        var now = Way.open(Engines.STANDARD);
        var then = Way.open(book);
        var trial = new RuleTrial();
        new PileStories(console, now)
                .each(
                        corpus,
                        story -> trial.add(now.code(story), then.code(story)).forEach(change -> {
                            console.out().print(change.told());
                            if (explain && change.gained()) {
                                then.explain(story, change.mention().id())
                                        .ifPresent(way -> console.out().print(WayInWords.of(way)));
                            }
                        }));
        long gained = trial.changes().stream().filter(RuleTrial.Change::gained).count();
        console.out()
                .println(gained + " mentions gained, " + (trial.changes().size() - gained) + " lost, "
                        + trial.unchanged() + " as before.");
        console.out().flush();
        return console.interruption().requested() ? Exit.INTERRUPTED : Exit.OK;
    }
}
