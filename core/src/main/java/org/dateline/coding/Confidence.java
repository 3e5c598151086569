package org.dateline.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.ConfidenceWeights;
import org.dateline.model.Assertion;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Quad;
import org.dateline.model.Section;

/**
 * How likely a mention's type is right, from what supports it: a logistic sum of weights that were fitted on stories with
 * gold ({@code knowledge/lexicon/confidence.tsv}). {@code dateline evaluate --calibration} shows how well it keeps its word.
 */
public final class Confidence {

    /** What speaks for a mention, or against it. */
    public enum Support {
        /** Who acts is told. */
        ACTOR,
        /** Whom it is done to is told. */
        RECIPIENT,
        /** A participant is an entity of the roster or has a country. */
        KNOWN_PARTY,
        PLACE,
        TIME,
        QUANTITY,
        SOURCE,
        /** The trigger is more than one word. */
        LONG_TRIGGER,
        /** The rule gives the act a mode. */
        MODE,
        /** The act is force, coercion or protest. */
        MATERIAL_CONFLICT,
        HEADLINE,
        CAPTION,
        /** Told as anything but actual. */
        NOT_ACTUAL,
        HISTORICAL,
        /** The clause is long, or has brackets: the parse is less to be trusted. */
        LONG_CLAUSE,
        BRACKETS;

        /** Its name in the table of weights. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Clauses longer than this, in characters, are read less surely. */
    private static final int LONG = 220;

    private static final Set<String> OPENING = Set.of("(", "[", "{");

    private Confidence() {}

    /** Between 0 and 1, by the weights that come with the program. */
    public static double of(Mention mention) {
        return of(supports(mention), ConfidenceWeights.packed());
    }

    /** Between 0 and 1, by these weights, of a mention that has these supports. */
    public static double of(Collection<Support> supports, ConfidenceWeights weights) {
        double sum = weights.base();
        for (Support support : supports) {
            sum += weights.of(support.word());
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** What speaks for or against the mention, each with its weight; above 0 speaks for it. */
    public static Map<Support, Double> reasons(Mention mention) {
        var reasons = new EnumMap<Support, Double>(Support.class);
        supports(mention).forEach(s -> reasons.put(s, ConfidenceWeights.packed().of(s.word())));
        return reasons;
    }

    /** The supports that the mention has. */
    public static List<Support> supports(Mention m) {
        var all = new ArrayList<Support>();
        String quote = m.quote().text();
        add(all, Support.ACTOR, !m.actors().isEmpty());
        add(all, Support.RECIPIENT, !m.recipients().isEmpty());
        add(all, Support.KNOWN_PARTY, isKnown(m.actors()) || isKnown(m.recipients()));
        add(all, Support.PLACE, !m.places().isEmpty());
        add(all, Support.TIME, m.when().isPresent());
        add(all, Support.QUANTITY, !m.quantities().isEmpty());
        add(all, Support.SOURCE, !m.attribution().isEmpty());
        add(all, Support.LONG_TRIGGER, m.trigger().text().contains(" "));
        add(all, Support.MODE, !m.modes().isEmpty());
        add(all, Support.MATERIAL_CONFLICT, m.type().quad() == Quad.MATERIAL_CONFLICT);
        add(all, Support.HEADLINE, m.section() == Section.HEADLINE);
        add(all, Support.CAPTION, m.section() == Section.CAPTION);
        add(all, Support.NOT_ACTUAL, m.assertion() != Assertion.ACTUAL);
        add(all, Support.HISTORICAL, m.historical());
        add(all, Support.LONG_CLAUSE, quote.length() > LONG);
        add(all, Support.BRACKETS, OPENING.stream().anyMatch(quote::contains));
        return List.copyOf(all);
    }

    private static void add(List<Support> all, Support support, boolean holds) {
        if (holds) {
            all.add(support);
        }
    }

    private static boolean isKnown(List<Participant> participants) {
        return participants.stream().anyMatch(p -> p.isListed() || p.country().isPresent());
    }
}
