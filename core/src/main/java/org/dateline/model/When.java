package org.dateline.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** When an act was: days, either end possibly open; or words that only a date of publication could settle. */
public sealed interface When {

    Words words();

    Precision precision();

    /** How fine a time is told. */
    enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        UNKNOWN;

        /** The word as exports and the codebook write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** First day, if settled. */
    Optional<LocalDate> first();

    /** Last day, if settled. */
    Optional<LocalDate> last();

    /** From one day to another; the same day twice for a single day. */
    record Between(Words words, LocalDate start, LocalDate end, Precision precision) implements When {
        public Between {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("ends before it starts: " + start + ".." + end);
            }
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(start);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(end);
        }
    }

    /** From a day on, with no end told ("since April"): still going on at the time of the report. */
    record Since(Words words, LocalDate start, Precision precision) implements When {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(start);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.empty();
        }
    }

    /** Up to a day, with no beginning told ("by the end of the month"). */
    record Until(Words words, LocalDate end, Precision precision) implements When {
        @Override
        public Optional<LocalDate> first() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(end);
        }
    }

    /** Relative to something that is not dated: {@code relation} says to what, in words. */
    record Relative(Words words, String relation, Precision precision) implements When {
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
