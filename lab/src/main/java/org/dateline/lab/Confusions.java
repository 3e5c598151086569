package org.dateline.lab;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gold's types against the coded ones: a row for each of gold's, with what was coded in its place, what was missed, and
 * below all of them what was coded where gold has nothing.
 *
 * @param cells by gold's type, then by the coded one; the dash stands for none
 */
public record Confusions(Map<String, Map<String, Integer>> cells) {

    private static final String NONE = "-";

    public Confusions {
        cells = Map.copyOf(cells);
    }

    /** Counted over all the evaluations' stories; a mention that gold leaves open counts only where it is right. */
    public static Confusions of(List<Evaluation> evaluations) {
        var cells = new TreeMap<String, Map<String, Integer>>();
        for (Evaluation evaluation : evaluations) {
            for (Evaluation.ScoredStory story : evaluation.stories()) {
                Pairing pairing = story.pairing();
                pairing.pairs().stream()
                        .filter(p -> !p.ignored())
                        .forEach(p -> count(cells, p.gold().type(), p.system().type()));
                pairing.missed().stream().filter(m -> !m.optional()).forEach(m -> count(cells, m.type(), NONE));
                pairing.extra().forEach(m -> count(cells, NONE, m.type()));
            }
        }
        return new Confusions(cells);
    }

    private static void count(Map<String, Map<String, Integer>> cells, String gold, String coded) {
        cells.computeIfAbsent(gold, g -> new TreeMap<>()).merge(coded, 1, Integer::sum);
    }

    /** How often gold's type was coded as the other; the dash stands for none. */
    public int times(String gold, String coded) {
        return cells.getOrDefault(gold, Map.of()).getOrDefault(coded, 0);
    }

    /** A line for each of gold's types: how many are right, how many missed, and the others by number. */
    public String table() {
        var out = new StringBuilder(String.format(ROOT, "gold       right  missed  coded as%n"));
        var types = new TreeSet<>(cells.keySet());
        types.remove(NONE);
        for (String type : types) {
            out.append(String.format(
                    ROOT, "%-9s %6d %7d  %s%n", type, times(type, type), times(type, NONE), others(type)));
        }
        return out.append("none in gold             ")
                .append(others(NONE))
                .append('\n')
                .toString();
    }

    private String others(String type) {
        return cells.getOrDefault(type, Map.of()).entrySet().stream()
                .filter(e -> !e.getKey().equals(type) && !e.getKey().equals(NONE))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getValue() + "× " + e.getKey())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
