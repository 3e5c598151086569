package org.dateline.archive.store;

/** Where a page came from, and its text. */
public record PageText(String source, String text) {}
