package org.dateline.lab;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Act;
import org.dateline.model.Chain;
import org.dateline.model.EventType;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.dateline.model.Words;
import org.dateline.reading.minilm.MiniLmReading;
import org.dateline.said.Manner;
import org.dateline.said.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A story of one paragraph as the reader of our own reads it, with one act, whose word stands in square brackets; whoever
 * acts in it is left open, so that nothing but the telling is asked for.
 */
record ReadAct(Telling telling, Act act) {

    private static final MiniLmReading ENGINE = new MiniLmReading(Set.of());

    /** An act of force in a story's body. */
    static ReadAct of(String marked) {
        return of(marked, EventType.ASSAULT);
    }

    static ReadAct of(String marked, EventType type) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        var body = new Span(0, text.length());
        return read(text, null, body, new Span(open, close - 1), type);
    }

    /** An act of force in a story's headline, over a body that tells of none. */
    static ReadAct inHeadline(String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String title = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        String text = title + "\nThe weather stayed dry.";
        var head = new Words(title, new Span(0, title.length()));
        return read(
                text, head, new Span(title.length() + 1, text.length()), new Span(open, close - 1), EventType.ASSAULT);
    }

    private static ReadAct read(String text, @Nullable Words titleOrNull, Span body, Span word, EventType type) {
        Reading reading = ENGINE.read(new Story(
                        "t#1",
                        "t",
                        1,
                        text,
                        titleOrNull,
                        List.of(),
                        body,
                        List.of(body),
                        new Published.Unknown(List.of()),
                        "0000000000000000"))
                .value()
                .orElseThrow();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (t.span().equals(word)) {
                    var words = new Words(t.text(), t.span());
                    var act = new Act(s, t.index(), words, type, List.of(), List.of(), List.of(), t.index(), "own");
                    return new ReadAct(Telling.of(reading), act);
                }
            }
        }
        throw new IllegalArgumentException("the brackets hold no word: " + text);
    }

    Section section() {
        return act.sentence().section();
    }

    Manner manner() {
        return telling.mannerOf(act, List.of(act));
    }

    /** {@code actual}, {@code negated}, …; {@code failed} for an act that was tried and did not succeed. */
    String told() {
        Manner manner = manner();
        return manner.failed() ? "failed" : manner.assertion().word();
    }

    /** {@code the army (official) <- a guard (anonymous)}; parallel chains in order, a semicolon between. */
    String chains() {
        return telling.chainsOf(act).stream().map(ReadAct::written).collect(Collectors.joining("; "));
    }

    private static String written(Chain chain) {
        return chain.links().stream()
                .map(l -> l.words().text() + " (" + l.kind().word() + ")")
                .collect(Collectors.joining(" <- "));
    }
}
