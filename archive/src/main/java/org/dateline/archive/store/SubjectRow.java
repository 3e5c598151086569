package org.dateline.archive.store;

/**
 * An entity or a place as one row of a list.
 *
 * @param key by which it is known again: an id of roster or gazetteer, or {@code name:} and its name
 * @param about of an entity its country's code, of a place too; empty where none is told
 * @param mentions that name it
 */
public record SubjectRow(String key, String name, String about, long mentions) {}
