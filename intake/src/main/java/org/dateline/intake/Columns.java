package org.dateline.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a table, or the fields of JSON objects, are called that hold a page and what is known of it. A name
 * is compared without regard to case, blanks, hyphens and underscores.
 *
 * @param names for each role, the names that may stand for it, the likeliest first
 */
public record Columns(Map<Role, List<String>> names) {

    /** What a column holds. */
    public enum Role {
        /** The page as plain text. */
        TEXT,
        /** The page as HTML, whole or the article's part; counts before the text where both are there. */
        HTML,
        TITLE,
        /** When it was published. */
        DATE,
        /** Its address. */
        URL,
        /** The site or paper. */
        SOURCE
    }

    /** The names that scrapers and exports use. */
    public static final Columns USUAL = new Columns(Map.of(
            Role.TEXT,
            List.of(
                    "text",
                    "body",
                    "content",
                    "fulltext",
                    "articletext",
                    "articlebody",
                    "maintext",
                    "plaintext",
                    "bodytext",
                    "article",
                    "story"),
            Role.HTML,
            List.of("html", "contenthtml", "bodyhtml", "rawhtml", "articlehtml", "pagehtml", "pagesource"),
            Role.TITLE,
            List.of("title", "headline", "heading"),
            Role.DATE,
            List.of(
                    "date",
                    "published",
                    "publishdate",
                    "publisheddate",
                    "publishedat",
                    "publishedon",
                    "pubdate",
                    "datepublish",
                    "datepublished",
                    "publicationdate"),
            Role.URL,
            List.of("url", "link", "uri", "permalink", "sourceurl", "pageurl", "articleurl"),
            Role.SOURCE,
            List.of(
                    "source",
                    "sourcename",
                    "site",
                    "sitename",
                    "publisher",
                    "outlet",
                    "newspaper",
                    "domain",
                    "sourcedomain")));

    public Columns {
        var folded = new EnumMap<Role, List<String>>(Role.class);
        names.forEach((role, all) ->
                folded.put(role, all.stream().map(Columns::folded).toList()));
        names = Map.copyOf(folded);
    }

    /** The same, but that a column is called so, and only so, where it is named here. */
    public Columns with(Map<Role, String> named) {
        var all = new EnumMap<Role, List<String>>(names);
        named.forEach((role, name) -> all.put(role, List.of(name)));
        return new Columns(all);
    }

    /** What a column of that name holds. */
    Optional<Role> roleOf(String column) {
        String name = folded(column);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .min(Role::compareTo);
    }

    /** How likely the name is to be the role's: the smaller the likelier. */
    int rank(Role role, String column) {
        return names.getOrDefault(role, List.of()).indexOf(folded(column));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\uFEFF-]+", "");
    }
}
