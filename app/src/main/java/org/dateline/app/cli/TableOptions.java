package org.dateline.app.cli;

import java.util.Map;
import org.dateline.intake.Columns;
import org.dateline.intake.Intake;
import org.dateline.intake.Limits;
import picocli.CommandLine.Option;

/** The option for how the columns of tables are called. */
final class TableOptions {

    @Option(
            names = "--column",
            paramLabel = "ROLE=NAME",
            description = {
                "How a column of CSV or a field of JSON Lines is called: text, html, title, date, url or source,",
                "such as --column text=Body. Without it the usual names are looked for."
            })
    private Map<Columns.Role, String> columns = Map.of();

    /** An intake that knows these columns. */
    Intake intake() {
        return new Intake(Columns.USUAL.with(columns), Limits.USUAL);
    }
}
