package org.dateline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a stage makes of its input: a value and what it refused on the way, or refusals alone. */
public sealed interface Outcome<T> {

    List<Refusal> refusals();

    /** The value, if there is one. */
    Optional<T> value();

    /** A value, and what was refused beside it. */
    record Made<T>(T made, List<Refusal> refusals) implements Outcome<T> {
        public Made {
            refusals = List.copyOf(refusals);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(made);
        }
    }

    /** No value: every reason why. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }

    static <T> Outcome<T> made(T value) {
        return new Made<>(value, List.of());
    }

    static <T> Outcome<T> made(T value, List<Refusal> refusals) {
        return new Made<>(value, refusals);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    /** Applies {@code next} to the value, keeping this outcome's refusals. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return switch (this) {
            case Refused<T> no -> new Refused<>(no.refusals());
            case Made<T> yes -> {
                Outcome<U> after = next.apply(yes.made());
                List<Refusal> all = java.util.stream.Stream.concat(yes.refusals().stream(), after.refusals().stream())
                        .toList();
                yield switch (after) {
                    case Made<U> made -> new Made<>(made.made(), all);
                    case Refused<U> ignored -> new Refused<>(all);
                };
            }
        };
    }
}
