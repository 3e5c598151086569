package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.knowledge.RosterCheck;
import org.dateline.knowledge.RosterFigures;
import org.dateline.knowledge.RosterFile;
import org.dateline.knowledge.RosterFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline roster check}: the roster's linter. */
@Command(
        name = "check",
        description = {
            "Look for what cannot be in the roster: two roles of one person at once, an office that one holds",
            "given to two, dates out of order, unknown parents, countries and sectors, a missing source note;",
            "and for names that several bear, which may be meant. Then count what the roster has.",
            "Your own files in roster/ of the data folder are checked too. Exit code 5 where there is an error."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline roster check", "  dateline roster check mine.tsv", "  dateline roster check --json"})
final class RosterCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Roster files, checked together with the program's.")
    private List<Path> own = List.of();

    @Option(names = "--json", description = "The counts as one JSON object; the findings go to the standard error.")
    private boolean json;

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private HelpOption help = new HelpOption();

    RosterCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var theirs = new ArrayList<>(OwnRoster.files(data.folder()));
        for (Path path : own) {
            theirs.add(RosterFile.read(path));
        }
        List<RosterFile> files = RosterFile.packedUnder(theirs);
        List<RosterFinding> findings = RosterCheck.check(files);
        findings.forEach(f -> (json ? console.err() : console.out()).println(f));
        ObjectNode figures = JsonMapper.shared().createObjectNode();
        RosterFigures.of(files).counts().forEach(figures::put);
        long errors = findings.stream().filter(RosterFinding::isError).count();
        figures.put("errors", errors).put("notices", findings.size() - errors);
        if (json) {
            console.out().println(figures);
        } else {
            figures.properties()
                    .forEach(f -> console.out()
                            .printf("%-18s%7d%n", f.getKey(), f.getValue().asLong()));
        }
        console.out().flush();
        return errors == 0 ? Exit.OK : Exit.INVALID_DATA;
    }
}
