package org.dateline.coding;

import org.dateline.model.Mention;

/** Terms of agreements, demands and threats. */
final class Terms {

    private Terms() {}

    /** The same mention, linked to nothing. */
    static Mention free(Mention m) {
        return new Mention(
                m.id(),
                m.story(),
                m.section(),
                m.quote(),
                m.trigger(),
                m.type(),
                m.modes(),
                m.actors(),
                m.recipients(),
                m.assertion(),
                m.historical(),
                m.failed(),
                m.attribution(),
                m.places(),
                m.whenOrNull(),
                m.quantities(),
                null,
                m.rule());
    }
}
