package org.dateline.lab.places;

import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Where.Point;
import org.jspecify.annotations.Nullable;

/**
 * A place name that was found, and where it was put; without a point where no table has the place.
 *
 * @param unitKilometres how far a state or province reaches from its point; 0 for any other place
 */
record FoundToponym(
        String words, Span span, String name, @Nullable Point pointOrNull, int unitKilometres) {

    Optional<Point> point() {
        return Optional.ofNullable(pointOrNull);
    }
}
