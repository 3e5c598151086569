package org.dateline.lab;

import static java.util.Locale.ROOT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each rule is worth on gold: how often it is right, in how many stories, and how often wrong. A rule that is right
 * in one story only may be fitted to it; points should come from rules that are right in more.
 *
 * @param rules by id
 */
public record RulesOnGold(Map<String, Worth> rules) {

    /**
     * A rule's worth.
     *
     * @param right mentions of the right type
     * @param wrong false alarms and mentions of another type
     * @param stories stories in which it is right
     */
    public record Worth(int right, int wrong, Set<String> stories) {
        static final Worth NONE = new Worth(0, 0, Set.of());

        public Worth {
            stories = Set.copyOf(stories);
        }

        Worth andRight(String story) {
            var more = new HashSet<>(stories);
            more.add(story);
            return new Worth(right + 1, wrong, more);
        }

        Worth andWrong() {
            return new Worth(right, wrong + 1, stories);
        }
    }

    public RulesOnGold {
        rules = Map.copyOf(rules);
    }

    /** Counted over all the evaluations' stories; a mention that gold leaves open counts neither way. */
    public static RulesOnGold of(List<Evaluation> evaluations) {
        var rules = new TreeMap<String, Worth>();
        for (Evaluation evaluation : evaluations) {
            for (Evaluation.ScoredStory story : evaluation.stories()) {
                add(rules, story);
            }
        }
        return new RulesOnGold(rules);
    }

    private static void add(Map<String, Worth> rules, Evaluation.ScoredStory story) {
        String id = story.gold().id();
        for (Pairing.Pair pair : story.pairing().pairs()) {
            if (!pair.ignored()) {
                rules.compute(pair.system().rule(), (rule, worth) -> {
                    Worth before = worth == null ? Worth.NONE : worth;
                    return pair.sameType() ? before.andRight(id) : before.andWrong();
                });
            }
        }
        story.pairing()
                .extra()
                .forEach(
                        m -> rules.compute(m.rule(), (rule, worth) -> (worth == null ? Worth.NONE : worth).andWrong()));
    }

    /** Of the right mentions, how many come from rules that are right in two stories or more. */
    public Tally general() {
        int all = rules.values().stream().mapToInt(Worth::right).sum();
        int shared = rules.values().stream()
                .filter(w -> w.stories().size() > 1)
                .mapToInt(Worth::right)
                .sum();
        return new Tally(shared, all);
    }

    /** The share, then the rules, those with most wrong mentions first. */
    public String table() {
        Tally general = general();
        var out = new StringBuilder(String.format(
                ROOT,
                "%d of %d right mentions (%.3f) come from rules that are right in two stories or more%n%n"
                        + " right  wrong  stories  rule%n",
                general.right(),
                general.of(),
                general.share()));
        rules.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Worth>>comparingInt(
                                e -> -e.getValue().wrong())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> out.append(String.format(
                        ROOT,
                        "%6d %6d %8d  %s%n",
                        e.getValue().right(),
                        e.getValue().wrong(),
                        e.getValue().stories().size(),
                        e.getKey())));
        return out.toString();
    }
}
