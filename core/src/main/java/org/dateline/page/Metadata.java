package org.dateline.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.PageHints;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says of itself outside its text. The first that answers counts, in this order.
 *
 * <ul>
 *   <li>Title: JSON-LD {@code headline}; {@code og:title}; {@code meta} title, dc.title, dcterms.title, parsely-title,
 *       twitter:title, sailthru.title; the only {@code h1}; the {@code title} element without the site's name.
 *   <li>Date: JSON-LD {@code datePublished}; {@code article:published_time}; the {@code meta} names of the trade;
 *       {@code itemprop=datePublished}; the page's address where year, month and day stand in it in this order; the
 *       first {@code time} with a date. Only dates that begin with a year of four digits are read; year 1 and 1 January
 *       1970 stand for no date.
 *   <li>Byline: JSON-LD {@code author}; {@code meta} author, byl, dc.creator, dcterms.creator, parsely-author,
 *       sailthru.author, article:author; {@code itemprop=author}; {@code rel=author}. An address is no byline.
 *   <li>Section: JSON-LD {@code articleSection}; {@code article:section}; {@code meta} section, parsely-section,
 *       sailthru.section, dc.subject.
 *   <li>Address: {@code link rel=canonical}; {@code og:url}; JSON-LD {@code url}, {@code mainEntityOfPage}; where the page
 *       came from. Only whole http and https addresses count.
 *   <li>Site: {@code og:site_name}; JSON-LD {@code publisher}; {@code application-name}; dc.publisher.
 * </ul>
 *
 * <p>Where the JSON-LD tells of several stories, neither title, date, byline nor section is the page's.
 *
 * @param titles all that may be the page's title, the likeliest first
 * @param articleBody the text that JSON-LD gives for the page's only story; empty where there is none
 */
