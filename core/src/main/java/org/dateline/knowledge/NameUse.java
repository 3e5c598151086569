package org.dateline.knowledge;

/** How a name names: as itself, or a state by its adjective, its people or its seat. */
public enum NameUse {
    NAME,
    ADJECTIVE,
    DEMONYM,
    SEAT
}
