package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Whom a pronoun points back to: of those before it who fit in number and kind, the nearest and likeliest. Where two are
 * equally likely, nobody, and the doubt is kept.
 */
final class Antecedents {

    /** A pronoun reaches back this many sentences. */
    private static final int REACH = 2;

    /** A candidate with what speaks for it. */
    private record Rated(Noted noted, int rank, double place) {
        double score() {
            return rank + place;
        }
    }

    private final Past past;
    private final Doubts doubts;

    Antecedents(Past past, Doubts doubts) {
        this.past = past;
        this.doubts = doubts;
    }

    /** Of one: a person, a body. */
    List<Figure> ofOne(Sentence sentence, Token pronoun, Predicate<Figure> fits) {
        return best(
                sentence, pronoun, past.all().filter(n -> fits.test(n.figure())).toList());
    }

    /** Of several: figures named together are several too. */
    List<Figure> ofSeveral(Sentence sentence, Token pronoun, Predicate<Figure> fits) {
        var all = new ArrayList<Noted>();
        past.together()
                .before(sentence, pronoun)
                .forEach(c -> all.add(new Noted(c.sentence(), c.first(), c.figures())));
        past.all().filter(n -> fits.test(n.figure())).forEach(all::add);
        return best(sentence, pronoun, all);
    }

    private List<Figure> best(Sentence sentence, Token pronoun, List<Noted> candidates) {
        Rated best = null;
        var rivals = new ArrayList<Rated>();
        Set<Span> doers = doers(sentence, pronoun);
        for (Noted n : candidates) {
            int back = n.back(sentence);
            if (back > REACH
                    || n.sentence().section() != sentence.section()
                    || !n.isBefore(sentence, pronoun)
                    || n.figures().stream().anyMatch(f -> doers.contains(f.root()))) {
                continue;
            }
            var rated = new Rated(n, rank(n, back), place(n, back, pronoun));
            rivals.add(rated);
            if (best == null || rated.score() > best.score()) {
                best = rated;
            }
        }
        if (best == null || isDoubtful(best, rivals, sentence, pronoun)) {
            return List.of();
        }
        return best.noted().figures();
    }

    /** Near, a subject, known by name, no place. */
    private static int rank(Noted n, int back) {
        return -10 * back + (n.isSubject() ? 5 : 0) + (n.figure().named().isPresent() ? 1 : 0) - (n.isPlace() ? 6 : 0);
    }

    /** Within a sentence: the nearer in the pronoun's own, the earlier in one before it. */
    private static double place(Noted n, int back, Token pronoun) {
        return -0.05
                * (back == 0 ? pronoun.index() - n.token().index() : n.token().index());
    }

    /** True where another of the sentence before, of another party, ranks the same: neither is a subject, or both are. */
    private boolean isDoubtful(Rated best, List<Rated> all, Sentence sentence, Token pronoun) {
        int back = best.noted().back(sentence);
        if (back == 0) {
            return false;
        }
        List<Span> rivals = all.stream()
                .filter(r -> r.rank() == best.rank()
                        && differ(r.noted().figures(), best.noted().figures()))
                .flatMap(r -> r.noted().figures().stream())
                .map(Figure::root)
                .toList();
        if (rivals.isEmpty()) {
            return false;
        }
        var spans = new ArrayList<>(rivals);
        best.noted().figures().forEach(f -> spans.add(f.root()));
        doubts.note(pronoun.span(), spans);
        return true;
    }

    /** True where one is coded otherwise than the other and is not known to be the same. */
    private static boolean differ(List<Figure> some, List<Figure> others) {
        return some.stream().noneMatch(a -> others.stream().anyMatch(b -> mayBeOne(a, b)));
    }

    private static boolean mayBeOne(Figure a, Figure b) {
        return a.root().equals(b.root())
                || a.namedOrNull() != null && a.named().equals(b.named())
                || a.country().equals(b.country()) && a.primary().equals(b.primary());
    }

    /**
     * Who acts in the pronoun's own clause, by the words that name them: in "Chad attacked it" and "it met them and freed them", the object is not the subject, whether the verb has one of its own or shares it.
     */
    private Set<Span> doers(Sentence sentence, Token pronoun) {
        if (!Sentence.is(pronoun, "obj", "obl", "iobj") || pronoun.tag().equals("PRP$")) {
            return Set.of();
        }
        Token verb = sentence.token(pronoun.head());
        while (sentence.child(verb, "nsubj").isEmpty() && Sentence.is(verb, "conj")) {
            verb = sentence.token(verb.head());
        }
        return sentence.children(verb, "nsubj").stream()
                .flatMap(s -> past.at(sentence, s.index()).stream())
                .map(Figure::root)
                .collect(Collectors.toSet());
    }
}
