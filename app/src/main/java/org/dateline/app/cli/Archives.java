package org.dateline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.archive.Archive;

/** Opens archives for commands that only read. */
final class Archives {

    private Archives() {}

    /** The archive in the folder; where there is none, none is made. */
    static Archive openExisting(Path folder) {
        if (!Files.exists(folder.resolve(Archive.RECORD))) {
            throw new Stop(
                    Exit.NOT_FOUND,
                    "archive.missing",
                    "There is no archive at " + folder + "; 'dateline ingest' makes one.");
        }
        return Archive.open(folder);
    }
}
