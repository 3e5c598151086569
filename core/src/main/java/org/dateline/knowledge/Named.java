package org.dateline.knowledge;

/** Who or what the roster knows by name: a state or an entity. */
public sealed interface Named permits State, Entity {

    /** Unique in the roster: a state's ISO 3166 alpha-3 code, an entity's id. */
    String id();

    /** The canonical name. */
    String name();
}
