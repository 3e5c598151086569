package org.dateline.model;

import java.util.List;

/** A story as the reading engine read it: sentences in reading order, none crossing a stretch. */
public record Reading(Story story, List<Sentence> sentences) {
    public Reading {
        sentences = List.copyOf(sentences);
    }
}
