package org.dateline.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * How far an import has come, kept beside it after each run of the index, so that it can go on after an interruption.
 *
 * @param input the files that are imported, with their sizes and times: another input begins anew
 * @param lines read of all files together
 * @param rowBytes written
 * @param spills files of sorted entries written
 */
record ImportState(String input, long lines, long rowBytes, int spills) {

    private static final String FILE = "import.state";

    /** The state left in the folder by an import of the same input. */
    static Optional<ImportState> in(Path folder, String input) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> c = Files.readAllLines(file);
        return c.size() == 4 && c.getFirst().equals(input)
                ? Optional.of(new ImportState(
                        input, Long.parseLong(c.get(1)), Long.parseLong(c.get(2)), Integer.parseInt(c.get(3))))
                : Optional.empty();
    }

    void keep(Path folder) throws IOException {
        Path next = folder.resolve(FILE + ".next");
        Files.write(next, List.of(input, String.valueOf(lines), String.valueOf(rowBytes), String.valueOf(spills)));
        Files.move(next, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
