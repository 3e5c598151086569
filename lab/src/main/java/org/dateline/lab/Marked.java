package org.dateline.lab;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention as the scorer sees it, gold's or the coder's: plain values in the form of the gold files, so that a type or
 * a kind that the coder does not know yet can still stand in gold.
 *
 * @param optional gold's mark for a mention that one may miss: missed it costs nothing, found it is no false alarm
 * @param attribution parallel chains, each the kinds of its links from the outside in
 * @param sameAs ids of the story's mentions that tell the same event
 * @param termOfOrNull id of the mention whose content this one is
 * @param rule the rule that made a coded mention; empty in gold
 * @param note gold's remark for the reader; may be empty
 */
public record Marked(
        String id,
        Stretch quote,
        Stretch trigger,
        String type,
        List<String> modes,
        List<Who> actors,
        List<Who> recipients,
        String assertion,
        boolean historical,
        boolean optional,
        List<List<String>> attribution,
        List<Spot> places,
        @Nullable Time whenOrNull,
        List<Count> quantities,
        List<String> sameAs,
        @Nullable String termOfOrNull,
        String rule,
        String note) {

    public Marked {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = attribution.stream().map(List::copyOf).toList();
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
        sameAs = List.copyOf(sameAs);
    }

    public Optional<Time> when() {
        return Optional.ofNullable(whenOrNull);
    }

    public Optional<String> termOf() {
        return Optional.ofNullable(termOfOrNull);
    }

    /** Words and where they stand; empty at 0 where the file gives no span. */
    public record Stretch(String text, Span span) {}

    /**
     * An actor or recipient.
     *
     * @param span of its words; empty at 0 where the file gives none
     * @param country its code, or {@code -} where none is given
     * @param sector the primary one, or {@code -}
     */
    public record Who(String text, Span span, String country, String sector) {
        @Override
        public String toString() {
            return country + "/" + sector + " \"" + text + "\"";
        }
    }

    /** A place. */
    public record Spot(
            Stretch words,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            int precision) {}

    /** A time; without dates where only the words say when. */
    public record Time(
            Stretch words, @Nullable String start, @Nullable String end) {

        /** The last day, which is the first where no other is given. */
        public @Nullable String lastDay() {
            return end == null || end.isEmpty() ? start : end;
        }
    }

    /** How many; an open bound is null. */
    public record Count(
            String kind, @Nullable Double low, @Nullable Double high, String text) {}
}
