package org.dateline.what;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * One act told by two words is one act: "the blast killed two", "two were killed when a bomb went off", "killed two and
 * wounded five". The word that names the act gives its mode; the verb of what came of it lends its participants. A noun
 * that only names who acts ("patrols passed through") is no act beside the verb.
 */
final class Folding {

    private final ActWords words;
    private final Sentence sentence;
    private final List<Act> kept;

    private Folding(ActWords words, Sentence sentence, List<Act> acts) {
        this.words = words;
        this.sentence = sentence;
        this.kept = new ArrayList<>(acts);
    }

    /** The acts, each told once, in the order of their triggers. */
    static List<Act> fold(ActWords words, Sentence sentence, List<Act> acts) {
        var folding = new Folding(words, sentence, acts);
        folding.dropActingNouns();
        for (Act result : acts) {
            folding.foldInto(result);
        }
        return List.copyOf(folding.kept);
    }

    /** "a bomb exploded": one rule, one act. */
    private boolean saysTheSame(Act noun, Act verb) {
        return noun.rule().equals(verb.rule())
                && !verb.triggerToken().isNoun()
                && noun.triggerToken().head() == verb.trigger()
                && Sentence.is(noun.triggerToken(), "nsubj");
    }

    private void dropActingNouns() {
        kept.removeIf(noun -> noun.triggerToken().isNoun() && kept.stream().anyMatch(verb -> saysTheSame(noun, verb)));
        kept.removeIf(noun -> noun.triggerToken().isNoun()
                && noun.type() == EventType.MOBILIZE
                && kept.stream()
                        .anyMatch(verb -> verb != noun
                                && verb.type() == noun.type()
                                && verb.actors().stream().anyMatch(a -> a.head() == noun.trigger())));
    }

    private void foldInto(Act result) {
        if (result.type() != EventType.ASSAULT
                || !words.is(Kind.RESULT, result.triggerToken().lemma())
                || !stands(result)) {
            return;
        }
        List<Act> others = kept.stream()
                .filter(act -> act.trigger() != result.trigger() && act.type() == EventType.ASSAULT)
                .toList();
        Optional<Act> named = others.stream()
                .filter(act -> tells(result.triggerToken(), act.triggerToken()) || isDoneBy(result, act))
                .min(Comparator.comparingInt(act -> isResult(act) ? 1 : 0))
                .or(() -> nobodyActs(result) ? nearest(result, others) : Optional.empty());
        named.ifPresent(act -> {
            kept.set(kept.indexOf(act), joined(act, result));
            kept.removeIf(a -> a.trigger() == result.trigger());
        });
    }

    /** "airstrikes led by X have killed": who kills is the other act itself. */
    private static boolean isDoneBy(Act result, Act act) {
        return act.triggerToken().isNoun() && result.actors().stream().anyMatch(a -> a.head() == act.trigger());
    }

    private boolean isResult(Act act) {
        return words.is(Kind.RESULT, act.triggerToken().lemma())
                && !act.triggerToken().isNoun();
    }

    /** A toll without anybody who did it is the toll of the sentence's assault, wherever the parser hung it. */
    private boolean nobodyActs(Act result) {
        return isResult(result) && result.actors().isEmpty();
    }

    private Optional<Act> nearest(Act result, List<Act> others) {
        return others.stream()
                .filter(act -> !isResult(act) || act.trigger() < result.trigger())
                .min(Comparator.<Act>comparingInt(act -> isResult(act) ? 1 : 0)
                        .thenComparingInt(act -> Math.abs(act.trigger() - result.trigger())));
    }

    private boolean stands(Act act) {
        return kept.stream().anyMatch(a -> a.trigger() == act.trigger());
    }

    /** True where the verb tells what came of the act that the other word names. */
    private boolean tells(Token verb, Token other) {
        boolean bothResults = words.is(Kind.RESULT, other.lemma()) && !other.isNoun();
        return hangsOnResult(verb, other)
                || verb.head() == other.index() && Sentence.is(verb, "acl")
                || describesActor(verb, other)
                || participle(verb, other)
                || verb.head() == other.index() && Sentence.is(verb, "conj") && (bothResults || other.isVerb())
                || sharesSubject(verb, other);
    }

    /** "the blast killed", "killed in a blast", "killed when a bomb went off". */
    private boolean hangsOnResult(Token verb, Token other) {
        if (other.head() != verb.index()) {
            return false;
        }
        boolean clause = Sentence.is(other, "advcl")
                && sentence.children(other, "mark", "advmod").stream()
                        .anyMatch(m -> words.is(Kind.RESULT_LINK, m.lemma()));
        return clause
                || Sentence.is(other, "nsubj")
                || sentence.preposition(other)
                        .filter(w -> words.is(Kind.RESULT_LINK, w))
                        .isPresent();
    }

    /** "attacks by factions targeting the base". */
    private boolean describesActor(Token verb, Token noun) {
        return noun.isNoun()
                && Sentence.is(verb, "acl")
                && verb.tag().equals("VBG")
                && sentence.head(verb).filter(h -> h.head() == noun.index()).isPresent();
    }

    /** "struck the gate, killing two and wounding five". */
    private boolean participle(Token verb, Token other) {
        boolean purpose = Sentence.is(verb, "advcl", "xcomp")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(m -> m.lemma().equals("to"));
        boolean own = verb.head() == other.index()
                && (purpose || Sentence.is(verb, "advcl", "dep") && verb.tag().equals("VBG"));
        boolean joined = Sentence.is(verb, "conj")
                && sentence.head(verb)
                        .filter(h -> Sentence.is(h, "advcl", "dep") && h.head() == other.index())
                        .isPresent();
        return own || joined;
    }

    /** "the blast killed two and wounded five": the second verb has the first one's subject. */
    private boolean sharesSubject(Token verb, Token noun) {
        return Sentence.is(verb, "conj")
                && Sentence.is(noun, "nsubj")
                && sentence.head(verb).filter(h -> noun.head() == h.index()).isPresent();
    }

    private static Act joined(Act named, Act result) {
        List<Act.Argument> actors = union(named.actors(), result.actors()).stream()
                .filter(a -> a.head() != named.trigger() && a.head() != result.trigger())
                .toList();
        List<Act.Argument> recipients =
                result.recipients().isEmpty() ? named.recipients() : union(result.recipients(), named.recipients());
        List<Act.Argument> others = recipients.stream()
                .filter(r -> r.head() != named.trigger())
                .filter(r -> actors.stream().noneMatch(a -> a.head() == r.head()))
                .toList();
        boolean verb = !named.triggerToken().isNoun();
        return new Act(
                named.sentence(),
                named.trigger(),
                named.triggerWords(),
                named.type(),
                Stream.concat(named.modes().stream(), result.modes().stream())
                        .distinct()
                        .toList(),
                actors,
                others,
                verb ? named.clause() : result.clause(),
                named.rule());
    }

    private static List<Act.Argument> union(List<Act.Argument> one, List<Act.Argument> other) {
        var all = new LinkedHashMap<Integer, Act.Argument>();
        one.forEach(a -> all.put(a.head(), a));
        other.forEach(a -> all.putIfAbsent(a.head(), a));
        return all.values().stream()
                .sorted(Comparator.comparingInt(Act.Argument::head))
                .toList();
    }
}
