package org.dateline.intake;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with a head line: a page a row. It is known by a head that names a column of text or HTML. */
final class CsvForm implements Form {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 3;

    private final Columns columns;

    CsvForm(Columns columns) {
        this.columns = columns;
    }

    @Override
    public boolean fits(Head head) {
        return delimiter(head, columns).isPresent();
    }

    /** The delimiter by which the first row names a page's column and the second has as many cells. */
    private static Optional<Character> delimiter(Head head, Columns columns) {
        return DELIMITERS.stream()
                .filter(delimiter -> isTable(head.text(), delimiter, columns))
                .findFirst();
    }

    private static boolean isTable(String text, char delimiter, Columns columns) {
        try (CSVParser parser = format(delimiter).parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> first = records.hasNext() ? records.next().toList() : List.of();
            return isHead(first, columns) && isAsLong(records, first.size());
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** A second row that is broken, or longer than the head of the file, says nothing against it. */
    private static boolean isAsLong(Iterator<CSVRecord> records, int cells) {
        try {
            return !records.hasNext() || records.next().size() == cells;
        } catch (UncheckedIOException broken) {
            return true;
        }
    }

    private static boolean isHead(List<String> cells, Columns columns) {
        return cells.size() > 1
                && cells.stream().allMatch(CsvForm::isName)
                && cells.stream()
                        .flatMap(cell -> columns.roleOf(cell).stream())
                        .anyMatch(role -> role == Columns.Role.TEXT || role == Columns.Role.HTML);
    }

    private static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME && cell.strip().split("\\s+").length <= MOST_WORDS && !cell.contains("<");
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    @Override
    public Opened open(Content content, Context context) throws IOException {
        char delimiter = delimiter(content.head(), context.columns()).orElse(',');
        return new Rows(content, context, delimiter);
    }

    private static final class Rows implements Opened {
        private final Content content;
        private final Context context;
        private final Measured reader;
        private final Iterator<CSVRecord> records;
        private final List<String> names;
        private long number;

        Rows(Content content, Context context, char delimiter) throws IOException {
            this.content = content;
            this.context = context;
            this.reader = new Measured(
                    new BufferedReader(new InputStreamReader(
                            content.stream(), content.head().charset())),
                    context.limits());
            this.records = format(delimiter).parse(reader).iterator();
            this.names = records.hasNext() ? records.next().toList() : List.of();
        }

        @Override
        public Optional<Step> next() throws IOException {
            reader.startOfRow();
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                CSVRecord record = records.next();
                number++;
                var row = new Row(context.columns());
                for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
                    row.put(names.get(i), record.get(i));
                }
                return Optional.of(new Step.Handed(row.found(content, number)));
            } catch (UncheckedIOException | IllegalStateException e) {
                throw fault(e);
            }
        }

        /** What the parser says of a row that it cannot read; a fault of the stream below is handed on as it is. */
        private IOException fault(RuntimeException e) {
            if (e.getCause() instanceof IntakeException own) {
                return own;
            }
            if (e.getCause() instanceof IOException below && !isAboutQuotes(below)) {
                return below;
            }
            return new IntakeException(
                    "intake.csv-quotes",
                    "A quotation mark in row " + (number + 1)
                            + " is not closed or stands in a wrong place: the rows before it are read.");
        }

        private static boolean isAboutQuotes(IOException e) {
            String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
            return message.contains("encapsulated") || message.contains("quote");
        }
    }

    /** A reader that refuses a row larger than a page may be: a lost quotation mark makes one of all that follows. */
    private static final class Measured extends FilterReader {
        private final Limits limits;
        private long sinceStart;

        Measured(Reader in, Limits limits) {
            super(in);
            this.limits = limits;
        }

        void startOfRow() {
            sinceStart = 0;
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            count(1);
            return c;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws IntakeException {
            sinceStart += n;
            if (sinceStart > limits.entryBytes()) {
                throw new IntakeException(
                        "intake.csv-quotes",
                        "A row is larger than " + (limits.entryBytes() >> 20)
                                + " MiB: a quotation mark is lost. The rows before it are read.");
            }
        }
    }
}
