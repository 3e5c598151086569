package org.dateline.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.When.Precision;

/** Times told by events and clauses beside a word: "during the visit", "since the town fell in May". */
final class EventTimes {

    private final Sentence sentence;
    private final List<TimeExpression> expressions;
    private final TimeWords words;

    EventTimes(Sentence sentence, List<TimeExpression> expressions, TimeWords words) {
        this.sentence = sentence;
        this.expressions = expressions;
        this.words = words;
    }

    /** "during the visit", "after the 2019 revolution", "since the town fell in May". */
    Optional<TimeExpression> of(Token clause, int trigger) {
        for (Token child : sentence.children(clause, "obl", "nmod", "advcl", "dep")) {
            Optional<Token> link =
                    sentence.children(child, "case", "mark").stream().findFirst();
            if (link.isPresent() && !sentence.isUnder(sentence.token(trigger), child)) {
                Optional<TimeExpression> event = byEvent(link.get(), child);
                if (event.isPresent()) {
                    return event;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TimeExpression> byEvent(Token link, Token head) {
        boolean opens = link.index() == 0;
        return switch (link.text().toLowerCase(Locale.ROOT)) {
            case "since" -> opened(link, head).or(() -> pastVerb(head) ? unsettled(link, head) : Optional.empty());
            case "during" -> isEvent(head) ? unsettled(link, head) : Optional.empty();
            case "after", "following" ->
                isEvent(head)
                        ? opened(link, head).or(() -> opens ? unsettled(link, head) : Optional.empty())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean pastVerb(Token token) {
        return token.tag().equals("VBD") || token.tag().equals("VBN");
    }

    boolean isEvent(Token token) {
        return token.isNoun()
                && words.find(token.lemma().toLowerCase(Locale.ROOT), TimeWords.Sort.EVENT)
                        .isPresent();
    }

    private static Optional<TimeExpression> unsettled(Token link, Token head) {
        return Optional.of(new TimeExpression(
                Math.min(link.index(), head.index()),
                Math.max(link.index(), head.index()),
                new Told.Unsettled(Precision.UNKNOWN)));
    }

    /** From a time told under the head on. */
    private Optional<TimeExpression> opened(Token link, Token head) {
        return expressions.stream()
                .filter(e -> sentence.isUnder(e.top(sentence), head))
                .filter(e -> !(e.told() instanceof Told.Unsettled))
                .findFirst()
                .map(e -> new TimeExpression(
                        Math.min(link.index(), e.first()), Math.max(e.last(), head.index()), from(e.told())));
    }

    private static Told from(Told told) {
        return told instanceof Told.From ? told : new Told.From(told);
    }
}
