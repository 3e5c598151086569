package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.lab.pages.ArticleScore;
import org.dateline.lab.pages.DatelineReader;
import org.dateline.lab.pages.PageSpeed;
import org.dateline.lab.pages.ShingleScore;
import org.dateline.lab.pages.TruePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline lab pages}: how well, and how fast, article text is told from the rest of a page. */
@Command(
        name = "pages",
        description = {
            "Measure how well article text is told from the rest of an HTML page, as the article extraction benchmark"
                    + " does: runs of four words, repeats counted; precision and recall averaged over pages; F1 of these;"
                    + " accuracy: pages with every word right. In brackets where 95 of 100 such piles would lie.",
            "Or, with --speed, measure how many pages are read and split into stories a second."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline lab pages --html html --truth ground-truth.json",
            "  dateline lab pages --html html --truth ground-truth.json --show 10 --json",
            "  dateline lab pages --html html --speed 100000"
        })
final class LabPagesCommand implements Callable<Integer> {

    private static final int FEWEST_TO_TIME = 10;

    private final Console console;

    @Option(
            names = "--html",
            paramLabel = "DIR",
            required = true,
            description = "The pages: NAME.html or NAME.html.gz each.")
    private Path html = Path.of(".");

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "The right texts: one JSON object, for each NAME an object with articleBody.")
    private @Nullable Path truth;

    @Option(names = "--show", paramLabel = "N", defaultValue = "0", description = "Name the N pages read worst.")
    private int show;

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "Read N pages on all cores, those of DIR again and again, and measure time and memory.")
    private @Nullable Integer speed;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabPagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (speed != null) {
            return time(speed);
        }
        if (truth == null) {
            throw new Stop(Exit.USAGE, "truth.missing", "Name the right texts with --truth, or a number with --speed.");
        }
        List<TruePage> pages = TruePage.in(html, truth);
        if (pages.isEmpty()) {
            throw new Stop(Exit.INVALID_DATA, "truth.invalid", truth + " names no page.");
        }
        ArticleScore score = ArticleScore.of(new DatelineReader(), pages);
        if (json) {
            console.out().println(score.json());
        } else {
            console.out().print(ArticleScore.table(List.of(score)));
            showWorst(score, pages);
        }
        console.out().flush();
        return Exit.OK;
    }

    private int time(int count) throws IOException, InterruptedException {
        if (count < FEWEST_TO_TIME) {
            throw new Stop(Exit.USAGE, "speed.too-few", "--speed wants 10 pages or more.");
        }
        List<byte[]> pile = TruePage.bytesIn(html);
        if (pile.isEmpty()) {
            throw new Stop(Exit.NOT_FOUND, "input.missing", "There is no .html file in " + html + ".");
        }
        PageSpeed measured = PageSpeed.of(pile, count);
        console.out().print(json ? measured.json() + "\n" : measured.table());
        console.out().flush();
        return Exit.OK;
    }

    private void showWorst(ArticleScore score, List<TruePage> pages) {
        Map<String, String> addresses =
                pages.stream().collect(Collectors.toMap(TruePage::name, TruePage::address, (a, b) -> a));
        for (String name : score.worst(show)) {
            ShingleScore page = score.pages().get(name);
            if (page != null) {
                console.out()
                        .printf(
                                Locale.ROOT,
                                "precision %.3f  recall %.3f  f1 %.3f  %.12s  %s%n",
                                page.precision(),
                                page.recall(),
                                page.f1(),
                                name,
                                addresses.getOrDefault(name, ""));
            }
        }
    }
}
