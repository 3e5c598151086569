package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Figures that a sentence names together: joined by "and", or one with the other ("A met with B"). "They", "the two
 * sides" and "both countries" point back to such.
 */
final class Together {

    /** "The two sides" are looked for so many sentences back. */
    private static final int REACH = 6;

    /** Those who are in nobody's company: victims, onlookers, sources. */
    private static final Set<String> NO_SIDE = Set.of("CVL", "UNK", "REF", "JRN", "SOC", "MED", "EDU", "");

    /** What the noun of "the two …" calls them. */
    enum Two {
        LEADERS,
        STATES,
        SIDES
    }

    /**
     * Some that a sentence names together.
     *
     * @param first where the first of them stands
     * @param apart true where they are not joined by "and"
     */
    record Company(Sentence sentence, Token first, List<Figure> figures, boolean apart) {
        Company {
            figures = List.copyOf(figures);
        }
    }

    private final List<Company> companies = new ArrayList<>();

    /** Notes figures at a token beside whom the sentence has named before. */
    void note(Sentence sentence, Token token, List<Figure> figures, Past past) {
        Optional<Token> beside = joined(sentence, token);
        boolean apart = beside.isEmpty();
        if (apart) {
            beside = companion(sentence, token);
        }
        if (beside.isEmpty()) {
            if (figures.size() > 1) {
                companies.add(new Company(sentence, token, figures, false));
            }
            return;
        }
        Token first = beside.get();
        var all = new ArrayList<Figure>();
        companies.stream()
                .filter(c -> c.sentence() == sentence && c.first().index() == first.index())
                .findFirst()
                .ifPresentOrElse(
                        c -> {
                            companies.remove(c);
                            all.addAll(c.figures());
                        },
                        () -> all.addAll(past.at(sentence, first.index())));
        if (!all.isEmpty()) {
            all.addAll(figures);
            companies.add(new Company(sentence, first, all, apart));
        }
    }

    /** The first of the words that the token is joined to by "and" or a comma. */
    private static Optional<Token> joined(Sentence sentence, Token token) {
        Token t = token;
        while (Sentence.is(t, "conj") && t.head() >= 0) {
            Token governor = sentence.token(t.head());
            boolean quirk = Sentence.is(governor, "amod", "compound", "flat")
                    && governor.head() >= 0
                    && governor.head() < token.index();
            t = quirk ? sentence.token(governor.head()) : governor;
        }
        return t.index() == token.index() || t.isVerb() ? Optional.empty() : Optional.of(t);
    }

    /** "Peru met with Chile": the subject of the verb that the token hangs on by "with". */
    private static Optional<Token> companion(Sentence sentence, Token token) {
        boolean with = Sentence.is(token, "obl", "nmod")
                && sentence.preposition(token).filter("with"::equals).isPresent();
        return sentence.head(token).filter(v -> with).flatMap(v -> sentence.child(v, "nsubj"));
    }

    /** The company that a plural pronoun may stand for, at its first word; of some apart, only where each is one. */
    List<Company> before(Sentence sentence, Token pronoun) {
        return companies.stream()
                .filter(c -> isBefore(c, sentence, pronoun))
                .filter(c ->
                        c.figures().stream().allMatch(f -> c.apart() ? isOne(f) : f.shape() != Figure.Shape.ADJECTIVE))
                .toList();
    }

    private static boolean isOne(Figure f) {
        return f.shape() == Figure.Shape.PERSON && !f.plural() || f.shape() == Figure.Shape.STATE;
    }

    /** The last two whom the story told of together, as the noun wants them; none where there are not two. */
    List<Figure> two(Sentence sentence, Token token, Two what) {
        for (Company c : companies.reversed()) {
            boolean near = isBefore(c, sentence, token)
                    && sentence.index() - c.sentence().index() <= REACH
                    && c.sentence().section() == sentence.section();
            if (near) {
                List<Figure> two = distinct(c.figures(), fits(what));
                if (two.size() == 2) {
                    return two;
                }
            }
        }
        return List.of();
    }

    /** Who may be meant by the noun. */
    static Predicate<Figure> fits(Two what) {
        return switch (what) {
            case LEADERS -> f -> f.countryOrNull() != null && (f.isState() || f.shape() == Figure.Shape.PERSON);
            case STATES ->
                f -> f.countryOrNull() != null && (f.isState() || f.primary().equals("GOV"));
            case SIDES -> f -> f.isState() && f.shape() != Figure.Shape.DEMONYM || !NO_SIDE.contains(f.primary());
        };
    }

    /** The figures of different sides, in their order; more than two are a crowd. */
    static List<Figure> distinct(List<Figure> figures, Predicate<Figure> fits) {
        var sides = new ArrayList<Figure>();
        for (Figure f : figures) {
            if (fits.test(f) && sides.stream().noneMatch(o -> sameSide(o, f))) {
                sides.add(f);
            }
        }
        return List.copyOf(sides);
    }

    static boolean sameSide(Figure a, Figure b) {
        return a.country().equals(b.country())
                && (a.isState() || b.isState() || a.primary().equals(b.primary()));
    }

    private static boolean isBefore(Company c, Sentence sentence, Token token) {
        return c.sentence().index() < sentence.index()
                || c.sentence().index() == sentence.index() && c.first().index() < token.index();
    }
}
