package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an entity or a place where the coding is wrong or does not go far enough. It is said of a key: an id
 * of the roster or the gazetteer, or else country and name, which stand in for one (see {@link Participant#key},
 * {@link Where#key}); so it holds for all mentions of it, those that are coded later too.
 */
public sealed interface Judgement {

    /** Key of the entity or place that it is said of. */
    String subject();

    /**
     * The entity is the same as another, and goes by that one's key and name.
     *
     * @param other key of the other
     * @param name the other's name
     */
    record SameAs(String subject, String other, String name) implements Judgement {
        public SameAs {
            if (subject.equals(other)) {
                throw new IllegalArgumentException(subject + " is itself already");
            }
        }
    }

    /** These words of a page do not mean the entity; whom they mean is not known. */
    record NotThat(String subject, String page, Correction.Anchor anchor) implements Judgement {}

    /**
     * The entity's role.
     *
     * @param country as {@link Participant#countryOrNull}
     * @param sectors as {@link Participant#sectors}
     * @param fromOrNull first day on which it holds; null where it reaches back without bound
     * @param untilOrNull last day on which it holds; null where it goes on
     */
    record RoleIs(
            String subject,
            String country,
            List<String> sectors,
            @Nullable LocalDate fromOrNull,
            @Nullable LocalDate untilOrNull)
            implements Judgement {
        public RoleIs {
            sectors = List.copyOf(sectors);
            if (fromOrNull != null && untilOrNull != null && untilOrNull.isBefore(fromOrNull)) {
                throw new IllegalArgumentException("a role ends before it begins: " + fromOrNull + ".." + untilOrNull);
            }
        }

        /** True on the role's days; a day that is not known is one only where the role has no bounds. */
        public boolean holdsOn(@Nullable LocalDate dayOrNull) {
            return dayOrNull == null
                    ? fromOrNull == null && untilOrNull == null
                    : (fromOrNull == null || !dayOrNull.isBefore(fromOrNull))
                            && (untilOrNull == null || !dayOrNull.isAfter(untilOrNull));
        }
    }

    /** The place is there. */
    record PointIs(String subject, Where.Point point) implements Judgement {}
}
