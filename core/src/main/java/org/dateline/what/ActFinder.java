package org.dateline.what;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.Rule;
import org.dateline.knowledge.RuleBook;
import org.dateline.knowledge.WordClass;
import org.dateline.model.Act;
import org.dateline.model.Outcome;
import org.dateline.model.Refusal;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Words;

/**
 * Finds the acts of a sentence: at each token the most specific rule whose conditions hold. Where rules nearly fit and
 * none does, the refusal says which condition failed.
 */
public final class ActFinder {

    private static final Comparator<Match> MOST_SPECIFIC = Comparator.comparingInt(Match::length)
            .thenComparingInt(m -> m.rule().priority())
            .thenComparingInt(m -> m.rule().specificity())
            .reversed()
            .thenComparing(m -> m.rule().id());

    private final RuleBook book;
    private final ActWords words;
    private final Triggers triggers;

    public ActFinder(RuleBook book, ActWords words) {
        this.book = book;
        this.words = words;
        triggers = new Triggers(book);
    }

    /** The rule of that id in the book that acts are found with, a user's own among them. */
    public Optional<Rule> findRule(String id) {
        return book.findRule(id);
    }

    /** The acts in the order of their triggers. {@code pageText} is what the sentence's spans point into. */
    public Outcome<List<Act>> apply(Sentence sentence, String pageText) {
        var refusals = new ArrayList<Refusal>();
        var byHead = new LinkedHashMap<Integer, Match>();
        for (Token token : sentence.tokens()) {
            List<Match> matches = triggers.at(sentence, token);
            if (matches.isEmpty()) {
                continue;
            }
            Optional<Match> best = matches.stream()
                    .sorted(MOST_SPECIFIC)
                    .filter(m -> failed(sentence, m).isEmpty())
                    .findFirst();
            best.ifPresentOrElse(m -> keep(byHead, m), () -> refusals.add(refusal(sentence, matches)));
        }
        List<Match> chosen = withoutOverlaps(List.copyOf(byHead.values()));
        List<Act> acts = chosen.stream().map(m -> act(sentence, m, pageText)).toList();
        return Outcome.made(Contents.without(Purposes.without(Folding.fold(words, sentence, acts))), refusals);
    }

    private static void keep(Map<Integer, Match> byHead, Match match) {
        byHead.merge(match.head().index(), match, (a, b) -> MOST_SPECIFIC.compare(a, b) <= 0 ? a : b);
    }

    /** Of triggers that share words, the longer one. */
    private static List<Match> withoutOverlaps(List<Match> matches) {
        return matches.stream()
                .filter(m -> matches.stream()
                        .noneMatch(o -> o != m && (o.span().overlaps(m.span()) || o.holds(m.head())) && beats(o, m)))
                .toList();
    }

    private static boolean beats(Match one, Match other) {
        int byLength = Integer.compare(one.length(), other.length());
        return byLength > 0
                || byLength == 0 && one.head().index() < other.head().index();
    }

    /** The first condition that does not hold, in words. */
    private Optional<String> failed(Sentence sentence, Match match) {
        Slots slots = new Slots(words, sentence, match);
        Rule rule = match.rule();
        for (Map.Entry<String, WordClass> condition : sorted(rule.required())) {
            if (slots.lemmasIn(condition.getKey()).stream().noneMatch(condition.getValue()::accepts)) {
                return Optional.of("no fitting " + condition.getKey());
            }
        }
        for (Map.Entry<String, WordClass> condition : sorted(rule.excluded())) {
            if (slots.lemmasIn(condition.getKey()).stream().anyMatch(condition.getValue()::accepts)) {
                return Optional.of("its " + condition.getKey() + " rules it out");
            }
        }
        return Optional.empty();
    }

    private static List<Map.Entry<String, WordClass>> sorted(Map<String, WordClass> conditions) {
        return conditions.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    private Refusal refusal(Sentence sentence, List<Match> matches) {
        Match nearest = matches.stream().min(MOST_SPECIFIC).orElseThrow();
        String why = failed(sentence, nearest).orElse("a more specific rule failed");
        return new Refusal(
                "what.condition", nearest.span(), "Rule " + nearest.rule().id() + " nearly fits: " + why + ".");
    }

    private Act act(Sentence sentence, Match match, String pageText) {
        Slots slots = new Slots(words, sentence, match);
        List<Act.Argument> actors = arguments(slots, match.rule().actors(), List.of());
        List<Act.Argument> recipients = arguments(slots, match.rule().recipients(), actors);
        return new Act(
                sentence,
                match.head().index(),
                Words.at(pageText, match.span()),
                match.rule().type(),
                match.rule().modes(),
                actors,
                recipients,
                slots.clause().index(),
                match.rule().id());
    }

    /** Heads in the slots, in the text's order, none twice and none that is taken. */
    private static List<Act.Argument> arguments(Slots slots, List<String> names, List<Act.Argument> taken) {
        var found = new LinkedHashMap<Integer, Act.Argument>();
        for (String slot : names) {
            boolean fallback = slot.endsWith("?");
            if (fallback && !found.isEmpty()) {
                continue;
            }
            String name = fallback ? slot.substring(0, slot.length() - 1) : slot;
            for (Token head : slots.in(name)) {
                if (taken.stream().noneMatch(t -> t.head() == head.index())) {
                    found.putIfAbsent(head.index(), new Act.Argument(head.index(), name));
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Act.Argument::head))
                .toList();
    }
}
