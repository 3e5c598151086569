package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Chain;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * A mention explained: a line for each of its marked spans.
 *
 * @param event id of the event it belongs to; empty where none is known
 */
public record MentionCard(Mention mention, String event, List<Line> lines) {

    public MentionCard {
        lines = List.copyOf(lines);
    }

    /**
     * What one span was coded as.
     *
     * @param id of the line on its page
     * @param field the glossary's word
     * @param value in words
     * @param known id in the roster or gazetteer; empty where it is in neither
     * @param page address of the entity or place that it is; empty where it is none
     */
    public record Line(String id, String field, Words words, String value, String known, String page) {

        /** Where the words stand, as exports write it. */
        public String at() {
            Span span = words.span();
            return span.start() + "–" + span.end();
        }
    }

    static MentionCard of(Mention m, String event) {
        var lines = new ArrayList<Line>();
        add(lines, m, "trigger", m.trigger(), m.type() + (m.modes().isEmpty() ? "" : " / " + join(m.modes())), "", "");
        m.actors().forEach(p -> add(lines, m, "actor", p));
        m.recipients().forEach(p -> add(lines, m, "recipient", p));
        for (Where w : m.places()) {
            add(
                    lines,
                    m,
                    "place",
                    w.words(),
                    w.role().word() + " " + InWords.whole(w),
                    known(w.placeOrNull()),
                    Address.place(w.key()));
        }
        m.when()
                .ifPresent(w -> add(
                        lines,
                        m,
                        "when",
                        w.words(),
                        InWords.when(w) + " – to the " + w.precision().word(),
                        "",
                        ""));
        for (Quantity q : m.quantities()) {
            add(lines, m, "quantity", q.words(), InWords.quantity(q), "", "");
        }
        for (Chain chain : m.attribution()) {
            for (Chain.Link link : chain.links()) {
                add(
                        lines,
                        m,
                        "source",
                        link.words(),
                        link.kind().word(),
                        known(link.entityOrNull()),
                        Address.entity(link.key()));
            }
        }
        return new MentionCard(m, event, lines);
    }

    /** Who takes part, and where the words only point back, the words that name whom they mean. */
    private static void add(List<Line> lines, Mention m, String field, Participant p) {
        add(lines, m, field, p.words(), participant(p), known(p.entityOrNull()), Address.entity(p.key()));
        p.antecedent()
                .ifPresent(a -> add(
                        lines,
                        m,
                        "meant",
                        a.words(),
                        "by “" + p.words().text() + "”, " + a.link().why(),
                        "",
                        ""));
    }

    private static void add(
            List<Line> lines, Mention m, String field, Words words, String value, String known, String page) {
        lines.add(new Line("k-" + m.id() + "-" + lines.size(), field, words, value, known, page));
    }

    private static String participant(Participant p) {
        return p.name() + " – " + InWords.meaning(p);
    }

    private static String known(@Nullable String idOrNull) {
        return idOrNull == null ? "" : idOrNull;
    }

    private static String join(List<String> some) {
        return String.join(", ", some);
    }

    /** The id of the card on its page. */
    public String id() {
        return "m-" + mention.id();
    }

    /** The quote and the span of each line, in the page's text. */
    List<MarkedText.Mark> marks() {
        var marks = new ArrayList<MarkedText.Mark>();
        marks.add(new MarkedText.Mark("quote", mention.quote().span(), "", ""));
        for (Line line : lines) {
            marks.add(new MarkedText.Mark(
                    line.field(),
                    line.words().span(),
                    line.field() + ": " + line.value() + " (rule " + mention.rule() + ")",
                    line.id()));
        }
        return marks;
    }
}
