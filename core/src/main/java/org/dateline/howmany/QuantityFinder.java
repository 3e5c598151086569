package org.dateline.howmany;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.knowledge.CountedWords;
import org.dateline.knowledge.MoneyWords;
import org.dateline.knowledge.NumberWords;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Quantity;
import org.dateline.model.Quantity.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Words;

/** Finds how many: the numbers of an act's sentence that count what the act did. */
public final class QuantityFinder {

    private final NumberReader numbers;
    private final KindReader kinds;
    private final Neighbours neighbours;

    public QuantityFinder(NumberWords numberWords, MoneyWords moneyWords, CountedWords countedWords) {
        numbers = new NumberReader(numberWords, moneyWords);
        kinds = new KindReader(countedWords);
        neighbours = new Neighbours(countedWords);
    }

    /** The act's quantities in the text's order; empty where no number counts what it did. */
    public List<Quantity> quantitiesOf(Act act, String pageText) {
        Sentence sentence = act.sentence();
        var quantities = new ArrayList<Quantity>();
        Counted before = null;
        for (Count count : numbers.read(sentence)) {
            Optional<Counted> counted = counted(act, count);
            if (counted.isEmpty() && before != null) {
                counted = neighbours.read(sentence, count, before);
            }
            if (counted.isPresent()) {
                before = counted.get();
                quantities.add(quantity(sentence, before, pageText));
            }
        }
        return List.copyOf(quantities);
    }

    private static Quantity quantity(Sentence sentence, Counted counted, String pageText) {
        Count count = counted.count();
        return new Quantity(
                counted.kind(),
                count.low(),
                count.highOrNull(),
                Words.at(pageText, span(sentence, count)),
                Words.at(pageText, Sentence.spanOf(List.of(KindReader.noun(sentence, count))))
                        .text());
    }

    private Optional<Counted> counted(Act act, Count count) {
        Sentence sentence = act.sentence();
        Token phrase = KindReader.phrase(sentence, count);
        boolean none = count.highOrNull() != null && count.highOrNull() == 0;
        if (phrase.index() == act.trigger() && !none) {
            Kind kind = act.type() == EventType.CONSULT
                    ? Kind.MEETINGS
                    : kinds.thing(act.triggerToken())
                            .filter(allowed(act)::contains)
                            .orElse(Kind.EVENTS);
            return Optional.of(new Counted(count, kind, phrase.index(), act.trigger()));
        }
        return kinds.read(sentence, count)
                .filter(c -> allowed(act).contains(c.kind()))
                .filter(c -> sameClause(sentence, c, act));
    }

    private static Set<Kind> allowed(Act act) {
        return switch (act.type()) {
            case ASSAULT ->
                EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES, Kind.ABDUCTED, Kind.MUNITIONS, Kind.AIRCRAFT);
            case PROTEST -> EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);
            case COERCE -> EnumSet.of(Kind.DETAINED, Kind.VEHICLES, Kind.MUNITIONS);
            case MOBILIZE -> EnumSet.of(Kind.FORCES, Kind.VEHICLES, Kind.AIRCRAFT, Kind.MUNITIONS);
            case RETREAT -> EnumSet.of(Kind.RELEASED, Kind.FORCES);
            case SANCTION -> EnumSet.of(Kind.DISPLACED, Kind.MONEY);
            case AID, COOPERATE -> EnumSet.of(Kind.MONEY, Kind.FORCES, Kind.AIRCRAFT, Kind.VEHICLES);
            case CONSULT -> EnumSet.of(Kind.MEETINGS);
            case AGREE, SUPPORT, CONCEDE, REQUEST -> EnumSet.of(Kind.MONEY, Kind.AIRCRAFT, Kind.RELEASED);
            case ACCUSE, REJECT, THREATEN -> EnumSet.noneOf(Kind.class);
        };
    }

    /** True where the counted phrase's clause is the act's, over participles, conjunctions and relative clauses. */
    private static boolean sameClause(Sentence sentence, Counted counted, Act act) {
        int predicate = counted.predicate();
        if (Tolls.isToll(sentence, sentence.token(predicate))) {
            return Tolls.isOf(sentence, sentence.token(predicate), act.triggerToken());
        }
        if (predicate == act.trigger() || predicate == act.clause()) {
            return true;
        }
        Token from = sentence.token(predicate);
        return leads(sentence, act.triggerToken(), from, QuantityFinder::caused)
                || leads(sentence, from, act.triggerToken(), QuantityFinder::results)
                || (act.clause() != act.trigger() && leads(sentence, from, act.clauseToken(), QuantityFinder::results))
                || meet(sentence, from, act.triggerToken());
    }

    /** True where the way up from one token to the other uses only links that {@code passes} admits. */
    private static boolean leads(Sentence sentence, Token from, Token to, BiPredicate<Sentence, Token> passes) {
        Token at = from;
        while (at.head() >= 0 && passes.test(sentence, at)) {
            at = sentence.token(at.head());
            if (at.index() == to.index()) {
                return true;
            }
        }
        return false;
    }

    /** "the blast" of "the blast killed two", "raids" of "killed in raids", "fell" of "were hurt when a shell fell". */
    private static boolean caused(Sentence sentence, Token token) {
        Token verb = sentence.token(token.head());
        if (Sentence.is(token, "advcl")
                && !sentence.children(token, "mark", "advmod").isEmpty()) {
            return !sentence.children(verb, "aux:pass").isEmpty()
                    || sentence.children(verb, "obj").isEmpty();
        }
        String preposition = sentence.preposition(token).orElse("");
        return Sentence.is(token, "nsubj", "obl", "nmod", "compound", "conj", "xcomp")
                && !Set.of("after", "following", "since", "despite", "for", "before", "amid")
                        .contains(preposition);
    }

    /** "killing two", "leaving two dead", "which killed two", "and wounded two". */
    private static boolean results(Sentence sentence, Token token) {
        boolean timed = sentence.children(token, "mark").stream().anyMatch(m -> !lower(m).equals("to"));
        return Sentence.is(token, "advcl", "acl", "conj", "xcomp", "dep", "amod", "obj", "nsubj") && !timed;
    }

    /** True where both hang on one word: the act as its cause, the count as its result. */
    private static boolean meet(Sentence sentence, Token counted, Token trigger) {
        return sentence.ancestors(trigger).stream()
                .anyMatch(a -> leads(sentence, trigger, a, QuantityFinder::caused)
                        && leads(sentence, counted, a, QuantityFinder::results));
    }

    private static Span span(Sentence sentence, Count count) {
        return Sentence.spanOf(sentence.tokens().subList(count.first(), count.last() + 1));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
