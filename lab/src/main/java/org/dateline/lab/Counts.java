package org.dateline.lab;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that is counted over a story, or over many: counts add up, so a figure over any set of stories comes from
 * the sum of theirs.
 *
 * @param trigger an act was found at all
 * @param type an act was found and its type is right
 * @param fields over the pairs whose type is right
 * @param stated the same where gold states the field
 * @param recall by gold's type: found with its type right, of all (a gold mention that may be missed counts once found)
 * @param types rates by type: coded as this type and right, coded so and wrong, in gold and not coded so
 */
public record Counts(
        Rates trigger,
        Rates type,
        Map<Field, Tally> fields,
        Map<Field, Tally> stated,
        Map<String, Tally> recall,
        Map<String, Rates> types) {

    /** Counts one story. */
    static Counts of(Pairing pairing) {
        var sum = new Sum();
        for (Pairing.Pair pair : pairing.pairs()) {
            if (!pair.ignored()) {
                sum.pair(pair);
            }
        }
        for (Marked gold : pairing.missed()) {
            if (!gold.optional()) {
                sum.trigger(new Rates(0, 0, 1));
                sum.typeOf(gold.type(), new Rates(0, 0, 1));
                sum.recall.merge(gold.type(), Tally.one(false), Tally::plus);
            }
        }
        for (Marked extra : pairing.extra()) {
            sum.trigger(new Rates(0, 1, 0));
            sum.typeOf(extra.type(), new Rates(0, 1, 0));
        }
        return sum.counts();
    }

    /** The counts of many stories together. */
    static Counts sum(Collection<Counts> all) {
        var sum = new Sum();
        for (Counts c : all) {
            sum.trigger = sum.trigger.plus(c.trigger);
            sum.type = sum.type.plus(c.type);
            c.fields.forEach((f, tally) -> sum.fields.merge(f, tally, Tally::plus));
            c.stated.forEach((f, tally) -> sum.stated.merge(f, tally, Tally::plus));
            c.recall.forEach((t, tally) -> sum.recall.merge(t, tally, Tally::plus));
            c.types.forEach((t, rates) -> sum.types.merge(t, rates, Rates::plus));
        }
        return sum.counts();
    }

    /** The pairs whose type is right: what the fields are scored over. */
    public int pairsWithTypeRight() {
        return type.right();
    }

    private static final class Sum {
        private Rates trigger = Rates.NONE;
        private Rates type = Rates.NONE;
        private final Map<Field, Tally> fields = new EnumMap<>(Field.class);
        private final Map<Field, Tally> stated = new EnumMap<>(Field.class);
        private final Map<String, Tally> recall = new TreeMap<>();
        private final Map<String, Rates> types = new TreeMap<>();

        Sum() {
            for (Field field : Field.values()) {
                fields.put(field, Tally.NONE);
            }
            Field.STATED.forEach(field -> stated.put(field, Tally.NONE));
        }

        void pair(Pairing.Pair pair) {
            trigger(new Rates(1, 0, 0));
            recall.merge(pair.gold().type(), Tally.one(pair.sameType()), Tally::plus);
            if (!pair.sameType()) {
                typeOf(pair.gold().type(), new Rates(0, 0, 1));
                typeOf(pair.system().type(), new Rates(0, 1, 0));
                return;
            }
            typeOf(pair.gold().type(), new Rates(1, 0, 0));
            for (Field field : Field.values()) {
                Tally tally = Tally.one(field.right(pair.gold(), pair.system()));
                fields.merge(field, tally, Tally::plus);
                if (stated.containsKey(field) && field.stated(pair.gold())) {
                    stated.merge(field, tally, Tally::plus);
                }
            }
        }

        void trigger(Rates more) {
            trigger = trigger.plus(more);
        }

        void typeOf(String name, Rates more) {
            type = type.plus(more);
            types.merge(name, more, Rates::plus);
        }

        Counts counts() {
            return new Counts(
                    trigger,
                    type,
                    java.util.Collections.unmodifiableMap(fields),
                    java.util.Collections.unmodifiableMap(stated),
                    java.util.Collections.unmodifiableMap(recall),
                    java.util.Collections.unmodifiableMap(types));
        }
    }
}
