package org.dateline.knowledge;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Places that were imported from GeoNames' dumps: rows as text and an index of names, both mapped from files, so that
 * twelve million places open at once and take no heap. Safe to share between threads; lives as long as the program.
 *
 * <p>{@code places.rows}: a line a place: id, name, kind, ISO 3166 alpha-3, admin1 code, latitude, longitude, population,
 * apart by tabs. {@code places.index}: pairs of longs in the order of the first, a name's hash and the offset of its row.
 */
public final class ImportedPlaces {

    public static final String ROWS = "places.rows";
    public static final String INDEX = "places.index";

    /** Bytes of one entry of the index. */
    public static final int ENTRY = 16;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

    private final MemorySegment rows;
    private final MemorySegment index;

    private ImportedPlaces(MemorySegment rows, MemorySegment index) {
        this.rows = rows;
        this.index = index;
    }

    /** The import in a folder; empty where there is none, or none that was finished. */
    public static Optional<ImportedPlaces> in(Path folder) throws IOException {
        Path index = folder.resolve(INDEX);
        return Files.isRegularFile(index)
                ? Optional.of(new ImportedPlaces(map(folder.resolve(ROWS)), map(index)))
                : Optional.empty();
    }

    private static MemorySegment map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.global());
        }
    }

    /** What a name is filed under, in one of the ways in which names fit. */
    public static long key(Fit fit, String folded) {
        return NameIndex.hash(fit, folded);
    }

    /** What GeoNames' number of a place is filed under. */
    public static long key(long geonameId) {
        return NameIndex.hash(Fit.NAME, "#" + geonameId);
    }

    /** Names and numbers filed. */
    public long size() {
        return index.byteSize() / ENTRY;
    }

    /** Where the row of the place of this number starts. */
    public OptionalLong findRow(long geonameId) {
        long at = first(key(geonameId));
        return at < size() && hash(at) == key(geonameId) ? OptionalLong.of(offset(at)) : OptionalLong.empty();
    }

    /** The rows filed under the key, each once, as their cells. */
    List<String[]> find(long key) {
        var found = new ArrayList<String[]>();
        var seen = new java.util.HashSet<Long>();
        for (long at = first(key); at < size() && hash(at) == key; at++) {
            if (seen.add(offset(at))) {
                found.add(row(offset(at)));
            }
        }
        return found;
    }

    /** The first entry whose hash is not below the key. */
    private long first(long key) {
        long low = 0;
        long high = size();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (hash(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long hash(long entry) {
        return index.get(LONG, entry * ENTRY);
    }

    private long offset(long entry) {
        return index.get(LONG, entry * ENTRY + Long.BYTES);
    }

    /** The cells of the row that starts at the offset. */
    public String[] row(long offset) {
        long end = offset;
        while (end < rows.byteSize() && rows.get(ValueLayout.JAVA_BYTE, end) != '\n') {
            end++;
        }
        var bytes = new byte[(int) (end - offset)];
        MemorySegment.copy(rows, ValueLayout.JAVA_BYTE, offset, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8).split("\t", -1);
    }
}
