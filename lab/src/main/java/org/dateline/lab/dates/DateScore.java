package org.dateline.lab.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.lab.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How well the stories of one gold are dated by one kind of source.
 *
 * @param name of the gold
 * @param by what told the dates
 * @param found every story with its known date, in the gold's order
 */
public record DateScore(String name, String by, List<FoundDate> found) {

    private static final String ROW = "%-20s %-10s %9s %18s %18s %18s %9s %12s%n";

    public DateScore {
        found = List.copyOf(found);
    }

    /** Stories with a bound on either side. */
    public Tally bounded() {
        return tally(found, FoundDate::isBounded);
    }

    /** Stories bounded on both sides. */
    public Tally closed() {
        return tally(found, f -> f.width().isPresent());
    }

    /** Of those that are bounded, the ones whose interval holds the true date. */
    public Tally holds() {
        return tally(found.stream().filter(FoundDate::isBounded).toList(), FoundDate::holds);
    }

    /** Stories whose words contradict each other. */
    public long conflicts() {
        return found.stream().filter(FoundDate::isConflict).count();
    }

    /** The middle width, in days, of the intervals with both ends; of two middle ones the greater. */
    public Optional<Long> medianWidth() {
        List<Long> widths =
                found.stream().flatMap(f -> f.width().stream()).sorted().toList();
        return widths.isEmpty() ? Optional.empty() : Optional.of(widths.get(widths.size() / 2));
    }

    private static Tally tally(List<FoundDate> all, java.util.function.Predicate<FoundDate> right) {
        Tally tally = Tally.NONE;
        for (FoundDate each : all) {
            tally = tally.and(right.test(each));
        }
        return tally;
    }

    /** The scores for a reader, a row each. */
    public static String table(List<DateScore> scores) {
        var out = new StringBuilder();
        out.append(ROW.formatted(
                "gold", "by", "stories", "bounded", "both sides", "hold the date", "conflicts", "median days"));
        for (DateScore s : scores) {
            out.append(ROW.formatted(
                    s.name,
                    s.by,
                    s.found.size(),
                    shown(s.bounded()),
                    shown(s.closed()),
                    shown(s.holds()),
                    s.conflicts(),
                    s.medianWidth().map(String::valueOf).orElse("-")));
        }
        return out.toString();
    }

    /** A line for each story, with the words that date it below it. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (FoundDate each : found) {
            lines.addAll(each.lines());
        }
        return lines;
    }

    private static String shown(Tally tally) {
        return tally.of() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.3f (%d of %d)", tally.share(), tally.right(), tally.of());
    }

    /** As one JSON object: shares from 0 to 1, widths in days. */
    public ObjectNode json() {
        ObjectNode out = JsonMapper.shared().createObjectNode();
        out.put("gold", name).put("by", by).put("stories", found.size());
        share(out, "bounded", bounded());
        share(out, "bothSides", closed());
        share(out, "holdTheDate", holds());
        out.put("conflicts", conflicts());
        medianWidth().ifPresent(days -> out.put("medianDays", days));
        return out;
    }

    private static void share(ObjectNode out, String name, Tally tally) {
        if (tally.of() > 0) {
            out.put(name, tally.share());
        }
    }
}
