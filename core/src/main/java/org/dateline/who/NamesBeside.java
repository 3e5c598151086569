package org.dateline.who;

import java.util.Optional;
import org.dateline.knowledge.RoleNouns.Sort;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.who.Figure.Shape;

/** The name that stands beside a role and is who is meant: "the Quds Force commander, Esmail Qaani", "its ally Russia". */
final class NamesBeside {

    private final Names names;
    private final Bearers bearers;

    NamesBeside(Names names, Bearers bearers) {
        this.names = names;
        this.bearers = bearers;
    }

    Optional<Figure> after(NounPhrase phrase, RoleWords.Found role) {
        Optional<Figure> close = closeAfter(phrase, role);
        if (close.isPresent()) {
            return close;
        }
        if (role.noun().sort() != Sort.PERSON && role.noun().sort() != Sort.PEOPLE) {
            return Optional.empty();
        }
        Sentence sentence = phrase.sentence();
        return names.in(sentence).stream()
                .filter(m -> m.first() > role.last() && phrase.contains(m.last()))
                .filter(m -> !Sentence.is(sentence.token(m.last()), "nmod")) // "opponents of President Moyo"
                .filter(m -> {
                    Token before = sentence.token(m.first() - 1);
                    return before.isNoun() || before.text().equals(",");
                })
                .flatMap(m -> bearers.plain(sentence, m).stream())
                .filter(Bearers::isPerson)
                .findFirst()
                .map(f -> f.at(phrase.span()));
    }

    /** "The militant group Hamas", "its ally Russia": the name right after the noun. */
    private Optional<Figure> closeAfter(NounPhrase phrase, RoleWords.Found role) {
        Sentence sentence = phrase.sentence();
        boolean named = role.noun().sort() != Sort.THING
                && role.noun().yields()
                && !phrase.head().tag().endsWith("S")
                && phrase.contains(role.last() + 1);
        return named
                ? names.in(sentence).stream()
                        .filter(m -> m.first() == role.last() + 1)
                        .flatMap(m -> bearers.plain(sentence, m).stream())
                        .filter(f -> f.shape() == Shape.STATE || f.shape() == Shape.FORCE || f.shape() == Shape.BODY)
                        .findFirst()
                        .map(f -> f.at(phrase.span()))
                : Optional.empty();
    }
}
