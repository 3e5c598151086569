package org.dateline.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.dateline.knowledge.MarkupWords.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the elements around a piece make of it. A name such as "ad" or "share" is believed only of an element that holds
 * little of the page's running text: sites name what they wrap as they like.
 */
final class Surroundings {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Most of the page's running text that stands in furniture. */
    private static final double MOST_IN_FURNITURE = 0.35;

    /** Most of the page's running text that stands in a date, a byline, a caption; short pages allow for more. */
    private static final double MOST_IN_A_LINE = 0.15;

    private static final double MOST_IN_A_SHORT_PAGE = 0.5;
    private static final int LONGEST_CAPTION = 300;

    private final MarkupNames names;
    private final ProseWeights weights;
    private final Set<Element> aboveHeadline;
    private final Set<Element> aboveQuotation;
    private final Nearest furniture = new Nearest(this::isFurniture);

    Surroundings(Document document, MarkupNames names, ProseWeights weights) {
        this.names = names;
        this.weights = weights;
        this.aboveHeadline = above(document, "h1");
        this.aboveQuotation = above(document, "blockquote");
    }

    /** True where an element at or above this one is furniture. */
    boolean inFurniture(Element element) {
        return furniture.of(element).isPresent();
    }

    /** True where the element itself is furniture. */
    boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("main") || HEADINGS.contains(tag)) {
            return false;
        }
        boolean small = holdsAtMost(element, MOST_IN_FURNITURE);
        boolean headline = aboveHeadline.contains(element);
        if (MarkupNames.isFurnitureTag(element)) {
            return small || !headline;
        }
        Set<Kind> kinds = names.kinds(element);
        if (kinds.contains(Kind.COMMENTS)) {
            return small || !headline && !tag.equals("article");
        }
        return small
                && (kinds.contains(Kind.FURNITURE) || kinds.contains(Kind.SOCIAL) && !aboveQuotation.contains(element));
    }

    /** True where the element holds so little that it can be one line or a picture's words. */
    boolean isSlight(Element element) {
        return holdsAtMost(element, MOST_IN_A_LINE)
                || weights.massOf(element) <= LONGEST_CAPTION && holdsAtMost(element, MOST_IN_A_SHORT_PAGE);
    }

    /** True where the element holds at most this share of the page's running text. */
    boolean holdsAtMost(Element element, double share) {
        return weights.massOf(element) <= weights.total() * share;
    }

    private static Set<Element> above(Document document, String tag) {
        Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : document.getElementsByTag(tag)) {
            for (@Nullable Element e = element; e != null && above.add(e); e = e.parent()) {
                continue;
            }
        }
        return above;
    }
}
