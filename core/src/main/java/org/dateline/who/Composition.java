package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Peoples;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.knowledge.RoleNouns.Sort;
import org.dateline.knowledge.RoleNouns.Source;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.who.Figure.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase stands for: a name of the roster, or else composed from its words, nationality and role noun. Several
 * figures where one noun has two nationalities ("Russian and Turkish troops") or points back to two ("the two sides").
 */
final class Composition {

    /** Phrases nest no deeper than this. */
    private static final int DEEPEST = 4;

    /** Words that count or pick out; the noun that hangs on their "of" is meant. */
    private static final Set<String> PICKING = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "million",
            "number",
            "score",
            "handful",
            "lot",
            "majority",
            "most",
            "some",
            "many",
            "several",
            "all",
            "both",
            "part",
            "rest",
            "pair",
            "couple",
            "series",
            "each",
            "half",
            "one",
            "any",
            "none",
            "two",
            "three",
            "few",
            "remainder",
            "array",
            "variety",
            "crowd",
            "wave",
            "ten");

    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "late",
            "ousted",
            "deposed",
            "toppled",
            "ex-president",
            "onetime",
            "disgraced",
            "overthrown");

    private static final Set<String> OFFICES = Set.of("GOV", "MIL", "LEG", "SPY", "COP", "JUD");

    private static final Set<String> SIDES = Set.of(
            "side",
            "country",
            "leader",
            "delegation",
            "party",
            "neighbor",
            "neighbour",
            "government",
            "nation",
            "state",
            "minister",
            "president",
            "capital",
            "rival",
            "ally",
            "foe",
            "official");

    private static final Set<String> LANDS = Set.of("country", "kingdom", "republic", "nation");

    private final Names names;
    private final RoleWords roles;
    private final Past past;
    private final Pronouns pronouns;
    private final Bearers bearers;
    private final Persons persons;
    private final Owners owners;
    private final Peoples peoples;
    private final Optional<String> storyState;
    private final boolean protests;
    private final boolean policing;

    /**
     * Composes for one story.
     *
     * @param protests the story tells of protests, so that its security forces police and do not fight
     * @param policing it names police more than military, so that its officers are police
     */
    Composition(
            Names names,
            RoleWords roles,
            Past past,
            Pronouns pronouns,
            Persons persons,
            Towns towns,
            Peoples peoples,
            Optional<String> storyState,
            boolean protests,
            boolean policing) {
        this.names = names;
        this.roles = roles;
        this.past = past;
        this.pronouns = pronouns;
        this.bearers = new Bearers(names, roles, storyState);
        this.persons = persons;
        this.storyState = storyState;
        this.owners = new Owners(names, roles, bearers, pronouns, persons, towns, peoples, storyState, this::of);
        this.peoples = peoples;
        this.protests = protests;
        this.policing = policing;
    }

    List<Figure> of(Sentence sentence, int head) {
        return of(sentence, head, 0);
    }

    private List<Figure> of(Sentence sentence, int index, int depth) {
        Token head = sentence.token(index);
        if (depth > DEEPEST) {
            return List.of();
        }
        if (head.isPronoun() && Character.isUpperCase(head.text().charAt(0)) && head.index() > 0) {
            Optional<Figure> person = persons.find(head); // a surname that is spelled like a pronoun
            if (person.isPresent()) {
                return List.of(person.get().at(head.span()));
            }
        }
        if (head.isPronoun() || head.tag().equals("WDT")) {
            return pronouns.of(sentence, head);
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        Optional<Token> picked = picked(phrase);
        if (picked.isPresent()) {
            return of(sentence, picked.get().index(), depth + 1).stream()
                    .map(f -> f.at(phrase.span()))
                    .toList();
        }
        Optional<Figure> bearer =
                names.covering(sentence, index).flatMap(m -> bearers.figure(phrase, m, nationality(phrase, m.first())));
        if (bearer.isPresent()) {
            return List.of(bearer.get());
        }
        if (LANDS.contains(head.lemma()) && isDefinite(phrase) && !areTwo(phrase)) {
            return past.lastState(sentence, head).map(f -> f.at(phrase.span())).stream()
                    .toList();
        }
        if (head.isProperNoun() && head.name().equals("PERSON")) {
            return person(phrase, depth);
        }
        Optional<Peoples.Force> people = peoples.find(head.text(), storyState);
        if (people.isPresent()) {
            return List.of(new Figure(
                    phrase.span(),
                    null,
                    text(phrase),
                    "",
                    people.get().country(),
                    people.get().sectors(),
                    Shape.PEOPLE,
                    true,
                    true));
        }
        Optional<RoleWords.Found> role = roles.at(sentence, index);
        if (role.isPresent()) {
            return composed(phrase, role.get(), depth);
        }
        return head.isProperNoun() ? person(phrase, depth) : counted(phrase);
    }

    /** "Five were killed", "dozens were arrested": people of whom nothing is said. */
    private static List<Figure> counted(NounPhrase phrase) {
        Token head = phrase.head();
        boolean counts = head.tag().equals("CD") || PICKING.contains(head.lemma());
        boolean dated =
                head.text().matches("(19|20)\\d\\d|.*[.,:%$].*") || head.name().equals("DATE");
        if (!counts || dated || !Sentence.is(head, "nsubj", "obj")) {
            return List.of();
        }
        return List.of(
                new Figure(phrase.span(), null, text(phrase), "", null, List.of("UNK"), Shape.PEOPLE, true, false));
    }

    private static Optional<Token> picked(NounPhrase phrase) {
        Token head = phrase.head();
        boolean picks = PICKING.contains(head.lemma()) || head.tag().equals("CD");
        return picks
                ? phrase.hanging("of").stream()
                        .filter(t -> t.head() == head.index())
                        .findFirst()
                : Optional.empty();
    }

    private List<Figure> composed(NounPhrase phrase, RoleWords.Found role, int depth) {
        Sentence sentence = phrase.sentence();
        RoleNoun noun = role.noun();
        boolean definite = isDefinite(phrase);
        Owner owner = owners.of(phrase, role, depth);
        if (definite && owner.isEmpty()) {
            List<Figure> earlier = pointedBack(phrase, noun);
            if (!earlier.isEmpty()) {
                return earlier.stream().map(f -> f.at(phrase.span())).toList();
            }
        }
        Optional<Figure> holder = nameAfter(phrase, role);
        if (holder.isPresent()) {
            return List.of(holder.get());
        }
        boolean thing = noun.sort() == Sort.THING && noun.yields();
        if (thing && owner.isEmpty()) {
            return List.of();
        }
        List<String> sectors = sectors(phrase, role, owner);
        var countries = new ArrayList<@Nullable String>(owner.countries());
        boolean stated = !countries.isEmpty();
        if (countries.isEmpty()) {
            countries.add(noun.ownCountry().orElseGet(() -> organState(noun, owner)));
        }
        String own = countries.size() == 1 ? countries.getFirst() : null;
        String about = own == null ? storyState.orElse("") : own;
        Optional<List<String>> there = owner.isBody() ? Optional.empty() : roles.sectorsIn(noun, about);
        if (there.isPresent()) {
            countries.set(0, about);
        }
        boolean plural = head(phrase).tag().endsWith("S") && noun.sort() != Sort.FORCE
                || sentence.children(head(phrase), "nummod").size() > 0;
        return countries.stream()
                .map(c -> new Figure(
                        phrase.span(),
                        null,
                        text(phrase),
                        noun.words(),
                        c,
                        there.orElse(sectors),
                        shape(noun.sort()),
                        plural,
                        stated))
                .toList();
    }

    private @Nullable String organState(RoleNoun noun, Owner owner) {
        boolean organ = noun.source() == Source.ORGAN && (!owner.isBody() || owner.isOrgan())
                || noun.yields() && owner.isOrgan();
        return organ ? storyState.orElse(null) : null;
    }

    private List<String> sectors(NounPhrase phrase, RoleWords.Found role, Owner owner) {
        List<String> sectors =
                owner.sectorsFor(role.noun().yields(), role.noun().sectors());
        boolean left = phrase.before(role.first()).stream()
                .anyMatch(t -> FORMER.contains(t.lemma()) || t.lemma().startsWith("ex-"));
        if (left && !sectors.isEmpty() && OFFICES.contains(sectors.getFirst())) {
            return List.of("ELI");
        }
        if (Set.of("people", "person").contains(role.noun().words())
                && !owner.countries().isEmpty()
                && !owner.isBody()) {
            return List.of("CVL"); // "the people of Peru", "its own people"
        }
        if (role.noun().words().equals("officer") && owner.isBodiless() && policing) {
            return List.of("COP");
        }
        if (role.noun().words().startsWith("security ") && sectors.equals(List.of("COP"))) {
            return protests ? sectors : List.of("COP", "MIL");
        }
        return sectors;
    }

    private List<Figure> pointedBack(NounPhrase phrase, RoleNoun noun) {
        Token head = head(phrase);
        String word = noun.words();
        if (areTwo(phrase) && SIDES.contains(RoleWords.singular(head))) {
            return past.lastTwo(phrase.sentence(), head);
        }
        return past.sameRole(phrase.sentence(), head, word).stream().toList();
    }

    private static boolean areTwo(NounPhrase phrase) {
        return phrase.tokens().stream()
                .anyMatch(t -> Set.of("two", "both", "2").contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "The Quds Force commander, Esmail Qaani": the name beside the role is who is meant. */
    private Optional<Figure> nameAfter(NounPhrase phrase, RoleWords.Found role) {
        if (role.noun().sort() != Sort.PERSON && role.noun().sort() != Sort.PEOPLE) {
            return Optional.empty();
        }
        Sentence sentence = phrase.sentence();
        return names.in(sentence).stream()
                .filter(m -> m.first() > role.last() && phrase.contains(m.last()))
                .filter(m -> {
                    Token before = sentence.token(m.first() - 1);
                    return before.isNoun() || before.text().equals(",");
                })
                .flatMap(m -> bearers.plain(sentence, m).stream())
                .filter(Bearers::isPerson)
                .findFirst()
                .map(f -> f.at(phrase.span()));
    }

    private List<Figure> person(NounPhrase phrase, int depth) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        String nation = nationality(phrase, head.index());
        for (Token t : phrase.before(head.index())) {
            Optional<RoleWords.Found> title = roles.at(sentence, t.index())
                    .filter(r -> r.last() < head.index())
                    .filter(r -> r.noun().sort() == Sort.PERSON || r.noun().sort() == Sort.PEOPLE);
            if (title.isPresent()) {
                return composed(phrase, title.get(), depth + 1).stream()
                        .map(f -> named(f, phrase))
                        .toList();
            }
        }
        for (Token beside : beside(sentence, head)) {
            List<Figure> said = of(sentence, beside.index(), depth + 1);
            if (!said.isEmpty() && said.getFirst().shape() != Shape.UNKNOWN) {
                return said.stream().map(f -> named(f, phrase)).toList();
            }
        }
        Optional<Figure> known = persons.find(head);
        if (known.isPresent()) {
            return List.of(known.get().at(phrase.span()));
        }
        for (Token t : phrase.hanging("of")) {
            List<Figure> body = of(sentence, t.index(), depth + 1);
            if (!body.isEmpty() && !body.getFirst().isState()) {
                return body.stream().map(f -> named(f, phrase)).toList();
            }
        }
        if (!head.name().equals("PERSON")) {
            return List.of();
        }
        return List.of(new Figure(
                phrase.span(),
                null,
                text(phrase),
                "",
                nation,
                List.of(nation == null ? "UNK" : "GOV"),
                Shape.PERSON,
                false,
                nation != null));
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

    private static Figure named(Figure role, NounPhrase phrase) {
        return new Figure(
                phrase.span(),
                role.namedOrNull(),
                text(phrase),
                role.key(),
                role.countryOrNull(),
                role.sectors(),
                Shape.PERSON,
                false,
                true);
    }

    /** The nationality that stands before an index of the phrase, nearest first. */
    private @Nullable String nationality(NounPhrase phrase, int before) {
        for (Token t : phrase.before(before)) {
            Optional<Figure> state = names.covering(phrase.sentence(), t.index())
                    .filter(m -> m.last() < before)
                    .flatMap(m -> bearers.plain(phrase.sentence(), m))
                    .filter(Figure::isState);
            if (state.isPresent()) {
                return state.get().countryOrNull();
            }
        }
        return null;
    }

    private static boolean isDefinite(NounPhrase phrase) {
        return phrase.tokens().stream()
                .filter(t -> t.index() <= phrase.head().index())
                .anyMatch(t -> Set.of("the", "this", "that", "these", "those", "both", "one", "another")
                        .contains(t.lemma()));
    }

    private static Token head(NounPhrase phrase) {
        return phrase.head();
    }

    static Shape shape(Sort sort) {
        return switch (sort) {
            case PERSON -> Shape.PERSON;
            case PEOPLE -> Shape.PEOPLE;
            case BODY -> Shape.BODY;
            case FORCE -> Shape.FORCE;
            case THING -> Shape.THING;
        };
    }

    private static String text(NounPhrase phrase) {
        var out = new StringBuilder();
        Token before = null;
        for (Token t : phrase.tokens()) {
            if (before != null && before.span().end() < t.span().start()) {
                out.append(' ');
            }
            out.append(t.text());
            before = t;
        }
        return out.toString();
    }
}
