package org.dateline.coding;

import java.util.stream.Stream;
import org.dateline.model.Act;
import org.dateline.model.Participant;
import org.dateline.model.Span;
import org.dateline.model.Words;

/** The stretch of a sentence that tells an act: from the first of its trigger and participants to the last. */
final class Quote {

    private Quote() {}

    static Words of(Act act, Coder.Cast cast, String text) {
        Span sentence = act.sentence().span();
        Span quote = act.triggerWords().span().hull(act.clauseToken().span());
        for (Participant p : Stream.concat(cast.actors().stream(), cast.recipients().stream())
                .toList()) {
            if (sentence.contains(p.words().span())) {
                quote = quote.hull(p.words().span());
            }
        }
        return Words.at(text, quote);
    }
}
