package org.dateline.page;

import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.dateline.model.PageHints;

/** Plain text: the page is what is written, to the character. */
final class TextForm implements PageForm {

    @Override
    public boolean fits(String text) {
        return true;
    }

    @Override
    public Outcome<Page> read(RawPage raw, Decoded decoded) {
        return Outcome.made(new Page(
                raw.source(),
                raw.name(),
                "text/plain",
                decoded.text(),
                decoded.map(),
                raw.carried().over(PageHints.NONE)));
    }
}
