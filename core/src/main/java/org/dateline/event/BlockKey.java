package org.dateline.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Published;
import org.dateline.model.Where;

/**
 * Which mentions of different stories are worth comparing: those that share a key. A key is the type's family, a country
 * (of a place or a participant) and a week that the act may lie in. Mentions without comparable days have no key and join
 * no other story's event.
 */
public final class BlockKey {

    private static final int BUCKET_DAYS = 7;

    private BlockKey() {}

    /** The mention's keys, in order, each once. */
    public static List<String> of(Mention mention, Published published) {
        var keys = new TreeSet<String>();
        Times.days(mention, published).ifPresent(days -> {
            long first = Math.floorDiv(days.first().toEpochDay(), BUCKET_DAYS);
            long last = Math.floorDiv(days.last().toEpochDay(), BUCKET_DAYS);
            for (String country : countries(mention)) {
                for (long bucket = first; bucket <= last; bucket++) {
                    keys.add(family(mention.type()) + "|" + country + "|" + bucket);
                }
            }
        });
        return List.copyOf(keys);
    }

    private static Set<String> countries(Mention mention) {
        var countries = new TreeSet<String>();
        mention.places().stream().map(Where::country).forEach(c -> countries.add(c.orElse("-")));
        mention.actors().stream().map(Participant::country).forEach(c -> countries.add(c.orElse("-")));
        mention.recipients().stream().map(Participant::country).forEach(c -> countries.add(c.orElse("-")));
        return countries;
    }

    /**
     * Types that tell apart only by how much the words say: a deal that one paper calls agreed, another may call signed or
     * brokered; help one calls given, another may call mutual.
     */
    static EventType family(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT -> EventType.AGREE;
            case AID, COOPERATE -> EventType.COOPERATE;
            case CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                type;
        };
    }
}
