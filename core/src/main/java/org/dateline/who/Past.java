package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.EntityKind;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The figures that the story has named so far, in its order, and which of them later words point back to. */
final class Past {

    /** A pronoun reaches back this many sentences. */
    private static final int REACH = 2;

    private static final Set<String> GROUPS = Set.of(
            "group",
            "organization",
            "organisation",
            "movement",
            "militia",
            "militant",
            "outfit",
            "network",
            "insurgent",
            "fighter",
            "faction",
            "militant group",
            "terrorist group",
            "terror group",
            "rebel group",
            "armed group",
            "terrorist",
            "terrorist organization",
            "rebel",
            "extremist",
            "extremist group",
            "jihadist group");

    private static final Set<EntityKind> GROUP_KINDS =
            Set.of(EntityKind.ARMED_GROUP, EntityKind.MOVEMENT, EntityKind.PARTY);

    /** One of these in the plural is more than one group. */
    private static final Set<String> BODIES = Set.of(
            "group",
            "organization",
            "organisation",
            "movement",
            "militia",
            "outfit",
            "network",
            "faction",
            "party",
            "army");

    private static final Set<String> ARMED = Set.of("REB", "PRM", "UAF");

    private record Entry(Sentence sentence, Token token, List<Figure> figures) {
        Figure figure() {
            return figures.getFirst();
        }

        boolean isSubject() {
            return Sentence.is(token, "nsubj");
        }

        /** True for an object or a passive's subject, or what is joined to one. */
        boolean suffers() {
            Token t = token;
            while (Sentence.is(t, "conj", "nmod") && t.head() >= 0) {
                t = sentence.token(t.head());
            }
            return Sentence.is(t, "obj", "nsubj:pass");
        }

        boolean isPlace() {
            return figure().isState()
                    && sentence.preposition(token)
                            .filter(p -> Set.of("in", "into", "at", "from", "near", "across", "inside")
                                    .contains(p))
                            .isPresent();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Together together = new Together();

    void note(Sentence sentence, Token token, List<Figure> figures) {
        if (!figures.isEmpty()) {
            together.note(sentence, token, figures, this);
            entries.add(new Entry(sentence, token, figures));
        }
    }

    /** What was noted at a token. */
    List<Figure> at(Sentence sentence, int token) {
        return entries.stream()
                .filter(e ->
                        e.sentence().index() == sentence.index() && e.token().index() == token)
                .findFirst()
                .map(Entry::figures)
                .orElse(List.of());
    }

    /** The likeliest antecedent of a pronoun: near, a subject, fit in number and kind; none where none fits. */
    List<Figure> antecedent(Sentence sentence, Token pronoun, Predicate<Figure> fits) {
        return best(
                sentence,
                pronoun,
                entries.stream().filter(e -> fits.test(e.figure())).toList());
    }

    /** The same for a pronoun of several: figures named together are several too. */
    List<Figure> antecedents(Sentence sentence, Token pronoun, Predicate<Figure> fits) {
        var all = new ArrayList<Entry>();
        together.before(sentence, pronoun).forEach(c -> all.add(new Entry(c.sentence(), c.first(), c.figures())));
        entries.stream().filter(e -> fits.test(e.figure())).forEach(all::add);
        return best(sentence, pronoun, all);
    }

    private static List<Figure> best(Sentence sentence, Token pronoun, List<Entry> candidates) {
        Entry best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Entry e : candidates) {
            if (!isBefore(e, sentence, pronoun) || sameVerb(e, sentence, pronoun)) {
                continue;
            }
            int back = sentence.index() - e.sentence().index();
            if (back > REACH || e.sentence().section() != sentence.section()) {
                continue;
            }
            double score = -10.0 * back
                    + (e.isSubject() ? 5 : 0)
                    + (e.figure().named().isPresent() ? 1 : 0)
                    - (e.isPlace() ? 6 : 0)
                    - 0.05
                            * (back == 0
                                    ? pronoun.index() - e.token().index()
                                    : e.token().index());
            if (score > bestScore) {
                best = e;
                bestScore = score;
            }
        }
        return best == null ? List.of() : best.figures();
    }

