package org.dateline.app.rest;

import java.util.Optional;
import org.dateline.model.Explanation;
import org.dateline.model.Story;

/** Tells why a mention is coded as it is, by coding its story again: an archive keeps what was found, not the way there. */
@FunctionalInterface
public interface Explaining {

    /** One that can explain nothing. */
    Explaining NONE = (story, mention) -> Optional.empty();

    /** The way from words to code; empty where today's coding of the story has no mention of that id. */
    Optional<Explanation> explain(Story story, String mention);
}
