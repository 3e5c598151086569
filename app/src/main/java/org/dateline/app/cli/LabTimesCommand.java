package org.dateline.app.cli;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.dateline.lab.times.TimeCase;
import org.dateline.lab.times.TimesAgainst;
import org.dateline.lab.times.TimesMeasure;
import org.dateline.reading.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline lab times}: how many time expressions of a table are found and settled right. */
@Command(
        name = "times",
        description = "Read a table of time expressions and count those whose days and precision are right, by kind.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab times", "  dateline lab times --show", "  dateline lab times --against sutime"})
final class LabTimesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--engine", paramLabel = "NAME", description = "Read with this engine instead of the standard one.")
    private String engine = Engines.STANDARD;

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description =
                    "Count the days that another finder gets right instead: sutime, where DATELINE_CORENLP=1 builds it in.")
    private String against = "";

    @Option(names = "--show", description = "List the expressions that are wrong.")
    private boolean show;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabTimesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!against.isEmpty()) {
            TallyTable.print(console, new TimesAgainst(tagger(against)).byKind(TimeCase.packed()), json);
            return Exit.OK;
        }
        List<TimesMeasure.Found> found = new TimesMeasure(Engines.named(engine)).run(TimeCase.packed());
        if (show) {
            found.stream().filter(f -> !f.right()).forEach(this::slip);
            return Exit.OK;
        }
        TallyTable.print(console, TimesMeasure.byKind(found), json);
        return Exit.OK;
    }

    private static TimeTagger tagger(String name) {
        return ServiceLoader.load(TimeTagger.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Stop(
                        Exit.USAGE,
                        "times.unknown",
                        "There is no finder of times \"" + name
                                + "\" here; sutime is built in when DATELINE_CORENLP=1 is set."));
    }

    private void slip(TimesMeasure.Found f) {
        console.out()
                .printf(
                        "%s  %s%n    %s  %s%n    meant %s%n    found %s%n",
                        f.asked().kind(),
                        f.asked().expression().of(f.asked().sentence()),
                        f.asked().story(),
                        f.asked().sentence(),
                        f.asked().meaning(),
                        f.words().isEmpty() ? "nothing" : f.meaning() + "  \"" + f.words() + "\"");
    }
}
