package org.dateline.knowledge;

import java.util.Locale;
import java.util.Optional;

/** What sort of body or person a roster entity is. */
public enum EntityKind {
    PERSON,
    STATE_ORGAN,
    ARMED_GROUP,
    PARTY,
    IGO,
    COURT,
    NGO,
    MONITOR,
    MEDIA,
    COMPANY,
    RELIGIOUS_BODY,
    MOVEMENT;

    /** The kind by its word in the roster files ({@code armed-group}). */
    static Optional<EntityKind> find(String word) {
        for (EntityKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
