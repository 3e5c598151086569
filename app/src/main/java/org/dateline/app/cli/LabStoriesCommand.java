package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.lab.pages.GoldPages;
import org.dateline.lab.pages.StoriesAccounts;
import org.dateline.lab.pages.StoriesReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline lab stories}: how rightly pages are taken apart into stories, furniture and refusals. */
@Command(
        name = "stories",
        description = {
            "Split pages and hold the result against gold, a row a layout.",
            "bounds: gold's boundaries, a title's or a body's first or last line; P, R, F1 of them;",
            "exact: stories whose title, captions and paragraphs are gold's to the character;",
            "furnit.: furniture marked; wrongly: stretches of stories marked as furniture;",
            "refusals: stretches refused with gold's code at gold's place, + those inside a story."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline lab stories gold/pages/tuning.json --pages gold/pages/tuning",
            "  dateline lab stories gold/pages/held-out.json --pages gold/pages/held-out --show",
            "  dateline lab stories gold/pages/tuning.json --pages gold/pages/tuning"
                    + " --accounts gold/pages/accounts.json"
        })
final class LabStoriesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "GOLD", description = "Gold file of pages: {\"pages\": [{\"page\", \"lines\"…}]}.")
    private Path gold = Path.of("");

    @Option(names = "--pages", paramLabel = "DIR", required = true, description = "Folder of the pages it names.")
    private Path pages = Path.of("");

    @Option(names = "--show", description = "List what is not as in gold, below the table.")
    private boolean show;

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "Fail where a figure differs from the ones kept in this file.")
    private @Nullable Path accounts;

    @Option(names = "--write-accounts", description = "Write the figures to the file of --accounts.")
    private boolean writeAccounts;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabStoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StoriesReport report = StoriesReport.of(GoldPages.read(gold), pages);
        console.out().print(json ? report.json() + System.lineSeparator() : report.table());
        if (show) {
            report.slips().forEach(json ? console::say : console.out()::println);
        }
        console.out().flush();
        if (accounts == null) {
            return Exit.OK;
        }
        var kept = StoriesAccounts.in(accounts);
        if (writeAccounts) {
            kept.rewrite(report);
            return Exit.OK;
        }
        List<String> differences = kept.differences(report);
        differences.forEach(console::say);
        return differences.isEmpty() ? Exit.OK : Exit.FAILURE;
    }
}
