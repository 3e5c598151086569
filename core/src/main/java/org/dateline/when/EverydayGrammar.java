package org.dateline.when;

import java.util.Optional;
import java.util.function.IntFunction;
import org.dateline.model.When.Precision;
import org.dateline.when.Line.Found;
import org.dateline.when.Told.Shifted;
import org.dateline.when.Told.Stretch;
import org.dateline.when.Told.Unsettled;

/** Reads phrases that news tells times by: "over the weekend", "earlier in the week", "within 48 hours", "on the eve of Eid". */
final class EverydayGrammar {

    private EverydayGrammar() {}

    /** {@code core} reads the time that begins at a token, without what stands before it. */
    static Optional<Found> read(Line line, int i, IntFunction<Optional<Found>> core) {
        return weekend(line, i)
                .or(() -> inTheUnit(line, i))
                .or(() -> ahead(line, i))
                .or(() -> eve(line, i, core));
    }

    /** "over the weekend", "at the weekend": the last one, unless the sentence looks ahead. */
    private static Optional<Found> weekend(Line line, int i) {
        boolean the = line.is(i, "over", "at", "during", "on") && line.is(i + 1, "the") && line.is(i + 2, "weekend");
        return the && !line.is(i + 3, "of")
                ? Optional.of(new Found(new Shifted(Unit.WEEKEND, looksAhead(line) ? 0 : -1), i + 3))
                : Optional.empty();
    }

    /** "earlier in the week", "later in the day": which day, only the story's other times tell. */
    private static Optional<Found> inTheUnit(Line line, int i) {
        if (!line.is(i, "earlier", "later") || !line.is(i + 1, "in") || !line.is(i + 2, "the")) {
            return Optional.empty();
        }
        return line.unit(i + 3)
                .filter(u -> !line.plural(i + 3) && !line.is(i + 4, "of"))
                .map(u -> new Found(u == Unit.DAY ? new Unsettled(Precision.DAY) : new Shifted(u, 0), i + 4));
    }

    /** "within 48 hours", "in two days' time"; "in three weeks" where the sentence looks ahead. */
    private static Optional<Found> ahead(Line line, int i) {
        boolean within = line.is(i, "within");
        int number = line.is(i + 1, "the", "next") ? i + 2 : i + 1;
        Optional<Long> count = within || line.is(i, "in") ? line.number(number) : Optional.empty();
        Optional<Unit> unit = count.flatMap(n -> line.unit(number + 1));
        if (unit.isEmpty() || !looksAhead(line)) {
            return Optional.empty();
        }
        int end = number + 2;
        if (line.is(end, "'", "’", "'s", "’s") && line.is(end + 1, "time")) {
            end += 2;
        } else if (line.is(end, "of", "after")) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                within ? new Stretch(unit.get(), count.get(), true) : new Shifted(unit.get(), count.get()), end));
    }

    private static Optional<Found> eve(Line line, int i, IntFunction<Optional<Found>> core) {
        int at = line.is(i, "on") ? i + 1 : i;
        boolean eve = line.is(at, "the") && line.is(at + 1, "eve") && line.is(at + 2, "of");
        return eve ? core.apply(at + 3).map(f -> new Found(new Told.Eve(f.told()), f.end())) : Optional.empty();
    }

    private static boolean looksAhead(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "will", "'ll", "’ll", "shall", "must")) {
                return true;
            }
        }
        return false;
    }
}
