package org.dateline.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.Example;
import org.dateline.knowledge.Rule;
import org.dateline.knowledge.RuleBook;
import org.dateline.knowledge.RuleLine;
import org.dateline.model.Act;
import org.dateline.model.Published;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.reading.ReadingEngine;
import org.dateline.what.ActFinder;

/** Runs every rule's examples through the reader and the finder, and says which promise is broken. */
public final class RuleCheck {

    private final RuleBook book;
    private final ReadingEngine engine;
    private final ActFinder finder;

    public RuleCheck(RuleBook book, ReadingEngine engine) {
        this.book = book;
        this.engine = engine;
        this.finder = new ActFinder(book, ActWords.packed());
    }

    /**
     * A promise that a rule does not keep.
     *
     * @param at where the example is written
     * @param why what was found instead
     */
    public record Broken(RuleLine at, String rule, String example, String why) {

        /** The broken promise as a line of a report. */
        public String told() {
            return at + ": " + rule + ": \"" + example + "\" is " + why;
        }
    }

    /** Number of rules in the book. */
    public int rules() {
        return book.rules().size();
    }

    /** Number of words and phrases that trigger them. */
    public int triggers() {
        return book.rules().stream()
                .mapToInt(r -> r.verbs().size() + r.nouns().size() + r.words().size())
                .sum();
    }

    /** Number of example sentences in the book. */
    public int examples() {
        return book.rules().stream()
                .mapToInt(r -> r.yes().size() + r.no().size())
                .sum();
    }

    /** Every broken promise, in the book's order. */
    public List<Broken> run() {
        var broken = new ArrayList<Broken>();
        for (Rule rule : book.rules()) {
            rule.yes().forEach(e -> mustMark(rule, e, broken));
            rule.no().forEach(e -> mustNotMark(rule, e, broken));
        }
        return List.copyOf(broken);
    }

    private void mustMark(Rule rule, Example example, List<Broken> broken) {
        List<Act> acts = acts(example.text());
        List<Act> own = acts.stream().filter(a -> a.rule().equals(rule.id())).toList();
        if (own.isEmpty()) {
            broken.add(new Broken(example.at(), rule.id(), example.text(), "not marked; found " + told(acts)));
            return;
        }
        if (own.stream().noneMatch(a -> asMarked(a, example))) {
            broken.add(new Broken(example.at(), rule.id(), example.text(), "marked otherwise: " + told(own)));
        }
    }

    private void mustNotMark(Rule rule, Example example, List<Broken> broken) {
        acts(example.text()).stream()
                .filter(a -> a.rule().equals(rule.id()))
                .forEach(a -> broken.add(new Broken(
                        example.at(),
                        rule.id(),
                        example.text(),
                        "marked \"" + a.triggerWords().text() + "\"")));
    }

    private static boolean asMarked(Act act, Example example) {
        boolean trigger = example.trigger()
                .map(t -> t.overlaps(act.triggerWords().span()))
                .orElse(true);
        return trigger
                && example.actors().map(a -> covers(act, act.actors(), a)).orElse(true)
                && example.recipients()
                        .map(r -> covers(act, act.recipients(), r))
                        .orElse(true);
    }

    /** Every marked span holds a head, or words under one: "condemned {the army's} raid" is found at "raid". */
    private static boolean covers(Act act, List<Act.Argument> found, List<Span> marked) {
        return marked.stream()
                .allMatch(m -> found.stream()
                        .flatMap(f -> act.sentence().subtree(act.sentence().token(f.head())).stream())
                        .anyMatch(t -> m.contains(t.span())));
    }

    private static String told(List<Act> acts) {
        return acts.isEmpty() ? "nothing" : acts.stream().map(RuleCheck::told).collect(Collectors.joining("; "));
    }

    private static String told(Act act) {
        return act.rule() + " \"" + act.triggerWords().text() + "\" by " + heads(act, act.actors()) + " to "
                + heads(act, act.recipients());
    }

    private static List<String> heads(Act act, List<Act.Argument> arguments) {
        return arguments.stream()
                .map(a -> act.sentence().token(a.head()).text())
                .toList();
    }

    private List<Act> acts(String text) {
        Span span = new Span(0, text.length());
        Story story = new Story(
                "example",
                "example",
                1,
                text,
                null,
                List.of(),
                span,
                List.of(span),
                new Published.Unknown(List.of()),
                "0000000000000000");
        var acts = new ArrayList<Act>();
        engine.read(story).value().ifPresent(reading -> {
            for (Sentence sentence : reading.sentences()) {
                finder.apply(sentence, text).value().ifPresent(acts::addAll);
            }
        });
        return acts;
    }
}
