package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.knowledge.PlacesImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline places import}: takes GeoNames' dumps into the places folder. */
@Command(
        name = "import",
        description = {
            "Import GeoNames' dumps (allCountries, a country's file, cities*, alternateNames,",
            "admin1CodesASCII, admin2Codes; .txt or .zip), to be used by every later run.",
            "Towns, districts and sites are kept; packed places and their overrides stay.",
            "Interrupted, the same command goes on where it was."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline places import allCountries.zip alternateNamesV2.zip",
            "  dateline places import --into /srv/places UA.txt     then set DATELINE_PLACES=/srv/places"
        })
final class PlacesImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dumps.")
    private List<Path> files = List.of();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "The places folder. Default: that of DATELINE_PLACES, or places in the data folder.")
    private @Nullable Path into;

    @Mixin
    private HelpOption help = new HelpOption();

    PlacesImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        Path folder = into == null ? PlacesFolder.folder() : into;
        PlacesImport.Report report;
        try (Progress progress = Progress.of(console, "importing", "lines", -1)) {
            report = new PlacesImport(folder, () -> {
                        progress.step();
                        return !console.interruption().requested();
                    })
                    .run(files);
        }
        console.out()
                .printf(
                        Locale.ROOT,
                        "%,d places and %,d names taken, %,d lines left, %,d broken; in %s%n",
                        report.places(),
                        report.names(),
                        report.left(),
                        report.broken(),
                        folder);
        if (!report.firstBrokenOrEmpty().isEmpty()) {
            console.say("First broken " + report.firstBrokenOrEmpty() + " (places.line)");
        }
        if (!report.finished()) {
            console.say("Interrupted; the same command goes on from here. (places.unfinished)");
            return Exit.INTERRUPTED;
        }
        return report.broken() > 0 ? Exit.REFUSED_INPUTS : Exit.OK;
    }
}
