package org.dateline.model;

/** The part of a story that a sentence stands in. */
public enum Section {
    HEADLINE,
    CAPTION,
    BODY
}
