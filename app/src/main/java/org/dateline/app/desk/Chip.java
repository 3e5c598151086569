package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.app.rest.MapPlace;
import org.dateline.app.rest.Question;
import org.dateline.archive.store.EventQuery;

/**
 * A filter that holds now.
 *
 * @param label for the reader
 * @param without address of the view without it
 */
public record Chip(String label, String without) {

    /** The filters of a question. {@code places} are those of the question without its box. */
    static List<Chip> of(Question question, List<MapPlace> places) {
        EventQuery q = question.query();
        var chips = new ArrayList<Chip>();
        q.types().stream().sorted().forEach(t -> chips.add(chip(t.name(), question, q.withTypes(less(q.types(), t)))));
        q.actorCountries().stream()
                .sorted()
                .forEach(c -> chips.add(chip(
                        "actor: " + Codes.country(c), question, q.withActorCountries(less(q.actorCountries(), c)))));
        q.assertions().stream()
                .sorted()
                .forEach(a -> chips.add(chip(a.word(), question, q.withAssertions(less(q.assertions(), a)))));
        if (!q.words().isEmpty()) {
            chips.add(chip("“" + q.words() + "”", question, q.withWords("")));
        }
        if (q.boxOrNull() instanceof EventQuery.Box box) {
            String names = places.stream()
                    .filter(p -> p.in(box))
                    .map(MapPlace::name)
                    .distinct()
                    .limit(3)
                    .collect(Collectors.joining(", "));
            chips.add(chip("place: " + (names.isEmpty() ? Question.written(box) : names), question, q.withBox(null)));
        }
        if (q.fromOrNull() != null || q.toOrNull() != null) {
            chips.add(chip(InWords.days(q.fromOrNull(), q.toOrNull()), question, q.withDays(null, null)));
        }
        if (q.historical()) {
            chips.add(chip("background too", question, q.withHistorical(false)));
        }
        return List.copyOf(chips);
    }

    private static Chip chip(String label, Question question, EventQuery without) {
        return new Chip(label, question.with(q -> without).fromTheStart().at("/"));
    }

    private static <T> Set<T> less(Set<T> all, T one) {
        var rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
