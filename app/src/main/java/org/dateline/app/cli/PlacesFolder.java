package org.dateline.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.dateline.knowledge.Gazetteer;

/** Where imported places are kept: beside the archive, or where {@code DATELINE_PLACES} says. */
final class PlacesFolder {

    private static final String VARIABLE = "DATELINE_PLACES";

    private PlacesFolder() {}

    static Path folder() {
        String given = System.getenv(VARIABLE);
        return given == null || given.isBlank()
                ? DataFolder.standard(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"))
                        .resolve("places")
                : Path.of(given);
    }

    /** The packed gazetteer with what was imported. */
    static Gazetteer gazetteer() {
        try {
            return Gazetteer.with(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
