package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate}: how right the coder is against gold. */
@Command(
        name = "evaluate",
        description = "Score the coder against gold, a field at a time, with 95 %% intervals.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline evaluate gold/samples.json --texts samples",
            "  dateline evaluate gold.json --texts texts --show missed --show extra --story A01",
            "  dateline evaluate gold.json --texts texts --show actor-country",
            "  dateline evaluate gold.json --texts texts --accounts accounts.json",
            "  dateline evaluate gold.json --texts texts --rules",
            "  dateline evaluate gold.json --system coded.jsonl --json"
        })
final class EvaluateCommand implements Callable<Integer> {

    final Console console;

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Gold files: {\"stories\": [{\"id\", \"mentions\"…}]}.")
    List<Path> golds = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Where the pages (named by the gold) or the texts (ID.txt) are; may be given more than once.")
    List<Path> texts = List.of();

    @Option(
            names = "--system",
            paramLabel = "FILE",
            description = "Score these coded stories (JSON Lines) and code nothing.")
    @Nullable
    Path system;

    @Option(
            names = "--dump",
            paramLabel = "FILE",
            description = "Write the coded stories there, a line each, as other scorers read them.")
    @Nullable
    Path dump;

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "Fail where a figure differs from the ones kept in this file.")
    @Nullable
    Path accounts;

    @Option(names = "--write-accounts", description = "Write the figures to the file of --accounts.")
    boolean writeAccounts;

    @Option(
            names = "--show",
            paramLabel = "WHAT",
            description = "List the slips instead of the table: all, missed, extra, type, or a field"
                    + " (actor-country, place, when…), term-of, contexts; may be given more than once.")
    List<String> show = List.of();

    @Option(names = "--story", paramLabel = "ID", description = "Only this story; may be given more than once.")
    List<String> stories = List.of();

    @Option(names = "--engine", paramLabel = "NAME", description = "Read with this engine instead of the standard one.")
    String engine = Engines.STANDARD;

    @Option(
            names = "--calibration",
            description = "Show instead how many mentions of each confidence are right, over all golds together.")
    boolean calibration;

    @Option(
            names = "--confusions",
            description = "Show instead gold's types against the coded ones, over all golds together.")
    boolean confusions;

    @Option(
            names = "--rules",
            description =
                    "Show instead how often each rule is right and wrong, and the share of right mentions that come"
                            + " from rules that are right in two stories or more, over all golds together.")
    boolean rules;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return new EvaluationRun(this).run();
    }
}
