package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a story was published: a day, an interval, unknown, or told in contradictions; each with the words that say so. */
public sealed interface Published {

    /** Words of the page, or of its metadata (then with an empty span at 0), that bear on the date. */
    List<Evidence> evidence();

    /** First day possible, if bounded. */
    Optional<LocalDate> first();

    /** Last day possible, if bounded. */
    Optional<LocalDate> last();

    /**
     * One piece of evidence.
     *
     * @param span where the words stand; empty when they stand in metadata and not in the text
     * @param why what follows from the words, in one plain sentence; empty where they bound nothing by themselves
     */
    record Evidence(String text, Span span, String why) {
        /** Words that bear on the date and bound nothing by themselves. */
        public Evidence(String text, Span span) {
            this(text, span, "");
        }
    }

    /** Published on a day that the page or its carrier states. */
    record On(LocalDate day, List<Evidence> evidence) implements Published {
        public On {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(day);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(day);
        }
    }

    /** Published between two days, both possible; either bound may be open, not both. */
    record Between(
            @Nullable LocalDate startOrNull, @Nullable LocalDate endOrNull, List<Evidence> evidence)
            implements Published {
        public Between {
            evidence = List.copyOf(evidence);
            if (startOrNull == null && endOrNull == null) {
                throw new IllegalArgumentException("an interval needs a bound");
            }
            if (startOrNull != null && endOrNull != null && endOrNull.isBefore(startOrNull)) {
                throw new IllegalArgumentException("ends before it starts: " + startOrNull + ".." + endOrNull);
            }
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.ofNullable(startOrNull);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.ofNullable(endOrNull);
        }
    }

    /** Nothing bounds it; the evidence is the relative times that a date would settle. */
    record Unknown(List<Evidence> evidence) implements Published {
        public Unknown {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.empty();
        }
    }

    /**
     * The story's words contradict each other: no day fits them all. No date is claimed, so that neither side wins in
     * silence.
     *
     * @param notBeforeOrNull first day that the words allow which bound it from below, if any do
     * @param notAfterOrNull last day that the words allow which bound it from above, if any do
     * @param evidence the words on both sides first, each with what follows from it
     */
    record Conflict(
            @Nullable LocalDate notBeforeOrNull, @Nullable LocalDate notAfterOrNull, List<Evidence> evidence)
            implements Published {
        public Conflict {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.empty();
        }
    }
}
