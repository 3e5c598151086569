package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.intake.fetch.Addresses;
import org.dateline.intake.fetch.FetchLimits;
import org.dateline.intake.fetch.FetchState;
import org.dateline.intake.fetch.Fetched;
import org.dateline.intake.fetch.Fetcher;
import org.dateline.intake.fetch.PageSaver;

/** One run of {@code dateline fetch}. */
final class FetchRun {

    private final Console console;
    private final Addresses addresses;
    private final FetchLimits limits;
    private int saved;
    private int unchanged;
    private int refused;

    FetchRun(Console console, Addresses addresses, FetchLimits limits) {
        this.console = console;
        this.addresses = addresses;
        this.limits = limits;
    }

    int run(List<String> urls, Path out) throws IOException {
        String agent = DatelineCommand.VERSION.replace("dateline ", "Dateline/");
        Path folder = out.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new Stop(Exit.USAGE, "usage", "--out is a file or folder to be made.");
        }
        Files.createDirectories(folder);
        FetchState state = FetchState.open(folder.resolve("." + out.getFileName() + ".fetch.json"));
        try (PageSaver saver = PageSaver.to(out, agent);
                Fetcher fetcher = new Fetcher(agent, addresses, limits, state, saver);
                Progress progress = Progress.of(console, "fetching", "pages", -1)) {
            fetcher.fetch(
                    urls,
                    fetched -> {
                        tell(fetched);
                        progress.step();
                    },
                    console.interruption()::requested);
        } finally {
            state.save(); // what was saved is not asked again, whatever came after
        }
        console.out()
                .println(saved + " pages saved in " + out + ", " + unchanged + " unchanged, " + refused + " refused.");
        console.out().flush();
        if (console.interruption().requested()) {
            return Exit.INTERRUPTED;
        }
        return refused > 0 ? Exit.REFUSED_INPUTS : Exit.OK;
    }

    private void tell(Fetched fetched) {
        switch (fetched) {
            case Fetched.Saved page -> saved++;
            case Fetched.Unchanged page -> unchanged++;
            case Fetched.Refused page -> {
                refused++;
                console.say(page.url() + ": " + page.why().detail() + " ("
                        + page.why().code() + ")");
            }
        }
    }
}
