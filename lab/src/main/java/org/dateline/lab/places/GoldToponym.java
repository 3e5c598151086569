package org.dateline.lab.places;

import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Where.Point;
import org.jspecify.annotations.Nullable;

/**
 * A place name that people marked.
 *
 * @param words the name as they wrote it down
 * @param span where it stands in the article's text
 * @param pointOrNull where the place is; none where their gazetteer lacks it
 */
record GoldToponym(String words, Span span, @Nullable Point pointOrNull) {

    Optional<Point> point() {
        return Optional.ofNullable(pointOrNull);
    }
}
