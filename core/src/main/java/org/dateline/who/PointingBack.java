package org.dateline.who;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PhraseWords.Kind;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.model.Antecedent.Link;
import org.dateline.model.Token;

/** Whom a definite phrase points back to: "the army", "the men", "both sides". */
final class PointingBack {

    private final Descriptions descriptions;
    private final PhraseWords words;

    PointingBack(Descriptions descriptions, PhraseWords words) {
        this.descriptions = descriptions;
        this.words = words;
    }

    /** Those told of before whom the phrase's role noun calls. */
    List<Figure> of(NounPhrase phrase, RoleNoun noun) {
        Token head = phrase.head();
        String word = noun.words();
        if (words.is(Kind.ANYBODY, word)) {
            return pointing(phrase, descriptions.peopleBefore(phrase.sentence(), head, 2).stream(), Link.DESCRIPTION);
        }
        return phrase.isOfTwo() && calls(RoleWords.singular(head)).isPresent()
                ? pointing(phrase, two(phrase).stream(), Link.SIDES)
                : pointing(phrase, descriptions.sameRole(phrase.sentence(), head, word).stream(), Link.DESCRIPTION);
    }

    private static List<Figure> pointing(NounPhrase phrase, Stream<Figure> found, Link link) {
        return found.map(f -> f.pointedAt(phrase.span(), link)).toList();
    }

    /** Whom "the two countries" or "both sides" are; none where the noun calls no sides or there are not two. */
    List<Figure> two(NounPhrase phrase) {
        Token head = phrase.head();
        return calls(RoleWords.singular(head))
                .filter(w -> phrase.isDefinite() && phrase.isOfTwo())
                .map(w -> descriptions.two(phrase.sentence(), head, w))
                .orElse(List.of());
    }

    private Optional<Together.Two> calls(String noun) {
        if (words.is(Kind.SIDE, noun)) {
            return Optional.of(Together.Two.SIDES);
        }
        if (words.is(Kind.COUNTERPART, noun)) {
            return Optional.of(Together.Two.STATES);
        }
        return words.is(Kind.LEADER, noun) ? Optional.of(Together.Two.LEADERS) : Optional.empty();
    }
}
