package org.dateline.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dateline.page.HtmlText.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the elements that hold the page's stories: several {@code article} elements where each has a headline and a
 * body of its own; else the one article that holds most of the running text; else the element around which running
 * text is densest.
 */
final class StoryRoots {

    private static final int SHORTEST_PROSE = 60;
    private static final double MOST_LINK_SHARE = 0.4;
    private static final int LEAST_STORY_MASS = 200;
    private static final double SIBLING_SHARE = 0.25;
    private static final int MOST_STORIES = 50;
    private static final double ARTICLE_SHARE = 0.5;

    private final Map<Element, Integer> mass = new IdentityHashMap<>();
    private final Map<Element, Integer> paragraphs = new IdentityHashMap<>();
    private final Map<Element, Double> density = new IdentityHashMap<>();
    private int total;

    StoryRoots(List<Piece> prose) {
        prose.stream().filter(StoryRoots::isProse).forEach(this::weigh);
    }

    static boolean isProse(Piece piece) {
        return piece.span().length() >= SHORTEST_PROSE && piece.linkShare() < MOST_LINK_SHARE;
    }

    /** How much running text an element holds, in characters. */
    int massOf(Element element) {
        return mass.getOrDefault(element, 0);
    }

    /** All running text that was weighed. */
    int total() {
        return total;
    }

    List<Element> roots(Document document) {
        List<Element> stories = storyArticles(document);
        if (stories.size() > 1) {
            return stories;
        }
        if (stories.size() == 1 && massOf(stories.getFirst()) >= total * ARTICLE_SHARE) {
            return stories;
        }
        for (String query : new String[] {"[itemprop=articleBody]", "main", "[role=main]"}) {
            List<Element> found = document.select(query).stream()
                    .filter(e -> massOf(e) >= Math.max(LEAST_STORY_MASS, total * ARTICLE_SHARE))
                    .toList();
            if (found.size() == 1 && query.startsWith("[item")) {
                return found;
            }
        }
        return densest();
    }

    private List<Element> storyArticles(Document document) {
        var found = new LinkedHashSet<Element>();
        for (Element article : document.select("article")) {
            boolean story = massOf(article) >= LEAST_STORY_MASS && paragraphs.getOrDefault(article, 0) > 0;
            boolean insideOne = article.parents().stream().anyMatch(found::contains);
            if (story && !insideOne) {
                found.add(article);
            }
        }
        int most = found.stream().mapToInt(this::massOf).max().orElse(0);
        List<Element> kept = found.stream()
                .filter(article -> massOf(article) >= most * SIBLING_SHARE)
                .filter(article -> paragraphs.getOrDefault(article, 0) > 1)
                .filter(article -> !article.select("h1,h2,h3").isEmpty())
                .limit(MOST_STORIES)
                .toList();
        return kept.size() > 1
                ? kept
                : found.stream()
                        .max(Comparator.comparingInt(this::massOf))
                        .map(List::of)
                        .orElse(List.of());
    }

    private List<Element> densest() {
        return density.entrySet().stream()
                .max(Map.Entry.<Element, Double>comparingByValue()
                        .thenComparing(e -> -e.getKey().parents().size()))
                .map(best -> List.of(widened(best.getKey())))
                .orElse(List.of());
    }

    /** Takes the parent instead while it holds a good deal more running text and not the whole page's. */
    private Element widened(Element best) {
        Element root = best;
        Element parent = root.parent();
        while (parent != null
                && !parent.normalName().equals("body")
                && massOf(parent) > massOf(root) * 1.1
                && massOf(parent) < massOf(root) * 3) {
            root = parent;
            parent = root.parent();
        }
        return root;
    }

    private void weigh(Piece piece) {
        int length = piece.span().length() - piece.linkChars();
        total += length;
        double points = 1 + Math.min(3, length / 100.0);
        Element element = piece.holder();
        density.merge(element, points / 2, Double::sum);
        int up = 0;
        while (element != null) {
            mass.merge(element, length, Integer::sum);
            paragraphs.merge(element, 1, Integer::sum);
            up++;
            element = element.parent();
            if (element != null && up <= 2) {
                density.merge(element, points / up, Double::sum);
            }
        }
    }
}
