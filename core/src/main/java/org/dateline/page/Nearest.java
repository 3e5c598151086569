package org.dateline.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** For each element the nearest at or above it that a test holds of; every element is asked once. */
final class Nearest {

    private final Predicate<Element> test;
    private final Map<Element, Optional<Element>> known = new IdentityHashMap<>();

    Nearest(Predicate<Element> test) {
        this.test = test;
    }

    Optional<Element> of(Element element) {
        var asked = new ArrayList<Element>();
        Optional<Element> answer = Optional.empty();
        for (@Nullable Element e = element; e != null; e = e.parent()) {
            Optional<Element> before = known.get(e);
            if (before != null) {
                answer = before;
                break;
            }
            asked.add(e);
            if (test.test(e)) {
                answer = Optional.of(e);
                break;
            }
        }
        for (Element e : asked) {
            known.put(e, answer);
        }
        return answer;
    }
}
