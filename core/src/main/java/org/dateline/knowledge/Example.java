package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A rule's example sentence. In the rule file the trigger may stand between asterisks, actors in square brackets and
 * recipients in braces: {@code [Rebels] *shelled* {the port}}; here the marks are taken out and kept as spans.
 *
 * @param actorsOrNull spans of the actors; null where the example marks nobody at all
 * @param recipientsOrNull spans of the recipients; null where the example marks nobody at all
 * @param at where it is written
 */
public record Example(
        String text,
        @Nullable Span triggerOrNull,
        @Nullable List<Span> actorsOrNull,
        @Nullable List<Span> recipientsOrNull,
        RuleLine at) {

    /** Reads a marked sentence; {@code at} is where it is written. */
    public static Example parse(String marked, RuleLine at) {
        var text = new StringBuilder();
        var actors = new ArrayList<Span>();
        var recipients = new ArrayList<Span>();
        Span trigger = null;
        int open = -1;
        int star = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[', '{' -> open = text.length();
                case ']' -> actors.add(new Span(open, text.length()));
                case '}' -> recipients.add(new Span(open, text.length()));
                case '*' -> {
                    if (star >= 0) {
                        Span part = new Span(star, text.length());
                        trigger = trigger == null ? part : trigger.hull(part);
                        star = -1;
                    } else {
                        star = text.length();
                    }
                }
                default -> text.append(c);
            }
        }
        if (star >= 0
                || marked.chars().filter(c -> c == '[' || c == '{').count() != actors.size() + recipients.size()) {
            throw new IllegalArgumentException("the example has a mark that is opened and not closed: " + marked);
        }
        boolean cast = !actors.isEmpty() || !recipients.isEmpty();
        return new Example(text.toString(), trigger, cast ? actors : null, cast ? recipients : null, at);
    }

    public Optional<Span> trigger() {
        return Optional.ofNullable(triggerOrNull);
    }

    public Optional<List<Span>> actors() {
        return Optional.ofNullable(actorsOrNull);
    }

    public Optional<List<Span>> recipients() {
        return Optional.ofNullable(recipientsOrNull);
    }
}
