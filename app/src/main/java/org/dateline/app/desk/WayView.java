package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.dateline.app.rest.WayAnswer;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Explanation;
import org.dateline.model.Explanation.Kind;
import org.dateline.model.Span;

/**
 * The page of one mention: the way from its words to its code, a line a step.
 *
 * @param sentence that tells the act, the words of each step marked; the kept excerpt where there is no way any more
 * @param lines none where today's coding of the story has no such mention
 */
public record WayView(MentionDetail told, MarkedText sentence, List<Line> lines) {

    public WayView {
        lines = List.copyOf(lines);
    }

    /**
     * One decision.
     *
     * @param id of the line on its page
     * @param kind the step's word
     * @param field the class of style: the field that the step decides
     * @param words that it rests on; empty where it rests on the whole
     * @param at where the words stand, as exports write it; empty without words
     */
    public record Line(String id, String kind, String field, String words, String at, String why) {}

    static WayView of(WayAnswer answer) {
        MentionDetail told = answer.told();
        return answer.way()
                .map(way -> of(told, way))
                .orElseGet(() -> new WayView(told, Sentence.of(told.excerpt()), List.of()));
    }

    private static WayView of(MentionDetail told, Explanation way) {
        Span sentence = way.sentence().span();
        var lines = new ArrayList<Line>();
        var marks = new ArrayList<MarkedText.Mark>();
        for (Explanation.Step step : way.steps()) {
            String id = "w-" + told.mention().id() + "-" + lines.size();
            String field = field(step.kind());
            step.words()
                    .map(w -> w.span())
                    .filter(sentence::contains)
                    .ifPresent(span -> marks.add(new MarkedText.Mark(
                            field, shifted(span, sentence), step.kind().word() + ": " + step.why(), id)));
            lines.add(new Line(
                    id,
                    step.kind().word(),
                    field,
                    step.words().map(w -> w.text()).orElse(""),
                    step.words()
                            .map(w -> w.span().start() + "–" + w.span().end())
                            .orElse(""),
                    step.why()));
        }
        String text = way.sentence().text();
        return new WayView(told, MarkedText.of(text, new Span(0, text.length()), marks), lines);
    }

    private static Span shifted(Span span, Span sentence) {
        return new Span(span.start() - sentence.start(), span.end() - sentence.start());
    }

    private static String field(Kind kind) {
        return switch (kind) {
            case READING, RULE -> "trigger";
            case ACTOR -> "actor";
            case RECIPIENT -> "recipient";
            case PLACE -> "place";
            case TIME -> "when";
            case QUANTITY -> "quantity";
            case ASSERTION, ANTECEDENT, TERM -> "cue";
            case ATTRIBUTION -> "source";
            case CONFIDENCE -> "whole";
        };
    }

    /** Where the mention stands among the others of its story. */
    public String inStory() {
        return Address.story(told.story().id()) + "#m-" + told.mention().id();
    }
}
