package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PhraseWords.Kind;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.knowledge.RoleNouns.Sort;
import org.dateline.knowledge.RoleNouns.Source;
import org.dateline.model.Antecedent.Link;
import org.dateline.model.Sentence;
import org.dateline.who.Figure.Shape;
import org.jspecify.annotations.Nullable;

/** Composes whom a phrase with a role noun stands for: its state and sectors, by whose it is and what the story tells. */
final class RolePhrases {

    private final RoleWords roles;
    private final Descriptions descriptions;
    private final Doubts doubts;
    private final Owners owners;
    private final PhraseWords words;
    private final Optional<String> storyState;
    private final PointingBack pointingBack;
    private final NamesBeside namesBeside;
    private final RoleSectors roleSectors;

    RolePhrases(
            Names names,
            RoleWords roles,
            Descriptions descriptions,
            Doubts doubts,
            Bearers bearers,
            Owners owners,
            PhraseWords words,
            Optional<String> storyState,
            Tenor tenor) {
        this.roles = roles;
        this.descriptions = descriptions;
        this.doubts = doubts;
        this.owners = owners;
        this.words = words;
        this.storyState = storyState;
        this.pointingBack = new PointingBack(descriptions, words);
        this.namesBeside = new NamesBeside(names, bearers);
        this.roleSectors = new RoleSectors(words, tenor);
    }

    /** Whom the phrase stands for by the role noun found in it, which may be a title before its head. */
    List<Figure> of(NounPhrase phrase, RoleWords.Found role, int depth) {
        Sentence sentence = phrase.sentence();
        RoleNoun noun = role.noun();
        boolean definite = phrase.isDefinite();
        Owner owner = owners.of(phrase, role, depth);
        if (definite && (owner.isEmpty() || owner.isOrgan() && owner.countries().isEmpty())) {
            List<Figure> earlier = pointingBack.of(phrase, noun);
            if (earlier.size() > 1 && !phrase.isOfTwo()) {
                doubts.note(phrase.span(), earlier.stream().map(Figure::root).toList());
                return List.of(); // "the president", of two in the sentence before
            }
            if (!earlier.isEmpty()) {
                return earlier;
            }
        }
        Optional<Figure> holder = namesBeside.after(phrase, role);
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
        if (words.is(Kind.ALLY, noun.words()) && owner.isBodiless() && !owner.isEmpty()) {
            return List.of(statesBeside(phrase));
        }
        if (roleSectors.isCivil(phrase, noun)) {
            return List.of(civil(phrase, owner));
        }
        Optional<Figure> envoy = owner.isEmpty() && words.is(Kind.ENVOY, noun.words())
                ? descriptions.soleEnvoy(noun.words())
                : Optional.empty();
        if (envoy.isPresent()) {
            return List.of(envoy.get().pointedAt(phrase.span(), Link.DESCRIPTION));
        }
        List<String> sectors = roleSectors.of(phrase, role, owner);
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

    /** "Brazil and its allies": other states. */
    private static Figure statesBeside(NounPhrase phrase) {
        return new Figure(phrase.span(), null, phrase.text(), "ally", null, List.of("GOV"), Shape.BODY, true, true);
    }

    /** "The tenants' coalition": people who stand together, of no government's. */
    private static Figure civil(NounPhrase phrase, Owner owner) {
        List<String> states = owner.countries();
        String country = states.size() == 1 ? states.getFirst() : null;
        return new Figure(
                phrase.span(), null, phrase.text(), "coalition", country, List.of("SOC"), Shape.BODY, false, true);
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

    /** Whom "the two countries" or "both sides" are. */
    List<Figure> two(NounPhrase phrase) {
        return pointingBack.two(phrase);
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
