package org.dateline.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Refusal;
import org.dateline.page.Carried;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The entries of a feed as pages: the full content where the feed has it, else the description. */
final class FeedEntries {

    /** Where an entry says when it was published, the best first. */
    private static final List<String> DATES = List.of("pubDate", "published", "issued", "date", "updated", "modified");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\s*\\r?\\n");

    private final Content content;
    private final SyndFeed feed;
    private final List<Element> elements;
    private final Map<String, Integer> seen = new HashMap<>();

    FeedEntries(Content content, SyndFeed feed, Document document) {
        this.content = content;
        this.feed = feed;
        Element root = document.getRootElement();
        this.elements = Stream.concat(
                        root.getChildren().stream(),
                        root.getChildren().stream().flatMap(child -> child.getChildren().stream()))
                .filter(element -> Set.of("item", "entry").contains(element.getName()))
                .toList();
    }

    Iterator<Found> iterator() {
        List<SyndEntry> entries = feed.getEntries();
        var numbers = Stream.iterate(0, i -> i + 1).limit(entries.size());
        return numbers.map(
                        i -> found(entries.get(i), elements.size() == entries.size() ? elements.get(i) : null, i + 1))
                .iterator();
    }

    private Found found(SyndEntry entry, @Nullable Element elementOrNull, int number) {
        String link = stated(entry.getLink());
        String uri = stated(entry.getUri());
        String id = !link.isEmpty() ? link : !uri.isEmpty() ? uri : Integer.toString(number);
        int before = seen.merge(id, 1, Integer::sum);
        String own = before == 1 ? id : id + " " + before;
        String source = content.sourceOf(own);
        String name = content.nameOf(own);
        String html = html(entry);
        String title = plain(stated(entry.getTitle()));
        if (html.isBlank()) {
            return new Found.Refused(
                    source,
                    name,
                    Refusal.ofWhole(
                            "intake.no-text", "The entry has neither content nor description: " + shown(title)));
        }
        Carried carried = content.carried()
                .withTitle(title)
                .withUrl(link.isEmpty() ? null : link)
                .withSourceName(plain(stated(feed.getTitle())));
        var notes = new ArrayList<Refusal>();
        return new Found.Whole(
                EntryPage.ofHtml(title, html).page(source, name, dated(carried, entry, elementOrNull, notes)), notes);
    }

    private static Carried dated(
            Carried carried, SyndEntry entry, @Nullable Element elementOrNull, List<Refusal> notes) {
        List<Element> stamps = elementOrNull == null
                ? List.of()
                : elementOrNull.getChildren().stream()
                        .filter(child -> DATES.contains(child.getName()))
                        .sorted(Comparator.comparing(child -> DATES.indexOf(child.getName())))
                        .toList();
        for (Element stamp : stamps) {
            String words = stamp.getTextTrim();
            var day = DayWords.day(words);
            if (day.isPresent()) {
                return carried.withPublished(day.get(), "feed " + stamp.getName() + " " + words);
            }
        }
        Date instant = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        if (instant != null) {
            return carried.withPublished(
                    instant.toInstant().atZone(ZoneOffset.UTC).toLocalDate(), "feed date " + instant.toInstant());
        }
        if (!stamps.isEmpty()) {
            notes.add(Refusal.ofWhole(
                    "intake.date",
                    "Its date \"" + shown(stamps.getFirst().getTextTrim())
                            + "\" is no day that can be read without guessing; it is left out."));
        }
        return carried;
    }

    private static String html(SyndEntry entry) {
        String full = entry.getContents().stream()
                .map(FeedEntries::html)
                .max(Comparator.comparing(String::length))
                .orElse("");
        return !full.isBlank() || entry.getDescription() == null ? full : html(entry.getDescription());
    }

    private static String html(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        String type = content.getType() == null ? "" : content.getType();
        boolean isText = type.equals("text") || type.startsWith("text/plain");
        if (isText && TAG.matcher(value).find()) {
            value = value.replace("&", "&amp;").replace("<", "&lt;");
        } else if (TAG.matcher(value).find()) {
            return value;
        }
        return BLANK_LINE
                .splitAsStream(value.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** Titles are often HTML within XML: entities twice over, a tag here and there. */
    private static String plain(String words) {
        return Parser.unescapeEntities(words.replaceAll("<[^>]{1,200}>", ""), false)
                .strip();
    }

    private static String stated(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static String shown(String words) {
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }
}
