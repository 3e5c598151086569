package org.dateline.howmany;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.CountedWords;
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

    public QuantityFinder(NumberWords numberWords, CountedWords countedWords) {
        numbers = new NumberReader(numberWords);
        kinds = new KindReader(countedWords);
    }

    /** The act's quantities in the text's order; empty where no number counts what it did. */
    public List<Quantity> quantitiesOf(Act act, String pageText) {
        Sentence sentence = act.sentence();
        var quantities = new ArrayList<Quantity>();
        for (Count count : numbers.read(sentence)) {
            counted(act, count)
                    .map(c -> new Quantity(
                            c.kind(),
                            count.low(),
                            count.highOrNull(),
                            Words.at(pageText, span(sentence, count)),
                            Words.at(pageText, Sentence.spanOf(List.of(KindReader.noun(sentence, count))))
                                    .text()))
                    .ifPresent(quantities::add);
        }
        return List.copyOf(quantities);
    }

    private Optional<Counted> counted(Act act, Count count) {
        Sentence sentence = act.sentence();
        Token phrase = KindReader.phrase(sentence, count);
        if (phrase.index() == act.trigger()) {
            Kind kind = act.type() == EventType.CONSULT ? Kind.MEETINGS : Kind.EVENTS;
            return Optional.of(new Counted(count, kind, phrase.index(), act.trigger()));
        }
        return kinds.read(sentence, count)
                .filter(c -> allowed(act).contains(c.kind()))
                .filter(c -> sameClause(sentence, c, act));
    }

    private static Set<Kind> allowed(Act act) {
        return switch (act.type()) {
            case ASSAULT -> EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES, Kind.ABDUCTED, Kind.MUNITIONS);
            case PROTEST -> EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);
            case COERCE -> EnumSet.of(Kind.DETAINED);
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
        if (counted.predicate() == act.trigger() || counted.predicate() == act.clause()) {
            return true;
        }
        return clauseTop(sentence, sentence.token(counted.predicate())) == clauseTop(sentence, act.triggerToken());
    }

    private static int clauseTop(Sentence sentence, Token from) {
        Token at = from;
        while (at.head() >= 0 && !Sentence.is(at, "ccomp", "parataxis")) {
            at = sentence.token(at.head());
        }
        return at.index();
    }

    private static Span span(Sentence sentence, Count count) {
        return Sentence.spanOf(sentence.tokens().subList(count.first(), count.last() + 1));
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
