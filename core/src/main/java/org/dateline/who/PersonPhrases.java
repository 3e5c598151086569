package org.dateline.who;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PhraseWords.Kind;
import org.dateline.knowledge.RoleNouns.Sort;
import org.dateline.model.Antecedent.Link;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.who.Figure.Shape;
import org.dateline.who.Owners.Phrases;

/** Tells who a person is whom the roster does not name: by the title, what stands beside the name, or the story so far. */
final class PersonPhrases {

    private final RoleWords roles;
    private final Bearers bearers;
    private final Persons persons;
    private final RolePhrases rolePhrases;
    private final PhraseWords words;
    private final Phrases phrases;

    PersonPhrases(
            RoleWords roles,
            Bearers bearers,
            Persons persons,
            RolePhrases rolePhrases,
            PhraseWords words,
            Phrases phrases) {
        this.roles = roles;
        this.bearers = bearers;
        this.persons = persons;
        this.rolePhrases = rolePhrases;
        this.words = words;
        this.phrases = phrases;
    }

    /** Who the person is whom the phrase names, at a depth of phrases within phrases. */
    List<Figure> of(NounPhrase phrase, int depth) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        String nation = bearers.nationality(phrase, head.index());
        for (Token t : phrase.before(head.index())) {
            Optional<RoleWords.Found> title = roles.at(sentence, t.index())
                    .filter(r -> r.last() < head.index())
                    .filter(r -> r.noun().sort() == Sort.PERSON || r.noun().sort() == Sort.PEOPLE);
            if (title.isPresent()) {
                return titled(phrase, title.get(), depth);
            }
        }
        for (Token beside : beside(sentence, head)) {
            List<Figure> said = phrases.of(sentence, beside.index(), depth + 1);
            if (!said.isEmpty() && said.getFirst().shape() != Shape.UNKNOWN) {
                return said.stream().map(f -> named(f, phrase)).toList();
            }
        }
        Optional<Figure> known = persons.findAt(sentence, head, phrase.span());
        if (known.isPresent()) {
            return List.of(known.get());
        }
        for (Token t : phrase.hanging("of")) {
            List<Figure> body = phrases.of(sentence, t.index(), depth + 1);
            if (!body.isEmpty() && !body.getFirst().isState()) {
                return body.stream().map(f -> named(f, phrase)).toList();
            }
        }
        if (!head.name().equals("PERSON")) {
            return List.of();
        }
        var nobodyKnown = new Figure(
                phrase.span(),
                null,
                phrase.text(),
                "",
                nation,
                List.of(nation == null ? "UNK" : speaksFor(phrase) ? "GOV" : "CVL"),
                Shape.PERSON,
                false,
                nation != null);
        return List.of(OwnNames.ofPerson(nobodyKnown, sentence, head, roles));
    }

    /** "Chad's Mahamat Saleh" speaks for his state, "the Chadian Mahamat Saleh" is a citizen of it. */
    private static boolean speaksFor(NounPhrase phrase) {
        return phrase.sentence().child(phrase.head(), "nmod:poss").isPresent();
    }

    /** An honorific tells nothing that the story has not told better, nor does a title without a state. */
    private List<Figure> titled(NounPhrase phrase, RoleWords.Found title, int depth) {
        Optional<Figure> known = persons.findAt(phrase.sentence(), phrase.head(), phrase.span());
        if (known.isPresent() && words.is(Kind.HONORIFIC, title.noun().words())) {
            return List.of(known.get());
        }
        List<Figure> told = rolePhrases.of(phrase, title, depth + 1);
        boolean bare = told.stream().noneMatch(f -> f.stated() && f.countryOrNull() != null || f.namedOrNull() != null);
        if (bare
                && known.filter(k -> told.stream().allMatch(f -> f.primary().equals(k.primary())))
                        .isPresent()) {
            return List.of(known.get());
        }
        return told.stream().map(f -> named(f, phrase)).toList();
    }

    /** Appositions of a name; the parser hangs the second of two in a row on the governor of the first. */
    private static List<Token> beside(Sentence sentence, Token head) {
        List<Token> own = sentence.children(head, "appos");
        if (!own.isEmpty() || head.head() < 0 || !Sentence.is(head, "appos")) {
            return own;
        }
        return sentence.children(sentence.token(head.head()), "appos").stream()
                .filter(t -> t.index() > head.index() && t.index() <= head.index() + 8)
                .filter(t -> sentence.token(head.index() + 1).text().equals(","))
                .toList();
    }

    private Figure named(Figure role, NounPhrase phrase) {
        var person = new Figure(
                phrase.span(),
                role.namedOrNull(),
                phrase.text(),
                role.key(),
                role.countryOrNull(),
                role.sectors(),
                Shape.PERSON,
                false,
                true,
                List.of(),
                role.pointerOrNull() == null
                        ? null
                        : new Figure.Pointer(role.pointerOrNull().antecedent(), Link.OWNER));
        return OwnNames.ofPerson(person, phrase.sentence(), phrase.head(), roles);
    }
}
