package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for where the archive is kept. */
final class DataFolder {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder. Default: the platform's, such as ~/.local/share/dateline.")
    private @Nullable Path given;

    /** The folder that was given, or else the platform's own. */
    Path folder() {
        return given != null
                ? given
                : standard(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    /** Where programs keep their data on this system. */
    static Path standard(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Dateline");
        }
        if (name.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return local == null || local.isEmpty()
                    ? Path.of(home, "AppData", "Local", "Dateline")
                    : Path.of(local, "Dateline");
        }
        String xdg = environment.get("XDG_DATA_HOME");
        // The XDG specification: a relative path here is invalid and to be ignored.
        return xdg == null || xdg.isEmpty() || !Path.of(xdg).isAbsolute()
                ? Path.of(home, ".local", "share", "dateline")
                : Path.of(xdg, "dateline");
    }
}
