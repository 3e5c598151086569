package org.dateline.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A coder's mentions against gold, story by story.
 *
 * @param name what is scored, such as the gold file's name
 */
public record Evaluation(String name, List<ScoredStory> stories) {

    /** A story of gold and how its mentions pair with the coder's. */
    public record ScoredStory(MarkedStory gold, Pairing pairing, Counts counts, List<String> contexts, Beside beside) {
        public ScoredStory {
            contexts = List.copyOf(contexts);
        }

        static ScoredStory of(MarkedStory gold, MarkedStory system) {
            Pairing pairing = Pairing.of(gold.mentions(), system.mentions());
            List<String> coded = system.contextsOrNull();
            return new ScoredStory(
                    gold,
                    pairing,
                    Counts.of(pairing),
                    coded == null ? List.of() : coded,
                    Beside.of(gold, pairing, coded));
        }

        /** Mentions that cost: false alarms, misses and wrong types. */
        public int slips() {
            return counts.type().extra() + counts.type().missed();
        }
    }

    /** Something and how often it happened. */
    public record Often(String what, long times) {}

    public Evaluation {
        stories = List.copyOf(stories);
    }

    /** Scores a coder's mentions, by story id; a story that the coder does not have counts as coded without mentions. */
    public static Evaluation of(String name, List<MarkedStory> gold, Map<String, MarkedStory> system) {
        return new Evaluation(
                name,
                gold.stream()
                        .map(story -> ScoredStory.of(
                                story, system.getOrDefault(story.id(), MarkedStory.of(story.id(), List.of()))))
                        .toList());
    }

    /** All the stories of several evaluations as one. */
    public static Evaluation together(String name, List<Evaluation> parts) {
        return new Evaluation(
                name, parts.stream().flatMap(part -> part.stories().stream()).toList());
    }

    public Counts total() {
        return Counts.sum(stories.stream().map(ScoredStory::counts).toList());
    }

    /** What the reference scorer does not count, over all stories. */
    public Beside beside() {
        return stories.stream().map(ScoredStory::beside).reduce(Beside.NONE, Beside::plus);
    }

    /** The headline figures by name, in the order of the report. */
    public static Map<String, ToDoubleFunction<Counts>> figures() {
        var figures = new LinkedHashMap<String, ToDoubleFunction<Counts>>();
        figures.put("trigger p", c -> c.trigger().precision());
        figures.put("trigger r", c -> c.trigger().recall());
        figures.put("trigger f1", c -> c.trigger().f1());
        figures.put("type p", c -> c.type().precision());
        figures.put("type r", c -> c.type().recall());
        figures.put("type f1", c -> c.type().f1());
        for (Field field : Field.values()) {
            figures.put(field.word(), c -> tally(c.fields(), field).share());
        }
        for (Field field : Field.STATED) {
            figures.put(
                    field.word() + " where stated",
                    c -> tally(c.stated(), field).share());
        }
        return figures;
    }

    /** 95 % intervals of the headline figures, by name. */
    public Map<String, Interval> intervals() {
        var figures = figures();
        List<Interval> all =
                Interval.of(stories.stream().map(ScoredStory::counts).toList(), new ArrayList<>(figures.values()));
        var named = new LinkedHashMap<String, Interval>();
        var each = all.iterator();
        figures.keySet().forEach(figure -> named.put(figure, each.next()));
        return named;
    }

    /** The stories that cost most. */
    public List<ScoredStory> worst(int howMany) {
        return stories.stream()
                .filter(story -> story.slips() > 0)
                .sorted(Comparator.comparingInt(ScoredStory::slips).reversed())
                .limit(howMany)
                .toList();
    }

    /** Gold's type and the one coded in its place. */
    public List<Often> confusions(int howMany) {
        return often(
                pairs().filter(pair -> !pair.sameType() && !pair.ignored())
                        .map(pair -> pair.gold().type() + " → " + pair.system().type()),
                howMany);
    }

    /** Triggers of gold that were not found, with their type. */
    public List<Often> missedTriggers(int howMany) {
        return often(
                stories.stream()
                        .flatMap(story -> story.pairing().missed().stream())
                        .filter(gold -> !gold.optional())
                        .map(gold -> triggerOf(gold)),
                howMany);
    }

    /** Triggers of false alarms, with their type. */
    public List<Often> extraTriggers(int howMany) {
        return often(
                stories.stream()
                        .flatMap(story -> story.pairing().extra().stream())
                        .map(system -> triggerOf(system)),
                howMany);
    }

    /** The rules of false alarms and wrong types. */
    public List<Often> extraRules(int howMany) {
        Stream<Marked> extra = stories.stream().flatMap(story -> story.pairing().extra().stream());
        Stream<Marked> wrong =
                pairs().filter(pair -> !pair.sameType() && !pair.ignored()).map(Pairing.Pair::system);
        return often(Stream.concat(extra, wrong).map(Marked::rule).filter(rule -> !rule.isEmpty()), howMany);
    }

    private Stream<Pairing.Pair> pairs() {
        return stories.stream().flatMap(story -> story.pairing().pairs().stream());
    }

    private static String triggerOf(Marked m) {
        return m.type() + " \"" + m.trigger().text().toLowerCase(java.util.Locale.ROOT) + "\"";
    }

    private static List<Often> often(Stream<String> what, int howMany) {
        return what
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Often(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Often::times).reversed().thenComparing(Often::what))
                .limit(howMany)
                .toList();
    }

    static Tally tally(Map<Field, Tally> tallies, Field field) {
        return tallies.getOrDefault(field, Tally.NONE);
    }
}
