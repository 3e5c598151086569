package org.dateline.who;

import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.EntityKind;
import org.dateline.knowledge.NameMatch;
import org.dateline.knowledge.NameUse;
import org.dateline.knowledge.State;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.who.Figure.Shape;

/** What a state's name stands for where it is found: the state, its people, its seat, or a word before another. */
final class StateNames {

    private StateNames() {}

    static Figure figure(NounPhrase phrase, NameMatch match, State state) {
        Token head = phrase.sentence().token(match.last());
        Shape shape = shape(phrase, match, head);
        boolean whole = shape == Shape.DEMONYM
                || shape == Shape.NATION
                || match.covers(phrase.head().index());
        return new Figure(
                whole ? phrase.span() : words(phrase.sentence(), match),
                state,
                state.name(),
                "",
                state.iso3(),
                List.of(),
                shape,
                (shape == Shape.DEMONYM || shape == Shape.NATION) && head.tag().endsWith("S"),
                true);
    }

    private static Shape shape(NounPhrase phrase, NameMatch match, Token head) {
        boolean demonym = uses(match, NameUse.DEMONYM);
        boolean counted = phrase.sentence().children(head).stream()
                .anyMatch(c -> Set.of("nummod", "amod").contains(c.mainRelation())
                        || Set.of("a", "an", "another", "many", "some").contains(c.lemma()));
        if (demonym && (head.tag().endsWith("S") || counted) && !Sentence.is(head, "amod", "compound")) {
            return !counted && isAll(phrase, head) ? Shape.NATION : Shape.DEMONYM;
        }
        boolean modifies = head.isAdjective() || Sentence.is(head, "amod", "compound");
        if (uses(match, NameUse.ADJECTIVE) && (modifies || !uses(match, NameUse.NAME))) {
            return Shape.ADJECTIVE;
        }
        return uses(match, NameUse.NAME) ? Shape.STATE : uses(match, NameUse.SEAT) ? Shape.SEAT : Shape.DEMONYM;
    }

    /** "the Chileans", and no fewer. */
    private static boolean isAll(NounPhrase phrase, Token head) {
        return phrase.sentence().children(head, "det").stream()
                .anyMatch(d -> d.lemma().equals("the"));
    }

    private static boolean uses(NameMatch match, NameUse use) {
        return match.forms().stream().anyMatch(f -> f.use() == use);
    }

    /** "Jordan" in "Michael Jordan", "Dina" in "Dina Roca": a state's or a body's name as a part of a person's. */
    static boolean insidePerson(Sentence sentence, NameMatch match) {
        Token first = sentence.token(match.first());
        boolean person = match.forms().getFirst().named() instanceof Entity e && e.kind() == EntityKind.PERSON;
        boolean longer = match.forms().getFirst().named() instanceof Entity && match.last() > match.first();
        if (person || longer || !first.name().equals("PERSON")) {
            return false;
        }
        return isPersonAt(sentence, match.first() - 1) || isPersonAt(sentence, match.last() + 1);
    }

    private static boolean isPersonAt(Sentence sentence, int index) {
        return index >= 0
                && index < sentence.size()
                && sentence.token(index).name().equals("PERSON")
                && sentence.token(index).isProperNoun();
    }

    private static Span words(Sentence sentence, NameMatch match) {
        return Sentence.spanOf(sentence.tokens().subList(match.first(), match.last() + 1));
    }
}
