package org.dateline.model;

/** A stretch of a story to be read on its own: no sentence crosses its ends. */
public record Stretch(Section section, Span span) {}
