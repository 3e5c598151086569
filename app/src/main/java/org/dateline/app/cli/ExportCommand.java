package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline export}: the record for other programs. */
@Command(
        name = "export",
        description = "Write the archive's events for other programs, to the standard output.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline export > events.jsonl",
            "  dateline export --form csv --type ASSAULT --country SYR > assaults.csv",
            "  dateline export --form csv --mentions > mentions.csv",
            "  dateline export --form geojson --actual > map.geojson"
        })
final class ExportCommand implements Callable<Integer> {

    /** The forms of an export. */
    enum Form {
        JSONL,
        CSV,
        GEOJSON
    }

    private final Console console;

    @Mixin
    private DataFolder data = new DataFolder();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "jsonl",
            description = "jsonl, csv or geojson. Default: ${DEFAULT-VALUE}.")
    Form form = Form.JSONL;

    @Option(names = "--mentions", description = "One row or line a mention instead of one an event.")
    boolean mentions;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only events of this type; may be given more than once.")
    List<String> types = List.of();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Only events with an actor of this country; may be given more than once.")
    List<String> countries = List.of();

    @Option(names = "--words", paramLabel = "WORDS", defaultValue = "", description = "Only events that tell of these.")
    String words = "";

    @Option(names = "--actual", description = "Only what is told as having happened, and not as background.")
    boolean actual;

    @Mixin
    private HelpOption help = new HelpOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new ExportRun(console, data.folder(), this).run();
    }
}
