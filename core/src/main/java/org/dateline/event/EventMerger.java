package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Event;
import org.dateline.model.Mention;
import org.dateline.model.Published;

/**
 * Which mentions are one event. Mentions are taken in the order of the input, and what was decided stands when more comes:
 * taking in stories one by one gives the same events as taking them all at once.
 *
 * <p>Within a story a mention joins the event whose mentions it resembles most, on the mean, if none of them rules it out.
 * Then each of the story's events joins at most one event of earlier stories, if no pair of mentions rules it out and one
 * pair has comparable days and either place or both parties in common. Two events of earlier stories are never joined by a
 * later one: better one event told twice than two told as one.
 */
public final class EventMerger {

    /** Enough for two mentions of one story. */
    private static final int ENOUGH_WITHIN = 3;

    /** Enough for two mentions of different stories, where nothing else ties them. */
    private static final int ENOUGH_ACROSS = 7;

    private EventMerger() {}

    /**
     * All events of the mentions.
     *
     * @param mentions in the order of the input, those of one story together
     * @param publishedOfStory when each story was published, by its id
     */
    public static List<Event> merge(List<Mention> mentions, Map<String, Published> publishedOfStory) {
        var byStory = new LinkedHashMap<String, List<Mention>>();
        mentions.forEach(
                m -> byStory.computeIfAbsent(m.story(), s -> new ArrayList<>()).add(m));
        Function<Mention, Published> published =
                m -> publishedOfStory.getOrDefault(m.story(), new Published.Unknown(List.of()));
        var events = new ArrayList<Event>();
        var blocks = new HashMap<String, LinkedHashSet<Integer>>();
        for (List<Mention> story : byStory.values()) {
            int known = events.size();
            for (Event event : ofStory(story)) {
                var near = new LinkedHashSet<Integer>();
                keys(event, published).forEach(k -> near.addAll(blocks.getOrDefault(k, new LinkedHashSet<>())));
                List<Integer> candidates =
                        near.stream().filter(i -> i < known).sorted().toList();
                Optional<Joined> joined =
                        join(event, candidates.stream().map(events::get).toList(), published);
                int place = joined.map(j -> candidates.get(j.index())).orElse(events.size());
                if (joined.isPresent()) {
                    events.set(place, joined.get().event());
                } else {
                    events.add(event);
                }
                keys(event, published)
                        .forEach(k -> blocks.computeIfAbsent(k, x -> new LinkedHashSet<>())
                                .add(place));
            }
        }
        return List.copyOf(events);
    }

    /** The keys of an event: those of all its mentions. */
    public static List<String> keys(Event event, Function<Mention, Published> published) {
        return event.mentions().stream()
                .flatMap(m -> BlockKey.of(m, published.apply(m)).stream())
                .distinct()
                .toList();
    }

    /** The events of one story's mentions, in reading order. */
    public static List<Event> ofStory(List<Mention> mentions) {
        var events = new ArrayList<Event>();
        for (Mention mention : mentions) {
            int best = -1;
            double most = ENOUGH_WITHIN;
            String reason = "";
            for (int i = 0; i < events.size(); i++) {
                List<Comparison> all = events.get(i).mentions().stream()
                        .map(m -> Comparison.withinStory(m, mention))
                        .toList();
                double mean =
                        all.stream().mapToInt(Comparison::points).average().orElse(0);
                boolean beats = best < 0 ? mean >= most : mean > most;
                if (beats && all.stream().noneMatch(Comparison::apart)) {
                    best = i;
                    most = mean;
                    reason = reason("of the same story", strongest(all));
                }
            }
            if (best < 0) {
                events.add(new Event("e" + mention.id(), List.of(mention), List.of()));
            } else {
                events.set(best, with(events.get(best), List.of(mention), List.of(reason)));
            }
        }
        return List.copyOf(events);
    }

    /** The one of {@code known} that {@code event}, of a later story, tells again, with the event that the two make. */
    public static Optional<Joined> join(Event event, List<Event> known, Function<Mention, Published> published) {
        int best = -1;
        int most = 0;
        String reason = "";
        for (int i = 0; i < known.size(); i++) {
            var all = new ArrayList<Comparison>();
            for (Mention told : known.get(i).mentions()) {
                for (Mention mention : event.mentions()) {
                    all.add(Comparison.acrossStories(told, published.apply(told), mention, published.apply(mention)));
                }
            }
            Comparison tie = strongest(all.stream().filter(EventMerger::ties).toList());
            if (tie.points() > most && all.stream().noneMatch(Comparison::apart)) {
                best = i;
                most = tie.points();
                reason = reason("of another story", tie);
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        var reasons = new ArrayList<String>();
        reasons.add(reason);
        reasons.addAll(event.reasons());
        return Optional.of(new Joined(best, with(known.get(best), event.mentions(), reasons)));
    }

    private static boolean ties(Comparison pair) {
        boolean party = pair.actors() == Likeness.SAME || pair.recipients() == Likeness.SAME;
        boolean bothParties = pair.actors() != Likeness.UNTOLD && pair.recipients() != Likeness.UNTOLD;
        return pair.times() == Likeness.SAME
                && party
                && (bothParties || pair.places() == Likeness.SAME)
                && pair.points() >= ENOUGH_ACROSS;
    }

    private static Comparison strongest(List<Comparison> some) {
        Comparison best =
                new Comparison(true, 0, Likeness.UNTOLD, Likeness.UNTOLD, Likeness.UNTOLD, Likeness.UNTOLD, List.of());
        for (Comparison one : some) {
            best = one.points() > best.points() ? one : best;
        }
        return best;
    }

    private static String reason(String whose, Comparison pair) {
        return "Agrees with a mention " + whose + " in "
                + (pair.agreed().isEmpty() ? "type" : String.join(", ", pair.agreed())) + "; nothing rules it out.";
    }

    private static Event with(Event event, List<Mention> more, List<String> why) {
        var mentions = new ArrayList<>(event.mentions());
        mentions.addAll(more);
        var reasons = new ArrayList<>(event.reasons());
        reasons.addAll(why);
        return new Event(event.id(), mentions, reasons);
    }

    /**
     * An event told again.
     *
     * @param index of the known event
     * @param event the known event with the new mentions at its end
     */
    public record Joined(int index, Event event) {}
}
