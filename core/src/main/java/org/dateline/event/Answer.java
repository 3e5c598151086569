package org.dateline.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Fulfilment.Kind;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.When;

/**
 * How an act answers a term.
 *
 * @param points for it, from what the two have in common
 * @param reason the same in one sentence
 */
record Answer(Kind kind, int points, String reason) {

    /** The same party and one thing more: the other party, the place, the figure, or mode and word. */
    private static final int ENOUGH = 5;

    /** What is done later than this after a deal is no news of it. */
    private static final int LONGEST_DAYS = 366;

    /** The act's answer to a term of the deal (or demand, or threat), if it is one. */
    static Optional<Answer> of(Mention term, Mention deal, Mention act, Function<Mention, Published> published) {
        boolean told = deal.assertion() == Assertion.ACTUAL
                && EnumSet.of(Assertion.PLANNED, Assertion.DEMANDED, Assertion.POSSIBLE)
                        .contains(term.assertion())
                && !act.historical()
                && !act.id().equals(deal.id())
                && !(act.story().equals(term.story()) && act.quote().equals(term.quote()));
        if (!told) {
            return Optional.empty();
        }
        Optional<String> later = later(deal, act, term, published);
        return later.flatMap(
                when -> isContrary(term, act) ? contrary(term, deal, act, when) : same(term, deal, act, when));
    }

    /** The types of the acts that may answer a term of this type. */
    static List<EventType> types(EventType term) {
        return term == EventType.RETREAT ? List.of(term, EventType.ASSAULT, EventType.COERCE) : List.of(term);
    }

    private static Optional<Answer> same(Mention term, Mention deal, Mention act, String when) {
        boolean done = act.assertion() == Assertion.ACTUAL && !act.failed();
        boolean undone = act.assertion() == Assertion.NEGATED && term.assertion() != Assertion.POSSIBLE;
        boolean modesApart =
                !term.modes().isEmpty() && !act.modes().isEmpty() && Collections.disjoint(term.modes(), act.modes());
        Likeness actors = Participants.compare(term.actors(), act.actors());
        Likeness recipients = Participants.compare(term.recipients(), act.recipients());
        Likeness places = Places.compare(term.places(), act.places());
        if (term.type() != act.type()
                || modesApart
                || !(done || undone)
                || EnumSet.of(actors, recipients, places).contains(Likeness.APART)
                || actors != Likeness.SAME && recipients != Likeness.SAME) {
            return Optional.empty();
        }
        var agreed = new ArrayList<String>();
        int points = add(agreed, actors == Likeness.SAME, 3, "actor")
                + add(agreed, recipients == Likeness.SAME, 3, "recipient")
                + add(agreed, places == Likeness.SAME, 2, "place")
                + add(agreed, sharesFigure(term, act), 2, "figure")
                + add(agreed, !term.modes().isEmpty() && term.modes().equals(act.modes()), 1, "mode")
                + add(
                        agreed,
                        Triggers.alike(term.trigger().text(), act.trigger().text()),
                        1,
                        "word");
        boolean plea = deal.type() == EventType.REQUEST && term.assertion() == Assertion.POSSIBLE;
        Kind kind = undone || plea ? Kind.BREACHES : Kind.FULFILS;
        return Optional.of(new Answer(kind, points, reason(agreed, when, undone ? "told as not done" : "told as done")))
                .filter(a -> a.points() >= ENOUGH);
    }

    /** Force between the parties of a truce, a road closed that was to be open. */
    private static boolean isContrary(Mention term, Mention act) {
        return term.type() == EventType.RETREAT
                && (term.modes().contains("ceasefire") && act.type() == EventType.ASSAULT
                        || term.modes().contains("access")
                                && act.type() == EventType.COERCE
                                && !Collections.disjoint(act.modes(), List.of("withhold", "restrict")));
    }

    private static Optional<Answer> contrary(Mention term, Mention deal, Mention act, String when) {
        List<Participant> parties =
                Stream.concat(deal.actors().stream(), term.actors().stream()).toList();
        Likeness actors = Participants.compare(parties, act.actors());
        Likeness recipients = Participants.compare(parties, act.recipients());
        boolean places = Places.compare(term.places(), act.places()) != Likeness.APART;
        boolean between = actors == Likeness.SAME
                && (recipients == Likeness.SAME
                        || recipients == Likeness.ALIKE
                        || act.actors().size() > 1);
        if (!between || !places || act.assertion() != Assertion.ACTUAL || term.assertion() == Assertion.POSSIBLE) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                Kind.BREACHES, ENOUGH, reason(List.of("actor"), when, "the contrary of the term, among its parties")));
    }

    private static String reason(List<String> agreed, String when, String how) {
        return "Agrees with the term in " + String.join(", ", agreed) + "; " + how + ", " + when
                + "; nothing rules it out.";
    }

    private static int add(List<String> agreed, boolean holds, int points, String name) {
        if (holds) {
            agreed.add(name);
        }
        return holds ? points : 0;
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

    /** In words, how the act is known to be later than the deal; empty where it is not. */
    private static Optional<String> later(
            Mention deal, Mention act, Mention term, Function<Mention, Published> published) {
        boolean byTheDeal = act.termOf().isPresent() && act.termOf().equals(term.termOf());
        if (byTheDeal) {
            return Optional.of("by its own words under the same deal");
        }
        boolean oneStory = deal.story().equals(act.story());
        Optional<Times.Days> before = oneStory ? settled(deal) : Times.days(deal, published.apply(deal));
        Optional<Times.Days> after = oneStory ? settled(act) : Times.days(act, published.apply(act));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(before.get().last(), after.get().first());
        return days > 0 && days <= LONGEST_DAYS
                ? Optional.of(days + (days == 1 ? " day" : " days") + " after it was agreed, asked or threatened")
                : Optional.empty();
    }

    private static Optional<Times.Days> settled(Mention mention) {
        return mention.whenOrNull() instanceof When.Between between
                ? Optional.of(Times.Days.of(between))
                : Optional.empty();
    }
}
