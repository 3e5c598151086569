package org.dateline.archive.store;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Chain;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Stretch;
import org.dateline.model.When;
import org.dateline.model.Where;

/**
 * The headline, caption or paragraph that a mention stands in, and what to mark in it.
 *
 * @param text plain text, to be escaped by whoever shows it
 * @param offset of the text's first code unit in the page
 * @param marks with spans into {@code text}, in order, the longer first where two start together; marks may nest
 */
public record Excerpt(String text, int offset, List<Mark> marks) {

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /** The stretch of the story that holds the mention's trigger; the mention's quote where none does. */
    public static Excerpt of(Story story, Mention mention) {
        Span stretch = story.stretches().stream()
                .map(Stretch::span)
                .filter(s -> s.contains(mention.trigger().span()))
                .findFirst()
                .orElse(mention.quote().span());
        return new Excerpt(
                stretch.of(story.text()),
                stretch.start(),
                marks(mention).stream()
                        .filter(m -> stretch.contains(m.span()))
                        .map(m -> new Mark(m.field(), m.span().shift(-stretch.start()), m.label()))
                        .toList());
    }

    /** Every span of a mention with the field it speaks for, in the page's text. */
    public static List<Mark> marks(Mention mention) {
        var all = new ArrayList<Mark>();
        all.add(new Mark(Field.QUOTE, mention.quote().span(), ""));
        all.add(new Mark(Field.TRIGGER, mention.trigger().span(), mention.type().name()));
        for (Participant p : mention.actors()) {
            all.add(new Mark(Field.ACTOR, p.words().span(), p.name()));
        }
        for (Participant p : mention.recipients()) {
            all.add(new Mark(Field.RECIPIENT, p.words().span(), p.name()));
        }
        for (Where where : mention.places()) {
            all.add(new Mark(Field.PLACE, where.words().span(), where.name()));
        }
        mention.when()
                .ifPresent(when -> all.add(new Mark(Field.TIME, when.words().span(), label(when))));
        for (Quantity quantity : mention.quantities()) {
            all.add(new Mark(
                    Field.QUANTITY, quantity.words().span(), quantity.kind().word()));
        }
        for (Chain chain : mention.attribution()) {
            for (Chain.Link link : chain.links()) {
                all.add(new Mark(Field.SOURCE, link.words().span(), link.kind().word()));
            }
        }
        all.sort((a, b) -> {
            int byStart = Integer.compare(a.span().start(), b.span().start());
            return byStart != 0
                    ? byStart
                    : Integer.compare(b.span().end(), a.span().end());
        });
        return List.copyOf(all);
    }

    private static String label(When when) {
        return switch (when) {
            case When.Between between ->
                between.start().equals(between.end())
                        ? between.start().toString()
                        : between.start() + "/" + between.end();
            case When.Since open -> open.start() + "/..";
            case When.Until open -> "../" + open.end();
            case When.Relative relative -> relative.relation();
        };
    }

    /** What a marked stretch speaks for. */
    public enum Field {
        QUOTE,
        TRIGGER,
        ACTOR,
        RECIPIENT,
        PLACE,
        TIME,
        QUANTITY,
        SOURCE
    }

    /**
     * One stretch to mark.
     *
     * @param label what it was coded as, in words; may be empty
     */
    public record Mark(Field field, Span span, String label) {}
}
