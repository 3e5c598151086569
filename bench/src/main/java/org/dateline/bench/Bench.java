package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, from the project's folder, with JMH's own options: {@code -p html=DIR} for other pages, a name's
 * part for some benchmarks only, {@code -rf json -rff FILE} to keep the figures, {@code -h} for all of them.
 */
public final class Bench {

    /** The pages that come with the program. */
    static final String OWN_PAGES = "gold/pages+samples";

    /** Pages as they stand on the web, far larger; measured too where somebody has laid them beside the project. */
    private static final String WEB_PAGES = "../shared/dev/pages";

    private Bench() {}

    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        var asked = new CommandLineOptions(arguments);
        if (asked.shouldHelp()) {
            asked.showHelp();
        } else if (asked.shouldList()) {
            new Runner(asked).list();
        } else {
            var options = new OptionsBuilder().parent(asked);
            if (!asked.getParameter("html").hasValue()) {
                options.param("html", folders());
            }
            new Runner(options.build()).run();
        }
    }

    private static String[] folders() {
        return Stream.of(OWN_PAGES, WEB_PAGES)
                .filter(folders -> folders.equals(OWN_PAGES) || Files.isDirectory(Path.of(folders)))
                .toArray(String[]::new);
    }
}
