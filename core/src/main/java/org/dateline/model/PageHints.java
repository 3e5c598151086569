package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page's markup or its carrier says of it, outside its text. Accessors give Optionals; the fields may be null.
 *
 * @param titleOrNull the headline as metadata gives it
 * @param publishedOrNull the date of publication as metadata gives it
 * @param publishedEvidence the metadata that gave the date, word for word; empty where there is none
 * @param sourceNameOrNull the site or paper
 * @param bylineOrNull who wrote it, as metadata gives it
 * @param sectionOrNull the part of the paper that it stands in, as metadata gives it
 * @param addressOrNull the http or https address that the page calls its own, or that its carrier had it from
 * @param blocks what the markup says of stretches of the text, in the text's order; empty for plain text
 * @param capturedOrNull the day on which the page was fetched or saved: it was published then or before
 * @param capturedEvidence the words that gave that day; empty where there is none
 */
public record PageHints(
        @Nullable String titleOrNull,
        @Nullable LocalDate publishedOrNull,
        String publishedEvidence,
        @Nullable String sourceNameOrNull,
        @Nullable String bylineOrNull,
        @Nullable String sectionOrNull,
        @Nullable String addressOrNull,
        List<Block> blocks,
        @Nullable LocalDate capturedOrNull,
        String capturedEvidence) {

    /** No hint at all: a plain text page. */
    public static final PageHints NONE = new PageHints(null, null, "", null, List.of());

    public PageHints {
        blocks = List.copyOf(blocks);
    }

    /** Hints of a carrier that knows neither byline, section nor address. */
    public PageHints(
            @Nullable String titleOrNull,
            @Nullable LocalDate publishedOrNull,
            String publishedEvidence,
            @Nullable String sourceNameOrNull,
            List<Block> blocks) {
        this(titleOrNull, publishedOrNull, publishedEvidence, sourceNameOrNull, null, null, null, blocks, null, "");
    }

    public Optional<String> title() {
        return Optional.ofNullable(titleOrNull);
    }

    public Optional<LocalDate> published() {
        return Optional.ofNullable(publishedOrNull);
    }

    public Optional<String> sourceName() {
        return Optional.ofNullable(sourceNameOrNull);
    }

    /** Who wrote it, "by" left out. */
    public Optional<String> byline() {
        return Optional.ofNullable(bylineOrNull);
    }

    public Optional<String> section() {
        return Optional.ofNullable(sectionOrNull);
    }

    /** The http or https address that the page calls its own: the same for every copy that a site serves. */
    public Optional<String> address() {
        return Optional.ofNullable(addressOrNull);
    }

    public Optional<LocalDate> captured() {
        return Optional.ofNullable(capturedOrNull);
    }

    /** What a stretch of a page is, by its markup. */
    public enum BlockKind {
        TITLE,
        HEADING,
        CAPTION,
        BYLINE,
        DATE,
        PARAGRAPH,
        FURNITURE
    }

    /** One stretch of the page's text and what its markup says it is. */
    public record Block(BlockKind kind, Span span) {}
}
