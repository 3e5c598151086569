package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.EntityKind;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PhraseWords.Kind;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whom a description points back to: "the group", "the minister", "the kingdom", "the two sides", "twenty others". */
final class Descriptions {

    /** "The two sides" may be told apart this many sentences back. */
    private static final int REACH = 2;

    private static final Set<EntityKind> GROUP_KINDS =
            Set.of(EntityKind.ARMED_GROUP, EntityKind.MOVEMENT, EntityKind.PARTY);

    private static final Set<String> ARMED = Set.of("REB", "PRM", "UAF");

    private final Past past;
    private final PhraseWords words;

    Descriptions(Past past, PhraseWords words) {
        this.past = past;
        this.words = words;
    }

    /**
     * Who was last called by this role noun and is more than the noun: named, or with a country of its own. Of persons of
     * several states whom one sentence calls so, the one who is its subject; all of them where that tells nothing.
     */
    List<Figure> sameRole(Sentence sentence, Token token, String noun) {
        String wanted = noun.equals("premier") ? "prime minister" : noun;
        boolean group = words.is(Kind.GROUP, noun);
        boolean several = token.tag().endsWith("S") && words.is(Kind.BODIES, RoleWords.singular(token));
        Predicate<Figure> called = f -> !(several && !f.plural())
                && (group && isGroup(f)
                        || (f.key().equals(wanted) || f.key().endsWith(" " + wanted))
                                && (f.stated() && f.countryOrNull() != null || f.namedOrNull() != null));
        List<Noted> all = past.toldBefore(sentence, token)
                .filter(n -> n.figures().stream().anyMatch(called))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Noted last = all.getFirst();
        Figure nearest = last.figures().stream().filter(called).findFirst().orElseThrow();
        if (nearest.shape() != Figure.Shape.PERSON || last.sentence() == sentence) {
            return List.of(nearest);
        }
        List<Noted> beside =
                all.stream().takeWhile(n -> n.sentence() == last.sentence()).toList();
        List<Figure> rivals = different(beside, called);
        List<Figure> subjects =
                different(beside.stream().filter(Noted::isSubject).toList(), called);
        return rivals.size() < 2 ? List.of(nearest) : subjects.size() == 1 ? subjects : rivals;
    }

    /** Those of different states, each once. */
    private static List<Figure> different(List<Noted> some, Predicate<Figure> called) {
        var found = new ArrayList<Figure>();
        some.stream().flatMap(n -> n.figures().stream()).filter(called).forEach(f -> {
            if (found.stream().noneMatch(o -> o.country().equals(f.country()))) {
                found.add(f);
            }
        });
        return List.copyOf(found);
    }

    /** A group by its name, or fighters of one ("the Chadian rebels"). */
    private static boolean isGroup(Figure f) {
        return f.namedOrNull() instanceof Entity e
                ? GROUP_KINDS.contains(e.kind())
                : ARMED.contains(f.primary()) && f.stated() && f.countryOrNull() != null;
    }

    /** The one state that the story gives armed men called so ("Sudanese Arab militias"), where it calls them no one else's. */
    Optional<String> told(RoleNoun noun) {
        if (!ARMED.contains(noun.primary()) || noun.words().indexOf(' ') < 0) {
            return Optional.empty();
        }
        List<String> states = past.all()
                .flatMap(n -> n.figures().stream())
                .filter(f -> f.stated()
                        && f.primary().equals(noun.primary())
                        && kind(f.key()).equals(kind(noun.words())))
                .flatMap(f -> f.country().stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /** The one whom the story calls the ambassador (the envoy…) of a state, where it tells of that state's alone. */
    Optional<Figure> soleEnvoy(String noun) {
        List<Figure> all = past.all()
                .flatMap(n -> n.figures().stream())
                .filter(f -> f.key().equals(noun) && f.stated() && f.countryOrNull() != null)
                .toList();
        return all.stream().map(Figure::country).distinct().count() == 1
                ? Optional.of(all.getLast())
                : Optional.empty();
    }

    /** What stands before the noun: "shiite" of "shiite militia" and "shiite faction". */
    private static String kind(String noun) {
        return noun.substring(0, Math.max(0, noun.lastIndexOf(' ')));
    }

    /** The people who suffer and are told of last, so many sentences back: whom "others" are others than. */
    Optional<Figure> peopleBefore(Sentence sentence, Token token, int back) {
        return past.near(sentence, token, back)
                .filter(Noted::suffers)
                .map(Noted::figure)
                .filter(f -> f.shape() == Figure.Shape.PEOPLE && f.plural() && f.namedOrNull() == null)
                .findFirst();
    }

    /** The last state called by its name. */
    Optional<Figure> lastState(Sentence sentence, Token token) {
        return last(sentence, token, f -> f.shape() == Figure.Shape.STATE);
    }

    private Optional<Figure> last(Sentence sentence, Token token, Predicate<Figure> wanted) {
        return past.toldBefore(sentence, token)
                .flatMap(n -> n.figures().stream())
                .filter(wanted)
                .findFirst();
    }

    /** Whom "the two …" are: two named together, or else the last two of different sides; none where there are not two. */
    List<Figure> two(Sentence sentence, Token token, Together.Two what) {
        List<Figure> named = past.together().two(sentence, token, what);
        if (!named.isEmpty()) {
            return named;
        }
        Stream<Figure> near = past.near(sentence, token, REACH)
                .filter(n -> !n.isPlace())
                .flatMap(n -> n.figures().stream())
                .filter(f -> f.countryOrNull() != null);
        List<Figure> sides = Together.distinct(near.toList(), Together.fits(what));
        return sides.size() < 2 ? List.of() : sides.subList(0, 2).reversed();
    }
}
