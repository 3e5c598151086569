package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PhraseWords.Kind;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.knowledge.RoleNouns.Sort;
import org.dateline.knowledge.RoleNouns.Source;
import org.dateline.model.Antecedent.Link;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.who.Figure.Shape;
import org.jspecify.annotations.Nullable;

/** Composes whom a phrase with a role noun stands for: its state and sectors, by whose it is and what the story tells. */
final class RolePhrases {

    private static final Set<String> OFFICES = Set.of("GOV", "MIL", "LEG", "SPY", "COP", "JUD");

    private final NamesBeside besides;
    private final RoleWords roles;
    private final Descriptions descriptions;
    private final Doubts doubts;
    private final Owners owners;
    private final PhraseWords words;
    private final Optional<String> storyState;
    private final boolean protests;
    private final boolean policing;

    /**
     * Composes for one story.
     *
     * @param protests the story tells of protests, so that its security forces police and do not fight
     * @param policing it names police more than military, so that its officers are police
     */
    RolePhrases(
            Names names,
            RoleWords roles,
            Descriptions descriptions,
            Doubts doubts,
            Bearers bearers,
            Owners owners,
            PhraseWords words,
            Optional<String> storyState,
            boolean protests,
            boolean policing) {
        this.besides = new NamesBeside(names, bearers);
        this.roles = roles;
        this.descriptions = descriptions;
        this.doubts = doubts;
        this.owners = owners;
        this.words = words;
        this.storyState = storyState;
        this.protests = protests;
        this.policing = policing;
    }

    /** Whom the phrase stands for by the role noun found in it, which may be a title before its head. */
    List<Figure> of(NounPhrase phrase, RoleWords.Found role, int depth) {
        Sentence sentence = phrase.sentence();
        RoleNoun noun = role.noun();
        boolean definite = phrase.isDefinite();
        Owner owner = owners.of(phrase, role, depth);
        if (definite && (owner.isEmpty() || owner.isOrgan() && owner.countries().isEmpty())) {
            List<Figure> earlier = pointedBack(phrase, noun);
            if (earlier.size() > 1 && !phrase.isOfTwo()) {
                doubts.note(phrase.span(), earlier.stream().map(Figure::root).toList());
                return List.of(); // "the president", of two in the sentence before
            }
            if (!earlier.isEmpty()) {
                return earlier;
            }
        }
        Optional<Figure> holder = besides.nameAfter(phrase, role);
        if (holder.isPresent()) {
            return List.of(holder.get());
        }
        boolean thing = noun.sort() == Sort.THING && noun.yields();
        if (thing && owner.isEmpty()) {
            return List.of();
        }
        if (words.is(Kind.GROUND, noun.words()) && (owner.isBodiless() || owner.isPeople())) {
            return land(phrase, owner.isPeople() ? List.of() : owner.countries());
        }
        Optional<Figure> envoy = owner.isEmpty() && words.is(Kind.ENVOY, noun.words())
                ? descriptions.soleEnvoy(noun.words())
                : Optional.empty();
        if (envoy.isPresent()) {
            return pointing(phrase, envoy.stream(), Link.DESCRIPTION);
        }
        List<String> sectors = sectors(phrase, role, owner);
        var countries = new ArrayList<@Nullable String>(owner.countries());
        boolean stated = !countries.isEmpty();
        if (countries.isEmpty()) {
            countries.add(noun.ownCountry()
                    .or(() -> Optional.ofNullable(organState(phrase, noun, owner)))
                    .or(() -> owner.isBody() ? Optional.empty() : descriptions.told(noun))
                    .orElse(null));
        }
        String own = countries.size() == 1 ? countries.getFirst() : null;
        String about = own == null ? storyState.orElse("") : own;
        Optional<List<String>> there = owner.isBody() ? Optional.empty() : roles.sectorsIn(noun, about);
        if (there.isPresent()) {
            countries.set(0, about);
        }
        boolean plural = phrase.head().tag().endsWith("S") && noun.sort() != Sort.FORCE
                || sentence.children(phrase.head(), "nummod").size() > 0;
        return countries.stream()
                .map(c -> new Figure(
                        phrase.span(),
                        null,
                        phrase.text(),
                        noun.words(),
                        c,
                        there.orElse(sectors),
                        shape(noun.sort()),
                        plural,
                        stated))
                .map(f -> f.ownedBy(owner.pointerOrNull()))
                .map(f -> isOthers(noun, owner) ? othersOf(phrase, f) : f)
                .map(f -> shape(noun.sort()) == Shape.PERSON ? f : OwnNames.ofGroup(f, phrase))
                .toList();
    }

    private static boolean isOthers(RoleNoun noun, Owner owner) {
        return noun.words().equals("other") && owner.isEmpty();
    }

    /** "Killed three farmers and wounded twenty others": of the same people. */
    private Figure othersOf(NounPhrase phrase, Figure others) {
        return descriptions
                .peopleBefore(phrase.sentence(), phrase.head(), 1)
                .map(before -> others.withSectors(before.sectors()).like(before, Link.OTHERS))
                .orElse(others);
    }

    /** A state's land, or one that is no state's. */
    private static List<Figure> land(NounPhrase phrase, List<String> states) {
        var countries = new ArrayList<@Nullable String>(states);
        if (countries.isEmpty()) {
            countries.add(null);
        }
        return countries.stream()
                .map(c -> new Figure(phrase.span(), null, phrase.text(), "", c, List.of(), Shape.LAND, false, true))
                .toList();
    }

    private @Nullable String organState(NounPhrase phrase, RoleNoun noun, Owner owner) {
        boolean many = phrase.head().tag().endsWith("S") && words.is(Kind.MANY, noun.words());
        if (many) {
            return null; // "ambassadors", "governments": of several states
        }
        if (words.is(Kind.ENVOY, noun.words()) && owner.isEmpty()) {
            return null; // the ambassador of some state to the story's
        }
        boolean organ = noun.source() == Source.ORGAN && (!owner.isBody() || owner.isOrgan())
                || noun.yields() && owner.isOrgan();
        return organ ? storyState.orElse(null) : null;
    }

    private List<String> sectors(NounPhrase phrase, RoleWords.Found role, Owner owner) {
        List<String> sectors =
                owner.sectorsFor(role.noun().yields(), role.noun().sectors());
        boolean left = phrase.before(role.first()).stream()
                .anyMatch(t -> words.is(Kind.FORMER, t.lemma())
                        || words.is(Kind.FORMER, t.text().toLowerCase(Locale.ROOT))
                        || t.lemma().startsWith("ex-"));
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

    private List<Figure> pointedBack(NounPhrase phrase, RoleNoun noun) {
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

    private static Shape shape(Sort sort) {
        return switch (sort) {
            case PERSON -> Shape.PERSON;
            case PEOPLE -> Shape.PEOPLE;
            case BODY -> Shape.BODY;
            case FORCE -> Shape.FORCE;
            case THING -> Shape.THING;
        };
    }
}
