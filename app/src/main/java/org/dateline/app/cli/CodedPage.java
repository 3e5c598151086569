package org.dateline.app.cli;

import java.util.List;
import org.dateline.archive.store.PageRecord;
import org.dateline.model.CodedStory;
import org.dateline.model.Refusal;
import org.dateline.model.Span;

/**
 * A page of the pile with all that was made of it.
 *
 * @param source the file, as an absolute path, and what lies in a file behind an exclamation mark
 * @param name the short name by which its stories are called
 * @param hash of its bytes and of what its carrier says of it
 * @param refusals that concern the page as such; a page without stories has one
 */
record CodedPage(
        String source,
        String name,
        String hash,
        String mediaType,
        String text,
        List<Span> furniture,
        List<CodedStory> stories,
        List<Refusal> refusals) {

    CodedPage {
        furniture = List.copyOf(furniture);
        stories = List.copyOf(stories);
        refusals = List.copyOf(refusals);
    }

    /** True where nothing of the page could be read. */
    boolean refused() {
        return stories.isEmpty();
    }

    PageRecord record() {
        return new PageRecord(hash, source, name, mediaType, text, furniture, stories, refusals);
    }
}
