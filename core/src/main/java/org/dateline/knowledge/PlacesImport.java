package org.dateline.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Imports GeoNames' dumps into a folder, in bounded memory: rows are written as they come, the index in sorted runs that
 * are merged at the end. What is in the folder already stays, and a place that is known is not taken again. Stopped or
 * killed, it goes on where its last run was written. The packed tables and their overrides are untouched by it.
 */
public final class PlacesImport {

    /**
     * What an import has done.
     *
     * @param lines read, in this and in earlier goes at the same files
     * @param places taken in this go
     * @param names added in this go to places that were known
     * @param left lines of kinds that are not kept, of places already known or of names of unknown places
     * @param broken lines that are not in GeoNames' form
     * @param firstBrokenOrEmpty the first of them, and what is wrong with it
     * @param finished false where it was told to stop
     */
    public record Report(
            long lines, long places, long names, long left, long broken, String firstBrokenOrEmpty, boolean finished) {}

    private static final String PART = ".part";

    private final Path folder;
    private final BooleanSupplier goesOn;
    private final ImportCounts counts = new ImportCounts();

    /** {@code goesOn} is asked after each line. */
    public PlacesImport(Path folder, BooleanSupplier goesOn) {
        this.folder = folder;
        this.goesOn = goesOn;
    }

    /** Imports tables of places, then tables of names for them. */
    public Report run(List<Path> files) throws IOException {
        Files.createDirectories(folder);
        List<Path> places = files.stream().filter(f -> !DumpLines.isNames(f)).toList();
        List<Path> names = files.stream().filter(DumpLines::isNames).toList();
        boolean finished = (places.isEmpty() || round(places)) && (names.isEmpty() || round(names));
        return counts.report(finished);
    }

    private boolean round(List<Path> files) throws IOException {
        String input = input(files);
        Optional<ImportState> left = ImportState.in(folder, input);
        Optional<ImportedPlaces> known = ImportedPlaces.in(folder);
        if (left.isEmpty()) {
            clear();
            begin();
        }
        ImportState state =
                left.orElse(new ImportState(input, 0, Files.size(folder.resolve(ImportedPlaces.ROWS + PART)), 0));
        var writer = new RoundWriter(folder, state, known, counts);
        try (FileChannel rows =
                FileChannel.open(folder.resolve(ImportedPlaces.ROWS + PART), StandardOpenOption.WRITE)) {
            rows.truncate(state.rowBytes()).position(state.rowBytes());
            for (Path file : files) {
                if (!lines(file, writer, rows)) {
                    writer.spill(rows);
                    return false;
                }
            }
            writer.spill(rows);
        }
        finish(writer.spills());
        return true;
    }

    private boolean lines(Path file, RoundWriter writer, FileChannel rows) throws IOException {
        boolean names = DumpLines.isNames(file);
        try (BufferedReader in = DumpLines.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (writer.skips()) {
                    continue;
                }
                if (names) {
                    writer.name(file, line);
                } else {
                    writer.place(line);
                }
                if (writer.full()) {
                    writer.spill(rows);
                }
                if (!goesOn.getAsBoolean()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What was imported before is the beginning of the rows, and the first sorted run. */
    private void begin() throws IOException {
        Path rows = folder.resolve(ImportedPlaces.ROWS);
        Path part = folder.resolve(ImportedPlaces.ROWS + PART);
        if (Files.isRegularFile(rows) && Files.isRegularFile(folder.resolve(ImportedPlaces.INDEX))) {
            Files.copy(rows, part, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.write(part, new byte[0]);
        }
    }

    private void finish(List<Path> spills) throws IOException {
        Path index = folder.resolve(ImportedPlaces.INDEX);
        Path part = folder.resolve(ImportedPlaces.INDEX + PART);
        var runs = new ArrayList<>(spills);
        if (Files.isRegularFile(index)) {
            runs.add(index);
        }
        IndexSpill.merge(runs, part);
        Files.move(
                folder.resolve(ImportedPlaces.ROWS + PART),
                folder.resolve(ImportedPlaces.ROWS),
                StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, index, StandardCopyOption.REPLACE_EXISTING);
        clear();
    }

    private void clear() throws IOException {
        ImportState.forget(folder);
        try (var files = Files.newDirectoryStream(folder, "{spill-*,*" + PART + "}")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static String input(List<Path> files) throws IOException {
        var input = new StringBuilder();
        for (Path file : files) {
            input.append(file.toAbsolutePath())
                    .append('|')
                    .append(Files.size(file))
                    .append('|')
                    .append(Files.getLastModifiedTime(file).toMillis())
                    .append(' ');
        }
        return input.toString().replace('\n', ' ');
    }
}
