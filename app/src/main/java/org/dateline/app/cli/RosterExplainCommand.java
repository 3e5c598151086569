package org.dateline.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline roster explain}: whom a name names, and what they were on a day. */
@Command(
        name = "explain",
        description = {
            "Show who bears a name, as what each of them is coded on a day, and the row that says so.",
            "Without a day: all roles, and whether the name alone is enough."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline roster explain Hezbollah", "  dateline roster explain 'Ahmed al-Sharaa' --date 2024-11-30"
        })
final class RosterExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "The name, in any usual spelling.")
    private String name = "";

    @Option(names = "--date", paramLabel = "DAY", description = "The day asked about, such as 2024-12-08.")
    private @Nullable LocalDate day;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private HelpOption help = new HelpOption();

    RosterExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(new RosterAnswer(OwnRoster.with(data.folder()), day).about(name));
        console.out().flush();
        return Exit.OK;
    }
}
