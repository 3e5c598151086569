package org.dateline.page;

import org.dateline.model.Outcome;
import org.dateline.model.Page;

/** One form that pages come in. A form is known by what the page contains, never by its file's name. */
interface PageForm {

    /** True where the text is of this form. */
    boolean fits(String text);

    /** Reads the page; the notes on its encoding are not repeated here. */
    Outcome<Page> read(RawPage raw, Decoded decoded);
}
