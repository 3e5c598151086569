package org.dateline.intake;

import java.io.InputStream;
import java.util.List;
import org.dateline.page.Carried;

/**
 * Opens what an analyst has into pages, whatever form it comes in. Nothing is held but the page at hand, however large
 * the file. Refusals: {@code intake.too-large}, {@code intake.nested}, {@code intake.bomb}, {@code intake.truncated},
 * {@code intake.broken}, {@code intake.encrypted}, {@code intake.unsupported}, {@code intake.csv-quotes},
 * {@code intake.dtd}, {@code intake.no-text}, {@code intake.not-json}, {@code intake.revisit}; and the note
 * {@code intake.date} beside a page whose carrier's date could not be read.
 */
public final class Intake {

    private final List<Form> forms;
    private final Columns columns;
    private final Limits limits;

    /** An intake that finds a table's columns by these names and opens no more than this. */
    public Intake(Columns columns, Limits limits) {
        this.forms = List.of( // in the order in which they are asked
                new PdfForm(),
                new OfficeForm(),
                new ZipForm(),
                new GzipForm(),
                new WarcForm(),
                new MhtmlForm(),
                new FeedForm(),
                new JsonLinesForm(),
                new JsonArrayForm(),
                new CsvForm(columns),
                new SinglePage());
        this.columns = columns;
        this.limits = limits;
    }

    /**
     * Opens a stream; the walk closes it.
     *
     * @param source where it came from: a path or an address
     * @param name its short name; entries of a container are called after it
     */
    public Walk open(String source, String name, InputStream stream) {
        var content = new Content(source, name, Carried.NONE, stream);
        return new Walk(content, new Form.Context(forms, limits, columns, new Budget(limits)));
    }
}
