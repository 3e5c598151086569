package org.dateline.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Assertion;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.Section;

/**
 * Two mentions side by side: which fields speak for one event and how strongly, or that one field rules it out.
 *
 * <p>The weights come from a logistic fit over pairs of annotated mentions of one story, rounded so that they can be read:
 * a similar trigger, the same recipient, the same figures and the same unreal assertion speak loudest; distance in the text,
 * coarse likeness and differing assertions speak against. Figures that differ do not: they are claims on one event.
 *
 * @param apart some field cannot be the same in both
 * @param points for one event; see {@link EventMerger} for how many are enough
 */
record Comparison(
        boolean apart,
        int points,
        Likeness actors,
        Likeness recipients,
        Likeness places,
        Likeness times,
        List<String> agreed) {

    private static final int NEAR_CODE_UNITS = 500;

    Comparison {
        agreed = List.copyOf(agreed);
    }

    static Comparison withinStory(Mention a, Mention b) {
        return compare(a, b, Times.withinStory(a.whenOrNull(), b.whenOrNull()), true);
    }

    static Comparison acrossStories(Mention a, Published ofA, Mention b, Published ofB) {
        return compare(a, b, Times.acrossStories(Times.days(a, ofA), Times.days(b, ofB)), false);
    }

    private static Comparison compare(Mention a, Mention b, Likeness times, boolean oneStory) {
        Likeness actors = Participants.compare(a.actors(), b.actors());
        Likeness recipients = Participants.compare(a.recipients(), b.recipients());
        Likeness places = Places.compare(a.places(), b.places());
        boolean apart = BlockKey.family(a.type()) != BlockKey.family(b.type())
                || a.historical() != b.historical()
                || (!a.modes().isEmpty() && !b.modes().isEmpty() && Collections.disjoint(a.modes(), b.modes()))
                || !reconcilable(a.assertion(), b.assertion())
                || a.id().equals(b.termOfOrNull())
                || b.id().equals(a.termOfOrNull())
                || EnumSet.of(actors, recipients, places, times).contains(Likeness.APART);
        if (apart) {
            return new Comparison(true, 0, actors, recipients, places, times, List.of());
        }
        var points = new Points(oneStory ? -1 : 0);
        points.when(a.type() != b.type(), -6, "");
        points.when(Triggers.alike(a.trigger().text(), b.trigger().text()), 4, "trigger");
        points.of(actors, 2, -1, "actor");
        points.of(recipients, 4, -2, "recipient");
        points.of(places, 2, -2, "place");
        points.of(times, oneStory ? 0 : 2, -4, "time");
        points.of(modes(a, b), 3, -1, "mode");
        points.when(sharesFigure(a, b), 6, "figure");
        if (a.assertion() != b.assertion()) {
            points.when(true, -5, "");
        } else {
            points.when(a.assertion() != Assertion.ACTUAL, 6, a.assertion().word());
        }
        if (oneStory) {
            points.when(a.section() != Section.BODY || b.section() != Section.BODY, 2, "");
            points.when(a.quote().span().overlaps(b.quote().span()), -3, "");
            int gap = Math.abs(a.trigger().span().start() - b.trigger().span().start());
            points.when(true, -Math.min(4, gap / NEAR_CODE_UNITS), "");
        }
        return new Comparison(false, points.sum, actors, recipients, places, times, points.agreed);
    }

    /** What one tells as so, another may deny, expect or hold possible; what is only asked for has not happened. */
    private static boolean reconcilable(Assertion a, Assertion b) {
        Set<Assertion> both = EnumSet.of(a, b);
        return a == b
                || !(both.contains(Assertion.DEMANDED)
                        || (both.contains(Assertion.NEGATED) && both.contains(Assertion.ACTUAL)));
    }

    private static Likeness modes(Mention a, Mention b) {
        if (a.modes().isEmpty() && b.modes().isEmpty()) {
            return Likeness.UNTOLD;
        }
        return a.modes().isEmpty() || b.modes().isEmpty() ? Likeness.ALIKE : Likeness.SAME;
    }

    private static boolean sharesFigure(Mention a, Mention b) {
        for (Quantity p : a.quantities()) {
            for (Quantity q : b.quantities()) {
                if (p.kind() == q.kind() && p.low() == q.low()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A sum, and the names of what raised it. */
    private static final class Points {
        private final List<String> agreed = new ArrayList<>();
        private int sum;

        Points(int start) {
            sum = start;
        }

        void when(boolean holds, int points, String name) {
            if (holds) {
                sum += points;
                if (!name.isEmpty()) {
                    agreed.add(name);
                }
            }
        }

        void of(Likeness likeness, int same, int alike, String name) {
            when(likeness == Likeness.SAME, same, name);
            when(likeness == Likeness.ALIKE, alike, "");
        }
    }
}
