package org.dateline.page;

import java.time.LocalDate;
import org.dateline.model.PageHints;
import org.jspecify.annotations.Nullable;

/**
 * What the carrier of a page says of it: a feed of its entry, a web archive of its record, a table of its row. It is
 * said on purpose and outside the page, so it counts before the page's own markup.
 *
 * @param titleOrNull the headline
 * @param publishedOrNull the day of publication, as the carrier writes it, in its own zone
 * @param publishedEvidence the words that say so, such as {@code feed pubDate Tue, 3 Mar 2026 08:00:00 GMT}; else empty
 * @param capturedOrNull the day on which the page was fetched or saved: it was published then or before
 * @param capturedEvidence the words that say so, such as {@code WARC-Date 2026-03-03T08:00:00Z}; else empty
 * @param urlOrNull the page's own address
 * @param sourceNameOrNull the site or paper
 * @param charsetOrNull the encoding that the carrier's header names; a byte order mark counts before it
 */
public record Carried(
        @Nullable String titleOrNull,
        @Nullable LocalDate publishedOrNull,
        String publishedEvidence,
        @Nullable LocalDate capturedOrNull,
        String capturedEvidence,
        @Nullable String urlOrNull,
        @Nullable String sourceNameOrNull,
        @Nullable String charsetOrNull) {

    /** A carrier that says nothing: a file. */
    public static final Carried NONE = new Carried(null, null, "", null, "", null, null, null);

    public Carried withTitle(@Nullable String title) {
        return new Carried(
                stated(title),
                publishedOrNull,
                publishedEvidence,
                capturedOrNull,
                capturedEvidence,
                urlOrNull,
                sourceNameOrNull,
                charsetOrNull);
    }

    public Carried withPublished(LocalDate day, String evidence) {
        return new Carried(
                titleOrNull,
                day,
                evidence,
                capturedOrNull,
                capturedEvidence,
                urlOrNull,
                sourceNameOrNull,
                charsetOrNull);
    }

    public Carried withCaptured(LocalDate day, String evidence) {
        return new Carried(
                titleOrNull,
                publishedOrNull,
                publishedEvidence,
                day,
                evidence,
                urlOrNull,
                sourceNameOrNull,
                charsetOrNull);
    }

    public Carried withUrl(@Nullable String url) {
        return new Carried(
                titleOrNull,
                publishedOrNull,
                publishedEvidence,
                capturedOrNull,
                capturedEvidence,
                stated(url),
                sourceNameOrNull,
                charsetOrNull);
    }

    public Carried withSourceName(@Nullable String name) {
        return new Carried(
                titleOrNull,
                publishedOrNull,
                publishedEvidence,
                capturedOrNull,
                capturedEvidence,
                urlOrNull,
                stated(name),
                charsetOrNull);
    }

    public Carried withCharset(@Nullable String charset) {
        return new Carried(
                titleOrNull,
                publishedOrNull,
                publishedEvidence,
                capturedOrNull,
                capturedEvidence,
                urlOrNull,
                sourceNameOrNull,
                stated(charset));
    }

    /** The hints of a page's markup, completed and where both speak overruled by what its carrier says. */
    PageHints over(PageHints markup) {
        boolean dated = publishedOrNull != null;
        return new PageHints(
                titleOrNull != null ? titleOrNull : markup.titleOrNull(),
                dated ? publishedOrNull : markup.publishedOrNull(),
                dated ? publishedEvidence : markup.publishedEvidence(),
                sourceNameOrNull != null ? sourceNameOrNull : markup.sourceNameOrNull(),
                markup.bylineOrNull(),
                markup.sectionOrNull(),
                urlOrNull != null ? urlOrNull : markup.addressOrNull(),
                markup.blocks(),
                capturedOrNull != null ? capturedOrNull : markup.capturedOrNull(),
                capturedOrNull != null ? capturedEvidence : markup.capturedEvidence());
    }

    private static @Nullable String stated(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
