package org.dateline.archive.store;

/**
 * A mention that names an entity or a place.
 *
 * @param role what it is in the mention: {@code actor}, {@code recipient}, {@code source}, {@code at}…
 */
public record Naming(String role, MentionDetail told) {}
