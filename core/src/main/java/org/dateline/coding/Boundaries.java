package org.dateline.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Quantity;
import org.dateline.model.Refusal;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.When;
import org.dateline.model.Where;

/** The codebook's conditions on a mention as a whole. */
final class Boundaries {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any", "no", "more", "several");

    /** Lemmas of words that say of what somebody is held guilty. */
    private static final Set<String> CHARGES = Set.of(
            "charge",
            "count",
            "suspicion",
            "convict",
            "conviction",
            "guilty",
            "sentence",
            "jail",
            "accuse",
            "indict",
            "plead",
            "acquit");

    private Boundaries() {}

    /** Why the act is no mention, if it is none. */
    static Optional<Refusal> refusal(
            Act act, Coder.Cast cast, List<Where> places, Optional<When> when, List<Quantity> quantities) {
        if (act.type().recipientRequired() && !hasRecipient(act, cast, places)) {
            return refused(act, "coding.no-recipient", act.type() + " is coded only where its recipient is named.");
        }
        boolean noun = act.triggerToken().isNoun();
        if (act.type() == EventType.THREATEN
                && !noun
                && !act.actors().isEmpty()
                && cast.actors().isEmpty()) {
            return refused(
                    act, "coding.actor-no-party", "What is said to threaten is no person, body, group or country.");
        }
        if (noun && isManner(act)) {
            return refused(act, "coding.manner", "The noun only says how or why another act is done.");
        }
        boolean bare = cast.isEmpty() && places.isEmpty() && quantities.isEmpty();
        if (noun && bare && when.isEmpty() && (pointsBack(act) || isMereForce(act))) {
            return refused(
                    act,
                    "coding.nothing-added",
                    "The noun only points to an act, and its sentence adds no participant, place or time to it.");
        }
        if (noun && namesCrime(act) && cast.recipients().isEmpty()) {
            return refused(
                    act,
                    "coding.crime-named",
                    "The noun only names what somebody is charged with, and nobody whom it was done to.");
        }
        if (!noun && bare && act.actors().isEmpty() && act.recipients().isEmpty() && !isSeizure(act)) {
            return refused(act, "coding.nobody", "The sentence names nobody who acts or is acted upon.");
        }
        return Optional.empty();
    }

    /** "the attack", "these talks": a definite noun with nothing that tells of what; "protests over the tax" tells it. */
    private static boolean pointsBack(Act act) {
        Sentence sentence = act.sentence();
        boolean definite = sentence.children(act.triggerToken(), "det").stream()
                .anyMatch(d -> !INDEFINITE.contains(d.lemma().toLowerCase(Locale.ROOT)));
        return definite
                && sentence.child(act.triggerToken(), "nmod", "acl", "appos").isEmpty();
    }

    /** "stopped the sale in protest": a bare noun that is no march or rally. */
    private static boolean isManner(Act act) {
        Sentence sentence = act.sentence();
        return act.type() == EventType.PROTEST
                && act.triggerToken().tag().equals("NN")
                && sentence.preposition(act.triggerToken()).filter("in"::equals).isPresent()
                && sentence.child(act.triggerToken(), "det", "amod", "compound", "nummod", "nmod:poss")
                        .isEmpty();
    }

    /** "charged with assault", "two counts of murder", "a murder charge". */
    private static boolean namesCrime(Act act) {
        Sentence sentence = act.sentence();
        Token noun = act.triggerToken();
        return act.type() == EventType.ASSAULT
                && sentence.child(noun, "case", "compound").isPresent()
                && sentence.children(noun, "det").stream()
                        .noneMatch(d -> d.lemma().equals("the"))
                && sentence.ancestors(noun).stream()
                        .limit(2)
                        .anyMatch(h -> CHARGES.contains(h.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "weapons were seized": the things tell what was done, whoever did it. */
    private static boolean isSeizure(Act act) {
        Token verb = act.triggerToken();
        return act.type() == EventType.COERCE
                && act.modes().contains("seize")
                && verb.tag().equals("VBN")
                && act.sentence().child(verb, "nsubj:pass").isPresent();
    }

    /** "to prevent attacks", "to crush protests": force or protest in general, outside a headline; "deadly clashes" and "three attacks" say more. */
    private static boolean isMereForce(Act act) {
        return (act.type() == EventType.ASSAULT || act.type() == EventType.PROTEST)
                && act.sentence().section() != Section.HEADLINE
                && act.sentence()
                        .child(act.triggerToken(), "det", "amod", "compound", "nummod", "nmod", "acl")
                        .isEmpty();
    }

    /**
     * Those who cooperate are each other's recipients, also where one plural names them ("the two navies", "Tajik and Uzbek
     * guards resumed joint patrols"). Whom a sanction strikes may be told by what it breaks ("froze trade"), so that its
     * actor or place is enough; aid that somebody gives to a town helps whoever is there, aid without anybody whom it helps
     * is none.
     */
    private static boolean hasRecipient(Act act, Coder.Cast cast, List<Where> places) {
        return !cast.recipients().isEmpty()
                || act.type() == EventType.COOPERATE && isCooperation(act, cast)
                || act.type() == EventType.AID
                        && !cast.actors().isEmpty()
                        && !act.recipients().isEmpty()
                        && !places.isEmpty()
                || act.type() == EventType.SANCTION && (!cast.actors().isEmpty() || !places.isEmpty());
    }

    private static boolean isCooperation(Act act, Coder.Cast cast) {
        return cast.actors().size() > 1
                || isPlural(act) && isOfStates(cast)
                || !cast.actors().isEmpty() && isJoint(act);
    }

    /** Forces, police or governments, of which a plural means more than one party: not "sources" or "experts". */
    private static boolean isOfStates(Coder.Cast cast) {
        return cast.actors().stream()
                .anyMatch(p -> p.sectors().stream().anyMatch(List.of("GOV", "MIL", "COP")::contains));
    }

    private static boolean isPlural(Act act) {
        return act.actors().stream()
                .anyMatch(a -> act.sentence().token(a.head()).tag().endsWith("S"));
    }

    /** One phrase names both sides. */
    private static boolean isJoint(Act act) {
        return act.triggerWords().text().toLowerCase(Locale.ROOT).contains("joint");
    }

    private static Optional<Refusal> refused(Act act, String code, String detail) {
        return Optional.of(new Refusal(code, act.triggerWords().span(), detail));
    }
}
