package org.dateline.who;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.Peoples;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PhraseWords.Kind;
import org.dateline.knowledge.RoleNouns.Sort;
import org.dateline.model.Antecedent.Link;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.who.Figure.Shape;

/**
 * What a phrase stands for: a name of the roster, or else composed from its words, nationality and role noun. Several
 * figures where one noun has two nationalities ("Russian and Turkish troops") or points back to two ("the two sides").
 */
final class Composition {

    /** Phrases nest no deeper than this. */
    private static final int DEEPEST = 4;

    private final Names names;
    private final RoleWords roles;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Bearers bearers;
    private final Persons persons;
    private final Peoples peoples;
    private final PhraseWords words;
    private final Optional<String> storyState;
    private final RolePhrases rolePhrases;
    private final PersonPhrases personPhrases;

    Composition(
            Names names,
            RoleWords roles,
            Descriptions descriptions,
            Doubts doubts,
            Pronouns pronouns,
            Persons persons,
            Towns towns,
            Peoples peoples,
            PhraseWords words,
            Optional<String> storyState,
            Tenor tenor) {
        this.names = names;
        this.roles = roles;
        this.descriptions = descriptions;
        this.pronouns = pronouns;
        this.bearers = new Bearers(names, roles, storyState);
        this.persons = persons;
        this.peoples = peoples;
        this.words = words;
        this.storyState = storyState;
        var owners = new Owners(names, roles, bearers, pronouns, persons, towns, peoples, storyState, this::of);
        this.rolePhrases =
                new RolePhrases(names, roles, descriptions, doubts, bearers, owners, words, storyState, tenor);
        this.personPhrases = new PersonPhrases(roles, bearers, persons, rolePhrases, words, this::of);
    }

    List<Figure> of(Sentence sentence, int head) {
        return of(sentence, head, 0);
    }

    private List<Figure> of(Sentence sentence, int index, int depth) {
        Token head = sentence.token(index);
        if (depth > DEEPEST) {
            return List.of();
        }
        if (head.isPronoun()
                && !head.text().equals("I")
                && Character.isUpperCase(head.text().charAt(0))
                && head.index() > 0) {
            Optional<Figure> person =
                    persons.findAt(sentence, head, head.span()); // a surname that is spelled like a pronoun
            if (person.isPresent()) {
                return List.of(person.get());
            }
        }
        if (head.isPronoun() || head.tag().equals("WDT")) {
            return pronouns.of(sentence, head);
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        if (head.isAdjective()) {
            List<Token> rest = sentence.children(head, "flat");
            if (!rest.isEmpty() && names.covering(sentence, index).isEmpty()) {
                return of(sentence, rest.getLast().index(), depth + 1); // "Russian-backed Fifth Corps" read as one name
            }
            Optional<Entity> leader = names.leader(head);
            if (leader.isPresent()) {
                return List.of(bearers.leader(head, leader.get()));
            }
        }
        if (sentence.children(head, "det").stream().anyMatch(d -> d.lemma().equals("no"))) {
            return List.of(); // "no casualties", "no group has claimed the attack"
        }
        Optional<Token> picked = picked(phrase);
        if (picked.isPresent()) {
            return of(sentence, picked.get().index(), depth + 1).stream()
                    .map(f -> f.at(phrase.span()))
                    .toList();
        }
        List<Figure> organ = organOfName(phrase, depth);
        if (!organ.isEmpty()) {
            return organ;
        }
        Optional<Figure> bearer = names.covering(sentence, index)
                .flatMap(m -> bearers.figure(phrase, m, bearers.nationality(phrase, m.first())));
        if (bearer.isPresent()) {
            return List.of(bearer.get());
        }
        if (words.is(Kind.LAND, head.lemma()) && phrase.isDefinite() && !phrase.isOfTwo()) {
            return descriptions.lastState(sentence, head).stream()
                    .map(f -> f.pointedAt(phrase.span(), Link.DESCRIPTION))
                    .toList();
        }
        if (head.isProperNoun() && head.name().equals("PERSON") && !isOffice(phrase)) {
            return personPhrases.of(phrase, depth);
        }
        Optional<Peoples.Force> people = peoples.find(head.text(), storyState);
        if (people.isPresent()) {
            return List.of(new Figure(
                    phrase.span(),
                    null,
                    phrase.text(),
                    "",
                    people.get().country(),
                    people.get().sectors(),
                    Shape.PEOPLE,
                    true,
                    true));
        }
        Optional<RoleWords.Found> role = roles.at(sentence, index);
        if (role.isPresent()) {
            List<Figure> figures = rolePhrases.of(phrase, role.get(), depth);
            return sharesForces(phrase)
                    ? figures.stream()
                            .map(f -> f.primary().equals("GOV") ? f.withSectors(List.of("MIL")) : f)
                            .toList()
                    : figures;
        }
        if (head.isProperNoun()) {
            return personPhrases.of(phrase, depth);
        }
        List<Figure> two = rolePhrases.two(phrase);
        return two.isEmpty()
                ? counted(phrase)
                : two.stream().map(f -> f.pointedAt(phrase.span(), Link.SIDES)).toList();
    }

    /** "The Royal Thai Navy", "Ghana Armed Forces": a body whose name readers hang on its first word. */
    private List<Figure> organOfName(NounPhrase phrase, int depth) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        Optional<Token> last = sentence.children(head, "flat").stream()
                .filter(t -> phrase.contains(t.index()) && t.isNoun())
                .reduce((first, second) -> second)
                .filter(t -> !t.name().equals("PERSON") && !head.name().equals("PERSON"));
        boolean named = names.covering(sentence, head.index())
                .filter(m -> last.filter(t -> m.covers(t.index())).isPresent())
                .isPresent();
        if (last.isEmpty() || named) {
            return List.of();
        }
        int end = last.get().index();
        Optional<Figure> bearer = names.covering(sentence, end)
                .filter(m -> m.first() > head.index())
                .flatMap(m -> bearers.figure(phrase, m, bearers.nationality(phrase, m.first())));
        if (bearer.filter(f -> !f.isState()).isPresent()) {
            return List.of(bearer.get());
        }
        return roles.at(sentence, end)
                .filter(r -> r.first() > head.index() && r.noun().sort() != Sort.PERSON)
                .map(r -> rolePhrases.of(phrase, r, depth))
                .orElse(List.of());
    }

