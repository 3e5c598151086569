package org.dateline.lab.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.lab.Marked;
import org.dateline.lab.MarkedStory;
import org.dateline.lab.Tally;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Token;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many of the names that stand in gold's actors, recipients and places an engine marks as names. A name is the
 * capitalised words of a span, its first word left out where it begins a sentence and no capitalised one follows. It is
 * found when each of its words is inside a name of the engine. Gold gives no other names, so this is recall alone.
 *
 * @param engine its name
 * @param gold the gold's name
 * @param places names in places that are found
 * @param locations names in places that are found, and as places
 * @param participants names in actors and recipients that are found
 */
public record NameScore(String engine, String gold, Tally places, Tally locations, Tally participants) {

    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}'’.-]*");
    private static final Set<String> NAMES = Set.of("PERSON", "LOCATION", "ORGANIZATION", "MISC");
    private static final String ROW = "%-16s %-16s %22s %22s %22s%n";

    /** Nothing seen yet. */
    public static NameScore none(String engine, String gold) {
        return new NameScore(engine, gold, Tally.NONE, Tally.NONE, Tally.NONE);
    }

    /** With the names of one more story, as the engine read it. */
    public NameScore and(MarkedStory marked, Reading reading) {
        String text = reading.story().text();
        List<Token> tokens =
                reading.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
        Tally somewhere = places;
        Tally asPlaces = locations;
        Tally someone = participants;
        for (Span span : distinct(marked.mentions().stream()
                .flatMap(m -> m.places().stream())
                .map(p -> p.words().span()))) {
            List<Token> name = name(span, text, tokens);
            if (!name.isEmpty()) {
                boolean found = found(name);
                somewhere = somewhere.and(found);
                asPlaces = asPlaces.and(found && name.getLast().name().equals("LOCATION"));
            }
        }
        for (Span span : distinct(marked.mentions().stream()
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .map(Marked.Who::span))) {
            List<Token> name = name(span, text, tokens);
            if (!name.isEmpty()) {
                someone = someone.and(found(name));
            }
        }
        return new NameScore(engine, gold, somewhere, asPlaces, someone);
    }

    private static Set<Span> distinct(Stream<Span> spans) {
        var all = new HashSet<Span>();
        spans.filter(s -> s.length() > 0).forEach(all::add);
        return all;
    }

    private static boolean found(List<Token> name) {
        return name.stream().allMatch(t -> NAMES.contains(t.name()));
    }

    private static List<Token> name(Span span, String text, List<Token> tokens) {
        if (span.end() > text.length()) {
            return List.of();
        }
        List<Span> words = CAPITALISED
                .matcher(text)
                .region(span.start(), span.end())
                .results()
                .map(NameScore::span)
                .toList();
        boolean ordinary = !words.isEmpty()
                && words.getFirst().start() == span.start()
                && beginsSentence(text, span.start())
                && (words.size() == 1 || words.get(1).start() > words.getFirst().end() + 1);
        List<Span> kept = ordinary ? words.subList(1, words.size()) : words;
        return tokens.stream()
                .filter(t -> kept.stream()
                        .anyMatch(w -> w.start() <= t.span().start() && t.span().end() <= w.end()))
                .filter(t -> Character.isUpperCase(t.text().codePointAt(0)))
                .toList();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private static boolean beginsSentence(String text, int at) {
        int i = at - 1;
        while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i))) {
            if (".!?\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
            i--;
        }
        return i < 0;
    }

    /** The scores for a reader, a row each. */
    public static String table(List<NameScore> scores) {
        var out = new StringBuilder();
        out.append(ROW.formatted("engine", "gold", "places found", "found as places", "participants found"));
        scores.forEach(s -> out.append(
                ROW.formatted(s.engine, s.gold, shown(s.places), shown(s.locations), shown(s.participants))));
        return out.toString();
    }

    private static String shown(Tally tally) {
        return tally.of() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.3f (%d of %d)", tally.share(), tally.right(), tally.of());
    }

    /** As one JSON object: shares from 0 to 1. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("engine", engine);
        out.put("gold", gold);
        share(out, "placesFound", places);
        share(out, "foundAsPlaces", locations);
        share(out, "participantsFound", participants);
        return out;
    }

    private static void share(ObjectNode out, String name, Tally tally) {
        if (tally.of() > 0) {
            out.put(name, tally.share());
        }
    }
}
