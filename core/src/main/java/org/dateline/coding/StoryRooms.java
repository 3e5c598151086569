package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.howmany.QuantityFinder;
import org.dateline.knowledge.Rule;
import org.dateline.model.Act;
import org.dateline.model.Chain;
import org.dateline.model.Outcome;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.Reading;
import org.dateline.model.Refusal;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.said.Manner;
import org.dateline.said.Telling;
import org.dateline.what.ActFinder;
import org.dateline.when.StoryTimes;
import org.dateline.where.StoryPlaces;
import org.dateline.who.Cast;
import org.dateline.who.Part;

/** Every stage, opened on one story. */
record StoryRooms(
        Reading reading,
        ActFinder what,
        Cast who,
        StoryPlaces where,
        StoryTimes when,
        QuantityFinder howmany,
        Telling said,
        Standing standing) {

    /** Sectors of those who suffer acts of force rather than do them. */
    private static final Set<String> THINGS = Set.of("BUS", "CVL", "UNK", "MED", "EDU", "AGR", "REL");

    /** The reader's labels of words that tell a time: "called on Thursday for" names nobody. */
    private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION");

    Outcome<List<Act>> acts(Sentence sentence) {
        return what.apply(sentence, reading.story().text());
    }

    /** The rule that found the act; it is one of the book that the acts were found with. */
    Rule rule(Act act) {
        return what.findRule(act.rule()).orElseThrow(() -> new IllegalStateException("no rule " + act.rule()));
    }

    List<Participant> actors(Act act) {
        return participants(act, act.actors(), Part.actorOf(act.type())).stream()
                .filter(a -> !isThing(act, a))
                .map(a -> standing.doing(act, a))
                .toList();
    }

    /** "bus bomb", "market blast": a common noun before the act's own does it only where it names a force or a body. */
    private static boolean isThing(Act act, Participant actor) {
        boolean before = act.triggerToken().isNoun()
                && act.actors().stream()
                        .map(a -> act.sentence().token(a.head()))
                        .anyMatch(t -> t.span().equals(actor.words().span())
                                && Sentence.is(t, "compound")
                                && !actor.isListed());
        return before && THINGS.contains(actor.primarySector().orElse("UNK"));
    }

    /** Words for who takes part that may mean several alike. */
    List<Refusal> doubts(Act act) {
        return Stream.concat(act.actors().stream(), act.recipients().stream())
                .flatMap(a -> who.doubts(act.sentence(), a.head()).stream())
                .distinct()
                .toList();
    }

    List<Participant> recipients(Act act) {
        return participants(act, act.recipients(), Part.recipientOf(act.type())).stream()
                .map(r -> standing.inAct(act, r))
                .toList();
    }

    private List<Participant> participants(Act act, List<Act.Argument> arguments, Part part) {
        var all = new ArrayList<Participant>();
        for (Act.Argument argument : arguments) {
            Token head = act.sentence().token(argument.head());
            boolean reflexive = head.isPronoun() && head.text().matches("\\w+sel(f|ves)");
            if (TIMES.contains(head.name()) || reflexive) {
                continue;
            }
            List<Participant> found = who.participants(act.sentence(), argument.head(), part);
            if (found.isEmpty() && !who.isLand(act.sentence(), argument.head())) {
                found = owner(act.sentence(), head, part).map(List::of).orElse(List.of());
            }
            found.stream().filter(p -> all.stream().noneMatch(o -> same(o, p))).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** The same words for the same party; "they" may be two parties, and so may "Kenyan and Ugandan officials". */
    private static boolean same(Participant one, Participant other) {
        return one.words().span().overlaps(other.words().span())
                && (!one.words().span().equals(other.words().span())
                        || one.name().equals(other.name()) && one.country().equals(other.country()));
    }

    /** A thing or an act is no participant, but whose it is may be: "condemned the army's raid". */
    private Optional<Participant> owner(Sentence sentence, Token head, Part part) {
        for (Token owner : sentence.children(head, "nmod:poss", "amod", "compound")) {
            boolean named = owner.relation().equals("nmod:poss")
                    || Character.isUpperCase(owner.text().charAt(0));
            Optional<Participant> found = named ? who.participant(sentence, owner.index(), part) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Stream.concat(
                        sentence.children(head, "nmod").stream(),
                        sentence.children(head, "acl").stream()
                                .flatMap(v -> sentence.children(v, "obl", "nmod").stream()))
                .filter(n -> sentence.preposition(n)
                        .filter(p -> p.equals("of") || p.equals("by") || p.equals("to"))
                        .isPresent())
                .map(n -> who.participant(sentence, n.index(), part))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<Where> places(Act act) {
        return where.placesOf(act);
    }

    Optional<When> time(Act act) {
        return when.timeOf(act);
    }

    boolean background(Act act) {
        return when.background(act);
    }

    /** Told as background by itself, or joined to an act that is and with no time of its own: "retook it in 2018, and assured…". */
    boolean historical(Act act, List<Act> acts) {
        return isBackground(act, acts)
                || time(act).isEmpty()
                        && acts.stream().anyMatch(other -> follows(act, other) && isBackground(other, acts));
    }

    private boolean isBackground(Act act, List<Act> acts) {
        return manner(act, acts).historical() || background(act);
    }

    private static boolean follows(Act act, Act other) {
        return Sentence.is(act.clauseToken(), "conj") && act.clauseToken().head() == other.clause();
    }

    List<Quantity> quantities(Act act) {
        return howmany.quantitiesOf(act, reading.story().text());
    }

    Manner manner(Act act, List<Act> acts) {
        return said.mannerOf(act, acts);
    }

    List<Chain> chains(Act act) {
        return said.chainsOf(act);
    }
}
