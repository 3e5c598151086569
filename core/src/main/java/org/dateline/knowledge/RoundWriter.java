package org.dateline.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes the rows and the sorted runs of one round of an import. */
final class RoundWriter {

    private final Path folder;
    private final String input;
    private final Optional<ImportedPlaces> known;
    private final ImportCounts counts;
    private final Map<String, String> iso3Of = new HashMap<>();
    private final IndexSpill index = new IndexSpill();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private long skip;
    private long rowBytes;
    private int spills;

    RoundWriter(Path folder, ImportState state, Optional<ImportedPlaces> known, ImportCounts counts) {
        this.folder = folder;
        this.known = known;
        this.counts = counts;
        input = state.input();
        skip = state.lines();
        rowBytes = state.rowBytes();
        spills = state.spills();
        var countries = Rows.of("places/countries.tsv", 6);
        for (int row = 0; row < countries.size(); row++) {
            iso3Of.put(countries.cell(row, 1), countries.cell(row, 0));
        }
        counts.lines = 0;
    }

    /** True for a line that an earlier go has read. */
    boolean skips() {
        counts.lines++;
        return counts.lines <= skip;
    }

    boolean full() {
        return index.full();
    }

    void place(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        try {
            Optional<GeoNamesLine> place = GeoNamesLine.of(line, iso3Of);
            boolean taken = place.filter(p -> known.flatMap(k -> row(k, p.id())).isEmpty())
                    .isPresent();
            if (taken) {
                take(place.get());
            } else {
                counts.left++;
            }
        } catch (GeoNamesLine.BrokenException e) {
            counts.broken(line, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Long> row(ImportedPlaces known, long id) {
        OptionalLong row = known.findRow(id);
        return row.isPresent() ? Optional.of(row.getAsLong()) : Optional.empty();
    }

    private void take(GeoNamesLine place) {
        byte[] row = place.row().getBytes(StandardCharsets.UTF_8);
        index.add(ImportedPlaces.key(place.id()), rowBytes);
        file(Fit.NAME, place.name(), place.iso3(), rowBytes);
        place.names().forEach(name -> file(Fit.OTHER_NAME, name, place.iso3(), rowBytes));
        rows.writeBytes(row);
        rowBytes += row.length;
        counts.places++;
    }

    /** A name of a place that is known: of a table by language, or of one by administrative code. */
    void name(Path file, String line) {
        String[] c = line.split("\t", -1);
        boolean codes = String.valueOf(file.getFileName()).startsWith("admin");
        if (c.length < 4) {
            counts.broken(line, "it has " + c.length + " columns instead of at least 4");
            return;
        }
        String id = codes ? c[3] : c[1];
        String name = codes ? c[2] : c[3];
        boolean english = codes || c[2].isEmpty() || c[2].equals("en");
        try {
            Optional<Long> row = known.flatMap(k -> row(k, Long.parseLong(id)));
            if (english && row.isPresent() && GeoNamesLine.isName(name)) {
                String iso3 = known.orElseThrow().row(row.get())[3];
                file(Fit.OTHER_NAME, name, iso3, row.get());
                counts.names++;
            } else {
                counts.left++;
            }
        } catch (NumberFormatException e) {
            counts.broken(line, "GeoNames' number is none");
        }
    }

    private void file(Fit fit, String name, String iso3, long row) {
        String folded = PlaceKey.fold(name);
        index.add(ImportedPlaces.key(fit, folded), row);
        if (GazetteerLoader.TRANSLITERATED.contains(iso3)) {
            index.add(ImportedPlaces.key(Fit.ALIKE, PlaceKey.alike(folded)), row);
        }
    }

    /** Writes what is held, and how far that is. */
    void spill(FileChannel out) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(rows.toByteArray());
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
        out.force(true);
        rows.reset();
        index.write(spillFile(spills++));
        new ImportState(input, Math.max(skip, counts.lines), rowBytes, spills).keep(folder);
    }

    private Path spillFile(int number) {
        return folder.resolve(String.format(java.util.Locale.ROOT, "spill-%05d", number));
    }

    List<Path> spills() {
        var files = new ArrayList<Path>();
        for (int i = 0; i < spills; i++) {
            files.add(spillFile(i));
        }
        return files;
    }
}
