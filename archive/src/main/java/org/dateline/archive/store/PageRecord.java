package org.dateline.archive.store;

import java.util.List;
import org.dateline.model.CodedStory;
import org.dateline.model.Refusal;
import org.dateline.model.Span;

/**
 * A page with all that was made of it, as the archive takes it in.
 *
 * @param hash of the raw bytes, see {@link ContentHash}
 * @param source where it came from: a URI or a path
 * @param name the short name by which its stories are called
 * @param mediaType as the reader found it; empty for a page that was refused
 * @param text of the page; empty for a page that was refused
 * @param furniture of the page
 * @param stories in the page's order; none for a page that was refused
 * @param refusals that concern the page and not one of its stories
 */
public record PageRecord(
        String hash,
        String source,
        String name,
        String mediaType,
        String text,
        List<Span> furniture,
        List<CodedStory> stories,
        List<Refusal> refusals) {

    public PageRecord {
        furniture = List.copyOf(furniture);
        stories = List.copyOf(stories);
        refusals = List.copyOf(refusals);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256 in hex: " + hash);
        }
        for (CodedStory coded : stories) {
            if (!coded.story().pageName().equals(name)) {
                throw new IllegalArgumentException(coded.story().id() + " is no story of page " + name);
            }
        }
    }

    /** A page of which nothing could be read. */
    public static PageRecord refused(String hash, String source, String name, List<Refusal> refusals) {
        return new PageRecord(hash, source, name, "", "", List.of(), List.of(), refusals);
    }
}
