package org.dateline.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.NameMatch;
import org.dateline.knowledge.Peoples;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.knowledge.RoleNouns.Sort;
import org.dateline.knowledge.RoleNouns.Source;
import org.dateline.model.Conjuncts;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds whom the head of a phrase belongs to by the words around it: before it from the nearest, then behind it. */
final class Owners {

    /** What the phrase around a head stands for, at a depth of phrases within phrases. */
    interface Phrases {
        List<Figure> of(Sentence sentence, int head, int depth);
    }

    private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "UAF");

    /** Who is somewhere is of that state only where living there is what the noun says. */
    private static final Set<String> PASSING = Set.of("UNK", "CVL", "CRM", "REF", "JRN", "BUS", "MED");

    private static final Set<String> DWELLERS =
            Set.of("resident", "local", "villager", "inhabitant", "citizen", "townspeople", "community", "tribe");

    private static final Set<String> SETTLEMENTS =
            Set.of("village", "neighborhood", "neighbourhood", "residential area", "residential neighborhood");

    private final Names names;
    private final RoleWords roles;
    private final Bearers bearers;
    private final Pronouns pronouns;
    private final Persons persons;
    private final Towns towns;
    private final Peoples peoples;
    private final Optional<String> storyState;
    private final Phrases phrases;

    Owners(
            Names names,
            RoleWords roles,
            Bearers bearers,
            Pronouns pronouns,
            Persons persons,
            Towns towns,
            Peoples peoples,
            Optional<String> storyState,
            Phrases phrases) {
        this.names = names;
        this.roles = roles;
        this.bearers = bearers;
        this.pronouns = pronouns;
        this.persons = persons;
        this.towns = towns;
        this.peoples = peoples;
        this.storyState = storyState;
        this.phrases = phrases;
    }

    /** Whom the phrase's words, nearest first, say the role noun belongs to. */
    Owner of(NounPhrase phrase, RoleWords.Found role, int depth) {
        Sentence sentence = phrase.sentence();
        var owner = new Owner();
        int taken = role.first();
        boolean belongs = belongsToBody(phrase, role, depth);
        for (Token t : phrase.before(role.first())) {
            if (t.index() >= taken) {
                continue;
            }
            Optional<NameMatch> match = names.covering(sentence, t.index()).filter(m -> m.last() < role.first());
            if (match.isPresent()) {
                Optional<Figure> figure = bearers.plain(sentence, match.get());
                figure.filter(f -> !(belongs && f.shape() == Figure.Shape.SEAT))
                        .ifPresent(f -> takeName(owner, f, sentence, match.get()));
                taken = match.get().first();
            } else if (t.tag().equals("PRP$")) {
                pronouns.of(sentence, t).forEach(owner::take);
            } else if (peoples.isPeople(t.text())) {
                peoples.find(t.text(), storyState)
                        .filter(f -> ARMED.contains(role.noun().primary()))
                        .ifPresent(f -> owner.takePeople(f.country(), f.sectors()));
            } else if (t.isNoun() || t.isAdjective()) {
                Optional<RoleWords.Found> body =
                        roles.at(sentence, t.index()).filter(b -> b.last() < role.first() && !describes(t, b.noun()));
                if (body.isPresent()) {
                    owner.takeBody(
                            body.get().noun().sectors(), body.get().noun().source() == Source.ORGAN);
                    taken = body.get().first();
                } else if (t.isProperNoun()) {
                    persons.find(sentence, t).ifPresent(owner::take);
                } else if (Sentence.is(t, "nmod:poss")) {
                    phrases.of(sentence, t.index(), depth + 1).forEach(owner::take); // "the country's army"
                }
            }
        }
        hanging(phrase, role, owner, depth);
        return owner;
    }

    /** "the Geneva office of the Red Cross": the town is only where it is. */
    private boolean belongsToBody(NounPhrase phrase, RoleWords.Found role, int depth) {
        return phrase.hanging("of").stream()
                .filter(t -> t.index() > role.last())
                .flatMap(t -> phrases.of(phrase.sentence(), t.index(), depth + 1).stream())
                .anyMatch(f -> !f.isState() && f.named().isPresent());
    }

    /** A faith or a walk of life before a noun is no body that it belongs to ("an Islamist president"). */
    private static boolean describes(Token word, RoleNoun noun) {
        return noun.primary().equals("CVL")
                || word.isAdjective() && noun.primary().equals("UNK")
                || noun.sort() == Sort.THING && noun.yields()
                || noun.words().equals("islamist")
                || noun.words().endsWith("-winger");
    }

    private static void takeName(Owner owner, Figure figure, Sentence sentence, NameMatch match) {
        boolean beside = match.last() + 1 < sentence.size()
                && Set.of("and", "or", ",", "-", "/")
                        .contains(sentence.token(match.last() + 1).text());
        if (beside && figure.isState() && !owner.countries().isEmpty()) {
            figure.country().ifPresent(owner::takeBeside);
        } else {
            owner.take(figure);
        }
    }

    /** The state of a town, or of the one that a place is named by ("residents of Homs villages"). */
    private Optional<String> town(Sentence sentence, Token place) {
        return towns.state(sentence, place)
                .or(() -> place.isProperNoun()
                        ? Optional.empty()
                        : sentence.children(place, "compound").stream()
                                .flatMap(t -> towns.state(sentence, t).stream())
                                .findFirst());
    }

    /** States joined to one that is told: "officials from Uganda and Kenya". */
    private void beside(Sentence sentence, Token state, Owner owner, int depth) {
        if (owner.countries().isEmpty()) {
            return;
        }
        Conjuncts.of(sentence, state).stream()
                .flatMap(c -> phrases.of(sentence, c.index(), depth + 1).stream())
                .filter(Figure::isState)
                .forEach(f -> f.country().ifPresent(owner::takeBeside));
    }

    /** "militants in Boko Haram", "officers from the Chadian army": of that body. */
    private void ofBodyIn(NounPhrase phrase, RoleWords.Found role, Owner owner, int depth) {
        for (String preposition : List.of("in", "from")) {
            for (Token t : phrase.hanging(preposition)) {
                if (t.index() > role.last() && owner.isBodiless()) {
                    phrases.of(phrase.sentence(), t.index(), depth + 1).stream()
                            .filter(f -> !f.isState() && f.named().isPresent() && !Bearers.isPerson(f))
                            .forEach(owner::take);
                }
            }
        }
    }

    private void hanging(NounPhrase phrase, RoleWords.Found role, Owner owner, int depth) {
        Sentence sentence = phrase.sentence();
        for (Token t : phrase.hanging("of")) {
            if (t.index() > role.last()) {
                phrases.of(sentence, t.index(), depth + 1).forEach(owner::take);
                beside(sentence, t, owner, depth);
            }
        }
        if (role.noun().yields() && role.noun().sort() == Sort.PERSON) {
            phrase.hanging("for")
                    .forEach(t -> phrases.of(sentence, t.index(), depth + 1).forEach(owner::take));
        }
        if (role.noun().yields()) {
            ofBodyIn(phrase, role, owner, depth);
        }
        boolean dwells = DWELLERS.contains(role.noun().words());
        boolean settled = SETTLEMENTS.contains(role.noun().words()); // "a village in northern Niger"
        for (String preposition : List.of("of", "from", "in")) {
            boolean place = !preposition.equals("in")
                    || dwells
                    || settled
                    || !PASSING.contains(role.noun().primary());
            for (Token t : phrase.hanging(preposition)) {
                if (owner.countries().isEmpty() && place && t.index() > role.last()) {
                    phrases.of(sentence, t.index(), depth + 1).stream()
                            .filter(Figure::isState)
                            .forEach(owner::take);
                    beside(sentence, t, owner, depth);
                    if (owner.countries().isEmpty() && !settled) {
                        town(sentence, t).ifPresent(owner::takeBeside);
                    }
                }
            }
        }
        if (dwells && owner.countries().isEmpty()) {
            phrase.before(role.first()).stream()
                    .flatMap(t -> towns.state(sentence, t).stream())
                    .findFirst()
                    .ifPresent(owner::takeBeside);
        }
    }
}
