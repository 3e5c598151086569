package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Fulfilment;
import org.dateline.model.Mention;
import org.dateline.model.Published;

/**
 * Which later acts fulfil or break which terms. An act answers a term where it is later than the agreement, nothing in it
 * contradicts the term, and enough agrees. What is planned and what is done may be told of one event; where two acts or two terms would do equally well, none is linked.
 */
public final class Fulfilments {

    private final Map<String, Mention> byId = new HashMap<>();
    private final Function<Mention, Published> published;

    private Fulfilments(List<Event> events, Function<Mention, Published> published) {
        events.forEach(e -> e.mentions().forEach(m -> byId.put(m.id(), m)));
        this.published = published;
    }

    /** An act that answers a term, with the places of their events in the list. */
    private record Match(Answer answer, Mention term, Mention act, int termEvent, int actEvent) {}

    /** What became of the terms among the events, in the order of the events that hold the terms. */
    public static List<Fulfilment> of(List<Event> events, Function<Mention, Published> published) {
        return new Fulfilments(events, published).among(events);
    }

    private List<Fulfilment> among(List<Event> events) {
        Map<EventType, Set<Integer>> byType = byType(events);
        var matches = new ArrayList<Match>();
        for (int t = 0; t < events.size(); t++) {
            for (Mention term : events.get(t).mentions()) {
                Optional<Mention> deal = term.termOf().map(byId::get);
                if (deal.isPresent()) {
                    for (int a : candidates(term.type(), byType)) {
                        best(term, deal.get(), t, events.get(a), a).ifPresent(matches::add);
                    }
                }
            }
        }
        return matches.stream()
                .filter(m -> m.answer().kind() == Fulfilment.Kind.BREACHES || isAlone(m, matches))
                .filter(m -> isFirst(m, matches))
                .map(m -> new Fulfilment(
                        m.answer().kind(),
                        m.term().id(),
                        m.act().id(),
                        m.answer().reason()))
                .toList();
    }

    /** The places of the events that have a mention of each type. */
    private static Map<EventType, Set<Integer>> byType(List<Event> events) {
        var places = new EnumMap<EventType, Set<Integer>>(EventType.class);
        for (int i = 0; i < events.size(); i++) {
            for (Mention mention : events.get(i).mentions()) {
                places.computeIfAbsent(mention.type(), type -> new TreeSet<>()).add(i);
            }
        }
        return places;
    }

    private static Set<Integer> candidates(EventType term, Map<EventType, Set<Integer>> byType) {
        var places = new TreeSet<Integer>();
        Answer.types(term).forEach(type -> places.addAll(byType.getOrDefault(type, Set.of())));
        return places;
    }

    /** The best answer to the term among the mentions of one event. */
    private Optional<Match> best(Mention term, Mention deal, int termEvent, Event event, int actEvent) {
        return event.mentions().stream()
                .flatMap(act -> Answer.of(term, deal, act, published).stream()
                        .map(answer -> new Match(answer, term, act, termEvent, actEvent)))
                .max(Comparator.comparingInt((Match m) -> m.answer().points()));
    }

    /** No other event answers the term as well, and the act answers no other event's term as well. */
    private static boolean isAlone(Match match, List<Match> all) {
        Stream<Match> rivals = all.stream()
                .filter(m -> m.termEvent() == match.termEvent() ^ m.actEvent() == match.actEvent())
                .filter(m -> m.answer().kind() == match.answer().kind());
        return rivals.noneMatch(m -> m.answer().points() >= match.answer().points());
    }

    /** Of the ways in which one event answers another, the strongest, the first among equals. */
    private static boolean isFirst(Match match, List<Match> all) {
        return all.stream()
                        .filter(m -> m.termEvent() == match.termEvent() && m.actEvent() == match.actEvent())
                        .max(Comparator.comparingInt((Match m) -> m.answer().points())
                                .thenComparingInt(m -> -all.indexOf(m)))
                        .orElse(match)
                == match;
    }
}
