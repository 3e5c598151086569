package org.dateline.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.EntityKind;
import org.dateline.knowledge.NameMatch;
import org.dateline.knowledge.NameMatch.Form;
import org.dateline.knowledge.Named;
import org.dateline.knowledge.Role;
import org.dateline.knowledge.State;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.who.Figure.Shape;
import org.jspecify.annotations.Nullable;

/** The figure that bears a name of the roster, as the story's words and day make it. */
final class Bearers {

    private static final Set<String> FORMER =
            Set.of("former", "late", "ousted", "deposed", "toppled", "overthrown", "onetime", "fugitive");

    private final Names names;
    private final RoleWords roles;
    private final Optional<String> storyState;

    Bearers(Names names, RoleWords roles, Optional<String> storyState) {
        this.names = names;
        this.roles = roles;
        this.storyState = storyState;
    }

    static boolean isPerson(Figure figure) {
        return figure.namedOrNull() instanceof Entity e && e.kind() == EntityKind.PERSON;
    }

    /** The bearer of a name that covers a phrase's head; {@code nation} is the nationality before it. */
    Optional<Figure> figure(NounPhrase phrase, NameMatch match, @Nullable String nation) {
        Sentence sentence = phrase.sentence();
        if (StateNames.insidePerson(sentence, match)) {
            return Optional.empty();
        }
        Form form = pick(match, nation);
        return switch (form.named()) {
            case State state -> Optional.of(StateNames.figure(phrase, match, state));
            case Entity entity -> entity(phrase, match, form, entity, nation);
        };
    }

    /** The bearer of a name that modifies something else. */
    Optional<Figure> plain(Sentence sentence, NameMatch match) {
        if (StateNames.insidePerson(sentence, match)) {
            return Optional.empty();
        }
        var words = sentence.tokens().subList(match.first(), match.last() + 1);
        return figure(new NounPhrase(sentence, sentence.token(match.last()), words), match, null);
    }

    /** The nationality that stands before an index of the phrase, nearest first. */
    @Nullable
    String nationality(NounPhrase phrase, int before) {
        for (Token t : phrase.before(before)) {
            Optional<Figure> state = names.covering(phrase.sentence(), t.index())
                    .filter(m -> m.last() < before)
                    .flatMap(m -> plain(phrase.sentence(), m))
                    .filter(Figure::isState);
            if (state.isPresent()) {
                return state.get().countryOrNull();
            }
        }
        return null;
    }

    /** Of several bearers of a name, the one of the nationality told, or of the story's state, or with a role now. */
    private Form pick(NameMatch match, @Nullable String nation) {
        List<Form> forms = match.forms();
        for (String country : java.util.Arrays.asList(nation, storyState.orElse(null))) {
            if (country != null) {
                for (Form form : forms) {
                    if (form.named() instanceof Entity e
                            && names.roleOf(e).country().equals(country)) {
                        return form;
                    }
                }
            }
        }
        return forms.stream()
                .min((a, b) -> Boolean.compare(hasEnded(a.named()), hasEnded(b.named())))
                .orElse(forms.getFirst());
    }

    private boolean hasEnded(Named named) {
        return named instanceof Entity e
                && names.roleOf(e).until().map(d -> d.isBefore(LocalDate.MAX)).orElse(false);
    }

    private Optional<Figure> entity(
            NounPhrase phrase, NameMatch match, Form form, Entity entity, @Nullable String nation) {
        Role role = names.roleOf(entity);
        if (isCommon(phrase.sentence(), match) && !ownState(role.country(), nation)) {
            return Optional.empty();
        }
        boolean person = entity.kind() == EntityKind.PERSON;
        if (person && phrase.before(match.first()).stream().anyMatch(t -> FORMER.contains(t.lemma()))) {
            role = Entity.afterOffice(role);
        }
        boolean elsewhere = nation != null
                && !nation.equals(role.country())
                && (entity.kind() == EntityKind.ARMED_GROUP || entity.kind() == EntityKind.PARTY);
        return Optional.of(new Figure(
                phrase.span(),
                entity,
                entity.name(),
                key(phrase, match, person, role),
                elsewhere ? nation : role.country(),
                role.sectors(),
                shape(entity.kind()),
                false,
                true));
    }

    /** Who leads in "Hezbollah-led attacks". */
    Figure leader(Token word, Entity entity) {
        Role role = names.roleOf(entity);
        return new Figure(
                word.span(),
                entity,
                entity.name(),
                "",
                role.country(),
                role.sectors(),
                shape(entity.kind()),
                false,
                true);
    }

    /** True where the name is a common description too ("Congress", "Supreme Court"): it may be any state's. */
    private boolean isCommon(Sentence sentence, NameMatch match) {
        return roles.at(sentence, match.last())
                .filter(r -> r.first() <= match.first() && r.last() == match.last())
                .isPresent();
    }

    private boolean ownState(String country, @Nullable String nation) {
        return nation != null
                ? nation.equals(country)
                : storyState.map(country::equals).orElse(true);
    }

    private String key(NounPhrase phrase, NameMatch match, boolean person, Role role) {
        if (person) {
            return role.title().toLowerCase(java.util.Locale.ROOT);
        }
        for (int i = match.last(); i >= match.first(); i--) {
            Optional<RoleWords.Found> found = roles.at(phrase.sentence(), i);
            if (found.isPresent()) {
                return found.get().noun().words();
            }
        }
        return RoleWords.singular(phrase.sentence().token(match.last()));
    }

    private static Shape shape(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Shape.PERSON;
            case STATE_ORGAN, PARTY, IGO, COURT, NGO, MONITOR, MEDIA, COMPANY, RELIGIOUS_BODY, MOVEMENT -> Shape.BODY;
            case ARMED_GROUP -> Shape.FORCE;
        };
    }
}