record Metadata(
        List<String> titles,
        @Nullable LocalDate dateOrNull,
        String dateEvidence,
        @Nullable String bylineOrNull,
        @Nullable String sectionOrNull,
        @Nullable String addressOrNull,
        @Nullable String siteOrNull,
        String articleBody) {

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
    private static final List<String> BYLINE_NAMES = List.of(
            "author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article:author");
    private static final List<String> SECTION_NAMES =
            List.of("article:section", "section", "parsely-section", "sailthru.section", "dc.subject");
    private static final List<String> SITE_NAMES = List.of("application-name", "dc.publisher");

    private static final int LONGEST = 300;
    private static final int MOST_TITLES = 20;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+(?:[|·»–—-]|::)\\s+[^|·»–—]{2,40}$");
    private static final Pattern BY = Pattern.compile("^(?:written |reported )?by[: ]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:|www\\.|/|@)\\S*", Pattern.CASE_INSENSITIVE);

    Metadata {
        titles = List.copyOf(titles);
    }

    /** Reads the page's head and markup; {@code source} is where the page came from. */
    static Metadata of(Document document, String source) {
        var marked = new Marked(document);
        List<JsonLd.Item> told = JsonLd.storiesOf(marked);
        boolean several = told.stream()
                        .map(JsonLd.Item::headline)
                        .filter(h -> !h.isEmpty())
                        .distinct()
                        .count()
                > 1;
        var tags = new HeadTags(marked);
        Optional<String> address = address(marked, tags, told, source);
        Optional<String> date = several ? Optional.empty() : dateWords(marked, tags, told, address.orElse(""));
        return new Metadata(
                several ? List.of() : titles(document, marked, tags, told),
                date.flatMap(Metadata::day).orElse(null),
                date.orElse(""),
                several ? null : byline(marked, tags, told).orElse(null),
                several ? null : section(tags, told).orElse(null),
                address.orElse(null),
                site(tags, told).orElse(null),
                several
                        ? ""
                        : told.stream()
                                .map(JsonLd.Item::body)
                                .filter(b -> !b.isEmpty())
                                .findFirst()
                                .orElse(""));
    }

    /** The same with the headline that the carrier knows, where it knows one. */
    Metadata under(Carried carried) {
        return carried.titleOrNull() == null
                ? this
                : new Metadata(
                        List.of(carried.titleOrNull()),
                        dateOrNull,
                        dateEvidence,
                        bylineOrNull,
                        sectionOrNull,
                        addressOrNull,
                        siteOrNull,
                        articleBody);
    }

    PageHints hints(List<PageHints.Block> blocks) {
        return new PageHints(
                titles.isEmpty() ? null : titles.getFirst(),
                dateOrNull,
                dateEvidence,
                siteOrNull,
                bylineOrNull,
                sectionOrNull,
                addressOrNull,
                blocks,
                null,
                "");
    }

    private static Optional<LocalDate> day(String words) {
        return WrittenDay.iso(words).or(() -> WrittenDay.inAddress(words));
    }

    private static List<String> titles(Document document, Marked marked, HeadTags tags, List<JsonLd.Item> told) {
        return answers(
                        told.stream().map(JsonLd.Item::headline),
                        tags.all(TITLE_NAMES).flatMap(words -> Stream.of(words, withoutSite(words))),
                        onlyHeading(marked),
                        Stream.of(withoutSite(document.title())))
                .limit(MOST_TITLES)
                .distinct()
                .toList();
    }

    private static String withoutSite(String title) {
        return title.length() > LONGEST ? title : SITE_SUFFIX.matcher(title).replaceFirst("");
    }

    private static Optional<String> dateWords(Marked marked, HeadTags tags, List<JsonLd.Item> told, String address) {
        return answers(
                        told.stream().map(JsonLd.Item::published),
                        tags.all(DATE_NAMES),
                        marked.withProperty("datePublished").map(Metadata::timeOf),
                        Stream.of(WrittenDay.partOf(address)),
                        marked.ofTag("time").stream()
                                .filter(time -> time.hasAttr("datetime"))
                                .map(Metadata::timeOf))
                .filter(words -> day(words).isPresent())
                .findFirst();
    }

    private static Optional<String> byline(Marked marked, HeadTags tags, List<JsonLd.Item> told) {
        return answers(
                        told.stream().map(JsonLd.Item::author),
                        tags.all(BYLINE_NAMES),
                        marked.withProperty("author").map(Metadata::nameOf),
                        marked.withRelation("author").map(Element::text))
                .filter(words -> words.length() <= LONGEST)
                .map(words -> BY.matcher(words).replaceFirst("").strip())
                .filter(words -> !words.isEmpty() && !ADDRESS.matcher(words).matches())
                .findFirst();
    }

    private static Optional<String> section(HeadTags tags, List<JsonLd.Item> told) {
        return answers(told.stream().map(JsonLd.Item::section), tags.all(SECTION_NAMES))
                .filter(words -> words.length() <= LONGEST)
                .findFirst();
    }

    private static Optional<String> address(Marked marked, HeadTags tags, List<JsonLd.Item> told, String source) {
        return answers(
                        marked.withRelation("canonical")
                                .filter(link -> link.normalName().equals("link"))
                                .map(link -> link.attr("href")),
                        tags.all(List.of("og:url")),
                        told.stream().map(JsonLd.Item::address),
                        Stream.of(source))
                .filter(Metadata::isWholeAddress)
                .findFirst();
    }

    private static Optional<String> site(HeadTags tags, List<JsonLd.Item> told) {
        return answers(
                        tags.all(List.of("og:site_name")),
                        told.stream().map(JsonLd.Item::publisher),
                        tags.all(SITE_NAMES))
                .filter(words -> words.length() <= LONGEST)
                .findFirst();
    }

    private static boolean isWholeAddress(String words) {
        try {
            URI address = new URI(words);
            String scheme = address.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && address.getHost() != null && words.length() <= LONGEST_ADDRESS;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String timeOf(Element element) {
        return element.hasAttr("datetime")
                ? element.attr("datetime")
                : element.hasAttr("content") ? element.attr("content") : element.text();
    }

    private static String nameOf(Element author) {
        Element name = author.selectFirst("[itemprop=name]");
        Element named = name == null ? author : name;
        return named.hasAttr("content") ? named.attr("content") : named.text();
    }

    private static Stream<String> onlyHeading(Marked marked) {
        List<Element> headings = marked.ofTag("h1");
        return headings.size() == 1 ? Stream.of(headings.getFirst().text()) : Stream.empty();
    }

    @SafeVarargs
    private static Stream<String> answers(Stream<String>... answers) {
        return Stream.of(answers)
                .flatMap(Function.identity())
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }
}