    /** "Between government and rebel forces": the first noun stands for forces too. */
    private boolean sharesForces(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        int after = phrase.head().index() + 1;
        boolean bare = after < sentence.size()
                && sentence.token(after).lemma().equals("and")
                && sentence.child(phrase.head(), "det", "nmod:poss").isEmpty();
        for (int i = after + 1; bare && i < sentence.size() && i <= after + 4; i++) {
            Token t = sentence.token(i);
            if (t.isNoun() && !Sentence.is(t, "compound", "amod")) {
                return roles.at(sentence, i)
                        .filter(r -> r.noun().yields())
                        .filter(r -> r.noun().sort() == Sort.FORCE
                                || r.noun().words().endsWith(" force"))
                        .isPresent();
            }
            if (!t.isNoun() && !t.isAdjective()) {
                return false;
            }
        }
        return false;
    }

    /** "The Emir", "the General": no name, though the reading has it so. */
    private boolean isOffice(NounPhrase phrase) {
        return phrase.isDefinite()
                && roles.isTitle(phrase.head())
                && phrase.sentence().child(phrase.head(), "flat").isEmpty()
                && persons.find(phrase.sentence(), phrase.head()).isEmpty();
    }

    /** "Five were killed", "dozens were arrested": people of whom nothing is said. */
    private List<Figure> counted(NounPhrase phrase) {
        Token head = phrase.head();
        boolean counts = head.tag().equals("CD") || words.is(Kind.PICKING, head.lemma());
        boolean dated =
                head.text().matches("(19|20)\\d\\d|.*[.,:%$].*") || head.name().equals("DATE");
        if (!counts || dated || !Sentence.is(head, "nsubj", "obj")) {
            return List.of();
        }
        Optional<Figure> before =
                descriptions.peopleBefore(phrase.sentence(), head, 0); // "three soldiers killed and five wounded"
        return List.of(new Figure(
                phrase.span(),
                null,
                phrase.text(),
                "",
                before.flatMap(Figure::country).orElse(null),
                before.map(Figure::sectors).orElse(List.of("UNK")),
                Shape.PEOPLE,
                true,
                false,
                List.of(),
                before.map(f -> new Figure.Pointer(f.root(), Link.OTHERS)).orElse(null)));
    }

    private Optional<Token> picked(NounPhrase phrase) {
        Token head = phrase.head();
        boolean picks = words.is(Kind.PICKING, head.lemma()) || head.tag().equals("CD");
        boolean bands = words.is(Kind.BANDING, head.lemma()); // "a group of mayors" is mayors
        return picks || bands
                ? phrase.hanging("of").stream()
                        .filter(t -> t.head() == head.index())
                        .filter(t -> picks || t.tag().equals("NNS"))
                        .findFirst()
                : Optional.empty();
    }
}
