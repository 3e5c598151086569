package org.dateline.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements that hold the page's stories: several {@code article} elements where each has a headline and a
 * body of its own; else the article that holds the headline, or most of the running text; else the element around which
 * running text is densest.
 */
final class StoryRoots {

    private static final int LEAST_STORY_MASS = 200;
    private static final double SIBLING_SHARE = 0.25;
    private static final int MOST_STORIES = 50;
    private static final double ARTICLE_SHARE = 0.5;

    private final ProseWeights weights;

    StoryRoots(ProseWeights weights) {
        this.weights = weights;
    }

    /** The roots; {@code headlineOrNull} is the heading that the metadata calls the page's title, word for word. */
    List<Element> roots(Document document, @Nullable Element headlineOrNull) {
        List<Element> articles = storyArticles(document);
        List<Element> stories = severalOf(articles);
        if (stories.size() > 1) {
            return stories;
        }
        if (!articles.isEmpty()) {
            Element main = withHeadline(articles, headlineOrNull)
                    .orElseGet(() -> Collections.max(articles, Comparator.comparingInt(weights::massOf)));
            if (weights.massOf(main) >= weights.total() * ARTICLE_SHARE
                    || headlineOrNull != null && isAbove(main, headlineOrNull)) {
                return List.of(main);
            }
        }
        List<Element> bodies = document.select("[itemprop=articleBody]").stream()
                .filter(e -> weights.massOf(e) >= Math.max(LEAST_STORY_MASS, weights.total() * ARTICLE_SHARE))
                .toList();
        return bodies.size() == 1 ? bodies : densest();
    }

    private static Optional<Element> withHeadline(List<Element> articles, @Nullable Element headlineOrNull) {
        return headlineOrNull == null
                ? Optional.empty()
                : articles.stream()
                        .filter(article -> isAbove(article, headlineOrNull))
                        .findFirst();
    }

    private static boolean isAbove(Element upper, Element lower) {
        for (@Nullable Element e = lower; e != null; e = e.parent()) {
            if (e == upper) {
                return true;
            }
        }
        return false;
    }

    /** The outermost articles with a story's worth of running text. */
    private List<Element> storyArticles(Document document) {
        var found = new ArrayList<Element>();
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var outer = new Nearest(seen::contains);
        for (Element article : document.getElementsByTag("article")) {
            boolean story = weights.massOf(article) >= LEAST_STORY_MASS;
            Element parent = article.parent();
            if (story && (parent == null || outer.of(parent).isEmpty())) {
                found.add(article);
                seen.add(article);
            }
        }
        return found;
    }

    private List<Element> severalOf(List<Element> articles) {
        int most = articles.stream().mapToInt(weights::massOf).max().orElse(0);
        return articles.stream()
                .filter(article -> weights.massOf(article) >= most * SIBLING_SHARE)
                .filter(article -> weights.paragraphsOf(article) > 1)
                .filter(article -> article.selectFirst("h1,h2,h3") != null)
                .limit(MOST_STORIES)
                .toList();
    }

    private List<Element> densest() {
        return weights.density().entrySet().stream()
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
                && weights.massOf(parent) > weights.massOf(root) * 1.1
                && weights.massOf(parent) < weights.massOf(root) * 3) {
            root = parent;
            parent = root.parent();
        }
        return root;
    }
}
