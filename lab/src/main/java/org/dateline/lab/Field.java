package org.dateline.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/** The fields that are scored over the pairs whose type is right, each with its test as the reference scorer has it. */
public enum Field {
    MODES((g, s) -> g.modes().equals(s.modes()), g -> !g.modes().isEmpty()),
    ACTOR_COUNTRY(
            (g, s) -> countries(g.actors()).equals(countries(s.actors())),
            g -> !g.actors().isEmpty()),
    ACTOR(
            (g, s) -> entities(g.actors()).equals(entities(s.actors())),
            g -> !g.actors().isEmpty()),
    RECIPIENT_COUNTRY(
            (g, s) -> countries(g.recipients()).equals(countries(s.recipients())),
            g -> !g.recipients().isEmpty()),
    RECIPIENT(
            (g, s) -> entities(g.recipients()).equals(entities(s.recipients())),
            g -> !g.recipients().isEmpty()),
    ASSERTION((g, s) -> g.assertion().equals(s.assertion()), g -> true),
    HISTORICAL((g, s) -> g.historical() == s.historical(), Marked::historical),
    ATTRIBUTED(
            (g, s) -> g.attribution().isEmpty() == s.attribution().isEmpty(),
            g -> !g.attribution().isEmpty()),
    ATTRIBUTION((g, s) -> sources(g).equals(sources(s)), g -> !g.attribution().isEmpty()),
    PLACE(Field::samePlace, g -> !g.places().isEmpty()),
    WHEN(Field::sameTime, g -> g.when().isPresent()),
    QUANTITIES((g, s) -> numbers(g).equals(numbers(s)), g -> !g.quantities().isEmpty());

    /** The fields that are also scored over the pairs where gold states one, in the reference scorer's order. */
    public static final List<Field> STATED = List.of(ATTRIBUTION, PLACE, WHEN, QUANTITIES, RECIPIENT, ACTOR);

    /** How far from gold's point a place may lie, in kilometres. */
    private static final double NEAR_KM = 25;

    private final BiPredicate<Marked, Marked> test;
    private final Predicate<Marked> stated;

    Field(BiPredicate<Marked, Marked> test, Predicate<Marked> stated) {
        this.test = test;
        this.stated = stated;
    }

    /** The word as the reference scorer writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** True where the coder's mention has the field as gold has it. */
    public boolean right(Marked gold, Marked system) {
        return test.test(gold, system);
    }

    /** True where gold states the field. */
    public boolean stated(Marked gold) {
        return stated.test(gold);
    }

    /** The field's content, for a reader who compares two mentions. */
    public String show(Marked m) {
        return switch (this) {
            case MODES -> m.modes().toString();
            case ACTOR, ACTOR_COUNTRY -> m.actors().toString();
            case RECIPIENT, RECIPIENT_COUNTRY -> m.recipients().toString();
            case ASSERTION -> m.assertion();
            case HISTORICAL -> String.valueOf(m.historical());
            case ATTRIBUTED, ATTRIBUTION -> m.attribution().toString();
            case PLACE ->
                m.places().stream()
                        .map(p -> "\"%s\" %s prec %d %s,%s"
                                .formatted(p.words().text(), p.country(), p.precision(), p.latitude(), p.longitude()))
                        .collect(Collectors.joining("; ", "[", "]"));
            case WHEN ->
                m.when()
                        .map(t -> "\"%s\" %s..%s".formatted(t.words().text(), t.start(), t.lastDay()))
                        .orElse("none");
            case QUANTITIES ->
                m.quantities().stream()
                        .map(q -> "%s %s..%s \"%s\"".formatted(q.kind(), whole(q.low()), whole(q.high()), q.text()))
                        .collect(Collectors.joining("; ", "[", "]"));
        };
    }

    private static List<String> countries(List<Marked.Who> all) {
        return all.stream().map(Marked.Who::country).distinct().sorted().toList();
    }

    private static List<String> entities(List<Marked.Who> all) {
        return all.stream()
                .map(who -> who.country() + " " + who.sector())
                .distinct()
                .sorted()
                .toList();
    }

    /** The chains as sorted lists of kinds; an official source and a named one count as the same. */
    private static List<String> sources(Marked m) {
        return m.attribution().stream()
                .map(chain -> chain.stream()
                        .map(kind -> kind.equals("official") ? "named" : kind)
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private static List<String> numbers(Marked m) {
        return m.quantities().stream()
                .map(q -> q.kind() + " " + q.low() + " " + q.high())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean samePlace(Marked gold, Marked system) {
        if (gold.places().isEmpty() || system.places().isEmpty()) {
            return gold.places().isEmpty() && system.places().isEmpty();
        }
        Marked.Spot g = gold.places().getFirst();
        Marked.Spot s = system.places().getFirst();
        boolean byWords = java.util.Objects.equals(g.country(), s.country())
                && g.words().span().overlaps(s.words().span());
        if (g.precision() >= 4) {
            return byWords; // a unit or region: where its point lies is a matter of taste
        }
        Where.Point from = point(g);
        Where.Point to = point(s);
        return from == null || to == null ? byWords : from.kilometresTo(to) <= NEAR_KM;
    }

    private static Where.@Nullable Point point(Marked.Spot spot) {
        Double latitude = spot.latitude();
        Double longitude = spot.longitude();
        return latitude == null || longitude == null ? null : new Where.Point(latitude, longitude);
    }

    private static boolean sameTime(Marked gold, Marked system) {
        Marked.Time g = gold.whenOrNull();
        Marked.Time s = system.whenOrNull();
        if (g == null || s == null) {
            return g == null && s == null;
        }
        if (g.start() != null) {
            return g.start().equals(s.start()) && java.util.Objects.equals(g.lastDay(), s.lastDay());
        }
        Span words = g.words().span();
        return words.overlaps(s.words().span());
    }

    private static String whole(@Nullable Double number) {
        return number == null ? "" : String.valueOf(Math.round(number));
    }
}
