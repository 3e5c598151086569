package org.dateline.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.MarkupWords;
import org.dateline.knowledge.MarkupWords.Kind;
import org.jsoup.nodes.Element;

/** What the names in one page's markup (tags, roles, classes, ids) say of its elements. */
final class MarkupNames {

    private static final MarkupWords WORDS = MarkupWords.standard();

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
    private static final Set<String> INLINE = Set.of("span", "a", "b", "i", "em", "strong", "small", "sup", "sub");

    /** Names of a whole article that say what it is about, as blogs write them: a story about polls is no poll. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?<!\\S)(?:category|tag|topic|topics|author|format|section|term)-\\S*");

    private final Map<String, Set<Kind>> known = new HashMap<>();
    private final Map<Element, Set<Kind>> told = new IdentityHashMap<>();

    boolean is(Element element, Kind kind) {
        return kinds(element).contains(kind);
    }

    Set<Kind> kinds(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        Set<Kind> asked = told.get(element);
        if (asked == null) {
            asked = kindsOf(element);
            told.put(element, asked);
        }
        return asked;
    }

    private Set<Kind> kindsOf(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Set.of();
        }
        String names = element.className() + " " + element.id();
        boolean whole = element.normalName().equals("article") || element.hasClass("hentry");
        return known.computeIfAbsent(whole ? SUBJECT.matcher(names).replaceAll("") : names, WORDS::kindsOf);
    }

    static boolean isFurnitureTag(Element element) {
        return FURNITURE_TAGS.contains(element.normalName())
                || element.hasAttr("role")
                        && FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || is(element, Kind.CAPTION);
    }

    boolean isPicture(Element element) {
        return element.normalName().equals("figure") || is(element, Kind.PICTURE);
    }

    boolean isDate(Element element) {
        return element.normalName().equals("time") || is(element, Kind.DATE);
    }

    boolean isByline(Element element) {
        return element.normalName().equals("address")
                || element.attr("rel").equals("author")
                || is(element, Kind.BYLINE);
    }

    /** Words inside a paragraph that only pointing at them shows, or that only a screen reader says. */
    boolean isShownOnPointing(Element element) {
        return INLINE.contains(element.normalName()) && is(element, Kind.POINTED);
    }
}
