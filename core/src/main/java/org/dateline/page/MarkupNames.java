package org.dateline.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names in markup (tags, roles, classes, ids) say of a stretch. Sites differ; these words are common to most. */
final class MarkupNames {

    private static final Set<String> FURNITURE_TAGS =
            Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu", "label", "fieldset");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist");
    private static final Set<String> FURNITURE_WORDS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "footer",
            "sidebar",
            "related",
            "share",
            "sharing",
            "sharebar",
            "social",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "promo",
            "promos",
            "promotion",
            "ad",
            "ads",
            "adv",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "sponsor",
            "sponsored",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "popular",
            "trending",
            "recommended",
            "recommendation",
            "recommendations",
            "readmore",
            "tags",
            "taglist",
            "topics",
            "login",
            "signup",
            "signin",
            "register",
            "modal",
            "popup",
            "overlay",
            "outbrain",
            "taboola",
            "copyright",
            "toolbar",
            "skip",
            "paywall",
            "donate",
            "donation",
            "teaser",
            "teasers",
            "carousel",
            "slider",
            "toplist",
            "mostread",
            "bookmark",
            "print",
            "rating",
            "poll",
            "survey",
            "masthead",
            "disclaimer",
            "callout",
            "upsell",
            "infobox",
            "tooltip",
            "screenreader",
            "hidden");
    private static final Set<String> COMMENT_WORDS =
            Set.of("comments", "comment", "disqus", "respond", "commentlist", "livefyre");
    private static final Set<String> CAPTION_WORDS =
            Set.of("caption", "captions", "figcaption", "photocaption", "imagecaption", "cutline");
    private static final Set<String> DATE_WORDS = Set.of(
            "date",
            "datetime",
            "time",
            "timestamp",
            "published",
            "pubdate",
            "dateline",
            "updated",
            "posted",
            "datestamp");
    private static final Set<String> BYLINE_WORDS =
            Set.of("byline", "author", "authors", "writer", "reporter", "contributor", "credits");
    private static final Set<String> STANDFIRST_WORDS = Set.of(
            "standfirst",
            "subtitle",
            "subhead",
            "subheadline",
            "deck",
            "dek",
            "summary",
            "lead",
            "lede",
            "intro",
            "excerpt");

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private MarkupNames() {}

    static boolean isFurnitureTag(Element element) {
        return FURNITURE_TAGS.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    static boolean isFurnitureByName(Element element) {
        return hasWord(element, FURNITURE_WORDS);
    }

    static boolean isComments(Element element) {
        return hasWord(element, COMMENT_WORDS);
    }

    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || hasWord(element, CAPTION_WORDS);
    }

    static boolean isDate(Element element) {
        return element.normalName().equals("time") || hasWord(element, DATE_WORDS);
    }

    static boolean isByline(Element element) {
        return element.normalName().equals("address")
                || element.attr("rel").equals("author")
                || hasWord(element, BYLINE_WORDS);
    }

    static boolean isStandfirst(Element element) {
        return hasWord(element, STANDFIRST_WORDS);
    }

    private static boolean hasWord(Element element, Set<String> words) {
        String names = element.className() + " " + element.id();
        if (names.isBlank()) {
            return false;
        }
        for (String word : NO_LETTER.split(CAMEL.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT))) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
