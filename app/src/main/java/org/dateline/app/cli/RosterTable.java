package org.dateline.app.cli;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.knowledge.Proposal;

/**
 * A table of entities with a head line: a role a row, the rows of one entity one after another. Columns are told by their
 * names: name, country, and where they are there aliases, kind, sectors, title, from, until, source.
 */
final class RosterTable {

    /** A row longer than this is broken, as by a quotation mark that never closes. */
    private static final int LONGEST_ROW = 1 << 20;

    private final String file;

    RosterTable(String file) {
        this.file = file;
    }

    /**
     * Reads it to its end.
     *
     * @param each takes the entities in order
     * @param refused takes a row's place ("row 12") and why nothing is made of it
     */
    void read(Reader in, Consumer<Proposal> each, BiConsumer<String, String> refused) throws IOException {
        var limited = new Limited(in);
        try (CSVParser parser = format().parse(limited)) {
            List<String> head = parser.getHeaderNames().stream()
                    .map(h -> h.toLowerCase(Locale.ROOT))
                    .toList();
            if (!head.contains("name") || !head.contains("country")) {
                throw new Stop(
                        Exit.INVALID_DATA,
                        "roster.columns",
                        "The table " + file + " has no columns \"name\" and \"country\" in its first line.");
            }
            var entity = new ArrayList<Map<String, String>>();
            long first = 0;
            for (Iterator<CSVRecord> rows = parser.iterator(); rows.hasNext(); ) {
                CSVRecord row = rows.next();
                limited.left = LONGEST_ROW;
                Map<String, String> cells = cells(head, row);
                if (!entity.isEmpty() && !isSame(entity.getFirst(), cells)) {
                    propose(entity, first, each, refused);
                    entity.clear();
                }
                if (entity.isEmpty()) {
                    first = row.getRecordNumber();
                }
                entity.add(cells);
            }
            if (!entity.isEmpty()) {
                propose(entity, first, each, refused);
            }
        } catch (UncheckedIOException broken) {
            throw new Stop(
                    Exit.INVALID_DATA, "roster.csv", "The table " + file + " is broken: " + broken.getMessage() + ".");
        }
    }

    private static CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private static Map<String, String> cells(List<String> head, CSVRecord row) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), i < row.size() ? row.get(i) : "");
        }
        return cells;
    }

    private static boolean isSame(Map<String, String> one, Map<String, String> other) {
        return Stream.of("name", "kind").allMatch(c -> cell(one, c).equals(cell(other, c)));
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private void propose(
            List<Map<String, String>> rows, long first, Consumer<Proposal> each, BiConsumer<String, String> refused) {
        String place = "row " + first;
        try {
            Map<String, String> one = rows.getFirst();
            String kind = cell(one, "kind");
            String source = cell(one, "source");
            each.accept(new Proposal(
                    cell(one, "name"),
                    List.of(cell(one, "aliases").split(";")),
                    Proposal.kind(kind.isEmpty() ? "person" : kind),
                    rows.stream().map(RosterTable::role).toList(),
                    (source.isEmpty() ? place : source) + ", imported from " + file));
        } catch (IllegalArgumentException wrong) {
            refused.accept(place, String.valueOf(wrong.getMessage()));
        }
    }

    private static String role(Map<String, String> cells) {
        String sectors = cell(cells, "sectors");
        String dates = cell(cells, "from") + ".." + cell(cells, "until");
        return String.join(
                        " ",
                        cell(cells, "country"),
                        sectors.isEmpty() ? "-" : sectors,
                        dates.equals("..") ? "" : dates,
                        cell(cells, "title"))
                .replaceAll("[\\p{Cntrl};]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Lets only so much be read until it is told that a row is done. */
    private static final class Limited extends FilterReader {
        private int left = LONGEST_ROW;

        Limited(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("a row is longer than " + LONGEST_ROW + " characters");
            }
            int read = super.read(buffer, offset, Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }
    }
}
