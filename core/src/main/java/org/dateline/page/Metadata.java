package org.dateline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.PageHints;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML head says of its page. The first that answers counts, in this order.
 *
 * <ul>
 *   <li>Title: JSON-LD {@code headline}; {@code og:title}; {@code meta} title, dc.title, parsely-title, twitter:title;
 *       the only {@code h1}; the {@code title} element without the site's name.
 *   <li>Date: JSON-LD {@code datePublished}; {@code article:published_time}; the {@code meta} names of the trade;
 *       {@code itemprop=datePublished}; the first {@code time} with a date.
 *   <li>Site: JSON-LD {@code publisher}; {@code og:site_name}; {@code application-name}; dc.publisher.
 * </ul>
 *
 * <p>Where the JSON-LD tells of several stories, neither title nor date is the page's.
 */
record Metadata(
        @Nullable String titleOrNull,
        @Nullable LocalDate dateOrNull,
        String dateEvidence,
        @Nullable String siteOrNull) {

    private static final List<String> TITLE_NAMES = List.of(
            "og:title", "title", "dc.title", "dcterms.title", "parsely-title", "twitter:title", "sailthru.title");
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "article.published",
            "originalpublicationdate");
    private static final List<String> SITE_NAMES = List.of("og:site_name", "application-name", "dc.publisher");

    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+(?:[|·»–—-]|::)\\s+[^|·»–—]{2,40}$");

    static Metadata of(Document document) {
        List<JsonLd.Item> items = JsonLd.storiesOf(document);
        boolean several = items.stream()
                        .map(JsonLd.Item::headline)
                        .filter(h -> !h.isEmpty())
                        .distinct()
                        .count()
                > 1;
        Optional<String> date = several ? Optional.empty() : dateWords(document, items);
        Optional<String> title = several ? Optional.empty() : title(document, items);
        return new Metadata(
                title.orElse(null),
                date.flatMap(Metadata::day).orElse(null),
                date.orElse(""),
                site(document, items).orElse(null));
    }

    /** The same with the headline that the carrier knows, where it knows one. */
    Metadata under(Carried carried) {
        return carried.titleOrNull() == null
                ? this
                : new Metadata(carried.titleOrNull(), dateOrNull, dateEvidence, siteOrNull);
    }

    PageHints hints(List<PageHints.Block> blocks) {
        return new PageHints(titleOrNull, dateOrNull, dateEvidence, siteOrNull, blocks);
    }

    /** The day of an ISO date or date-time, as written: in the paper's own zone. */
    static Optional<LocalDate> day(String words) {
        Matcher iso = ISO_DAY.matcher(words);
        if (!iso.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> title(Document document, List<JsonLd.Item> items) {
        return first(
                        items.stream().map(JsonLd.Item::headline),
                        metas(document, TITLE_NAMES),
                        onlyHeading(document),
                        Stream.of(SITE_SUFFIX.matcher(document.title()).replaceFirst("")))
                .findFirst();
    }

    private static Optional<String> dateWords(Document document, List<JsonLd.Item> items) {
        return first(
                        items.stream().map(JsonLd.Item::published),
                        metas(document, DATE_NAMES),
                        document.select("[itemprop=datePublished]").stream().map(Metadata::timeOf),
                        document.select("time[datetime]").stream().map(Metadata::timeOf))
                .filter(words -> day(words).isPresent())
                .findFirst();
    }

    private static Optional<String> site(Document document, List<JsonLd.Item> items) {
        return first(items.stream().map(JsonLd.Item::publisher), metas(document, SITE_NAMES))
                .findFirst();
    }

    private static String timeOf(Element element) {
        return element.hasAttr("datetime")
                ? element.attr("datetime")
                : element.hasAttr("content") ? element.attr("content") : element.text();
    }

    private static Stream<String> onlyHeading(Document document) {
        var headings = document.select("h1");
        return headings.size() == 1 ? Stream.of(headings.getFirst().text()) : Stream.empty();
    }

    private static Stream<String> metas(Document document, List<String> names) {
        return names.stream()
                .flatMap(name -> document.select("meta").stream()
                        .filter(meta -> Stream.of("property", "name", "itemprop")
                                .anyMatch(a -> meta.attr(a).equalsIgnoreCase(name)))
                        .map(meta -> meta.attr("content")));
    }

    @SafeVarargs
    private static Stream<String> first(Stream<String>... answers) {
        return Stream.of(answers)
                .flatMap(Function.identity())
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }
}
