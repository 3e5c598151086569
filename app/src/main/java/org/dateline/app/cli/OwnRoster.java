package org.dateline.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Roster;
import org.dateline.knowledge.RosterFile;

/** The roster files of the user's own: {@code roster/*.tsv} in the data folder, used beside the program's. */
final class OwnRoster {

    private OwnRoster() {}

    static Path folder(Path data) {
        return data.resolve("roster");
    }

    /** The user's files by name; none where there is no such folder. */
    static List<RosterFile> files(Path data) {
        Path folder = folder(data);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<RosterFile>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
                files.add(RosterFile.read(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The program's roster with the user's; an own row takes the place of the program's of the same id. */
    static Roster with(Path data) {
        List<RosterFile> own = files(data);
        if (own.isEmpty()) {
            return Roster.packed();
        }
        try {
            return Roster.packedWith(own);
        } catch (KnowledgeException broken) {
            throw new Stop(
                    Exit.INVALID_DATA,
                    "roster.broken",
                    "Your roster in " + folder(data) + " is broken: " + broken.getMessage()
                            + ". See dateline roster check.");
        }
    }
}
