package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.intake.fetch.Addresses;
import org.dateline.intake.fetch.FetchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline fetch}: pages from the web into a web archive or a folder. */
@Command(
        name = "fetch",
        description = "Fetch pages, or the pages that a feed's entries lead to, and keep them for ingest.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline fetch --out today.warc.gz https://paper.example/rss.xml",
            "  dateline ingest today.warc.gz",
            "",
            "robots.txt is obeyed; one request at a time, with a pause between two to the same host. Asked again",
            "with the same --out, only what has changed is fetched: what is known of the pages stands in the hidden",
            "file .NAME.fetch.json beside NAME."
        })
final class FetchCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "URL", arity = "1..*", description = "Addresses of pages or feeds, http or https.")
    private List<String> urls = List.of();

    @Option(
            names = "--out",
            paramLabel = "PATH",
            required = true,
            description = "Where the pages go: a web archive where it ends in .warc or .warc.gz, else a folder.")
    private Path out = Path.of("");

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "Least time between two requests to a host. Default: ${DEFAULT-VALUE}.")
    private double pause = 2;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Entries of a feed that are fetched at most. Default: ${DEFAULT-VALUE}.")
    private int most = 100;

    @Option(names = "--allow-private", description = "Also ask hosts on this machine and on private networks.")
    private boolean allowPrivate;

    @Mixin
    private HelpOption help = new HelpOption();

    FetchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (pause < 0 || pause > 3600 || most < 1) {
            throw new Stop(Exit.USAGE, "usage", "--pause is 0 to 3600 seconds, --most 1 or more.");
        }
        FetchLimits limits = FetchLimits.USUAL
                .withPause(Duration.ofMillis((long) (pause * 1000)))
                .withMostEntries(most);
        return new FetchRun(console, allowPrivate ? Addresses.ANY : Addresses.PUBLIC, limits).run(urls, out);
    }
}