    private static boolean isBefore(Entry e, Sentence sentence, Token token) {
        return e.sentence().index() < sentence.index()
                || e.sentence().index() == sentence.index() && e.token().index() < token.index();
    }

    /** "Israel attacked it": the object is not the subject of the same verb. */
    private static boolean sameVerb(Entry e, Sentence sentence, Token pronoun) {
        return e.sentence().index() == sentence.index()
                && e.token().head() == pronoun.head()
                && Sentence.is(pronoun, "obj", "obl", "iobj")
                && !pronoun.tag().equals("PRP$");
    }

    /** Who was last called by this role noun and is more than the noun: named, or with a country of its own. */
    Optional<Figure> sameRole(Sentence sentence, Token token, String words) {
        String wanted = words.equals("premier") ? "prime minister" : words;
        boolean group = GROUPS.contains(words);
        boolean several = token.tag().endsWith("S") && BODIES.contains(RoleWords.singular(token));
        return last(
                sentence,
                token,
                f -> !(several && !f.plural())
                        && (group && isGroup(f)
                                || (f.key().equals(wanted) || f.key().endsWith(" " + wanted))
                                        && (f.stated() && f.countryOrNull() != null || f.namedOrNull() != null)));
    }

    /** A group by its name, or fighters of one ("the Chadian rebels"). */
    private static boolean isGroup(Figure f) {
        return f.namedOrNull() instanceof Entity e
                ? GROUP_KINDS.contains(e.kind())
                : ARMED.contains(f.primary()) && f.stated() && f.countryOrNull() != null;
    }

    /** The one state that the story gives armed men called so ("Iraqi Shiite factions"), where it calls them no one else's. */
    Optional<String> told(RoleNoun noun) {
        if (!ARMED.contains(noun.primary()) || noun.words().indexOf(' ') < 0) {
            return Optional.empty();
        }
        List<String> states = entries.stream()
                .flatMap(e -> e.figures().stream())
                .filter(f -> f.stated()
                        && f.primary().equals(noun.primary())
                        && kind(f.key()).equals(kind(noun.words())))
                .flatMap(f -> f.country().stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /** What stands before the noun: "shiite" of "shiite militia" and "shiite faction". */
    private static String kind(String words) {
        return words.substring(0, Math.max(0, words.lastIndexOf(' ')));
    }

    /** The people who suffer and are told of last, so many sentences back: whom "others" are others than. */
    Optional<Figure> peopleBefore(Sentence sentence, Token token, int back) {
        return entries.reversed().stream()
                .filter(e -> isBefore(e, sentence, token)
                        && sentence.index() - e.sentence().index() <= back
                        && e.sentence().section() == sentence.section()
                        && e.suffers())
                .map(Entry::figure)
                .filter(f -> f.shape() == Figure.Shape.PEOPLE && f.plural() && f.namedOrNull() == null)
                .findFirst();
    }

    /** The last state called by its name. */
    Optional<Figure> lastState(Sentence sentence, Token token) {
        return last(sentence, token, f -> f.shape() == Figure.Shape.STATE);
    }

    private Optional<Figure> last(Sentence sentence, Token token, Predicate<Figure> wanted) {
        for (Entry e : entries.reversed()) {
            if (isBefore(e, sentence, token)
                    && (e.sentence().section() == Section.BODY || e.sentence().section() == sentence.section())) {
                for (Figure f : e.figures()) {
                    if (wanted.test(f)) {
                        return Optional.of(f);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whom "the two …" are: two named together, or else the last two of different sides; none where there are not two. */
    List<Figure> two(Sentence sentence, Token token, Together.Two what) {
        List<Figure> named = together.two(sentence, token, what);
        if (!named.isEmpty()) {
            return named;
        }
        var near = new ArrayList<Figure>();
        for (Entry e : entries.reversed()) {
            if (isBefore(e, sentence, token)
                    && sentence.index() - e.sentence().index() <= REACH
                    && e.sentence().section() == sentence.section()
                    && !e.isPlace()) {
                e.figures().stream().filter(f -> f.countryOrNull() != null).forEach(near::add);
            }
        }
        List<Figure> sides = Together.distinct(near, Together.fits(what));
        return sides.size() < 2 ? List.of() : sides.subList(0, 2).reversed();
    }
}
