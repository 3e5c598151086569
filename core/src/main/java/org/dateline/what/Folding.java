package org.dateline.what;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * One act told by two words is one act: "the blast killed two", "two were killed in a blast". The noun names the act and
 * gives its mode; the verb of what came of it lends its participants.
 */
final class Folding {

    private static final Set<String> RESULT =
            Set.of("kill", "wound", "injure", "die", "hurt", "maim", "destroy", "damage", "hit", "strike", "target");

    private static final Set<String> LINK =
            Set.of("in", "by", "during", "from", "after", "when", "as", "with", "amid", "through", "following");

    private Folding() {}

    static List<Act> fold(Sentence sentence, List<Act> acts) {
        var kept = new ArrayList<>(acts);
        for (Act noun : acts) {
            if (noun.type() != EventType.ASSAULT || !noun.triggerToken().isNoun()) {
                continue;
            }
            for (Act verb : acts) {
                int at = indexOf(kept, noun.trigger());
                if (at >= 0 && tellsResultOf(sentence, verb, noun) && indexOf(kept, verb.trigger()) >= 0) {
                    kept.set(at, joined(kept.get(at), verb));
                    kept.remove(indexOf(kept, verb.trigger()));
                }
            }
        }
        return List.copyOf(kept);
    }

    private static int indexOf(List<Act> acts, int trigger) {
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i).trigger() == trigger) {
                return i;
            }
        }
        return -1;
    }

    private static boolean tellsResultOf(Sentence sentence, Act verb, Act noun) {
        Token v = verb.triggerToken();
        Token n = noun.triggerToken();
        if (verb == noun || verb.type() != EventType.ASSAULT || !RESULT.contains(v.lemma())) {
            return false;
        }
        boolean hangs = n.head() == v.index()
                && (Sentence.is(n, "nsubj")
                        || sentence.preposition(n).filter(LINK::contains).isPresent());
        boolean describes = v.head() == n.index() && Sentence.is(v, "acl");
        boolean joined = Sentence.is(v, "conj")
                && sentence.head(v).filter(h -> n.head() == h.index()).isPresent()
                && Sentence.is(n, "nsubj");
        return hangs || describes || joined;
    }

    private static Act joined(Act noun, Act verb) {
        List<Act.Argument> actors = union(
                noun.actors(),
                verb.actors().stream().filter(a -> a.head() != noun.trigger()).toList());
        List<Act.Argument> recipients =
                verb.recipients().isEmpty() ? noun.recipients() : union(verb.recipients(), noun.recipients());
        List<Act.Argument> others = recipients.stream()
                .filter(r -> r.head() != noun.trigger())
                .filter(r -> actors.stream().noneMatch(a -> a.head() == r.head()))
                .toList();
        return new Act(
                noun.sentence(),
                noun.trigger(),
                noun.triggerWords(),
                noun.type(),
                noun.modes().isEmpty() ? verb.modes() : noun.modes(),
                actors,
                others,
                verb.clause(),
                noun.rule());
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
