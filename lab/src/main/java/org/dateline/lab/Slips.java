package org.dateline.lab;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went wrong, mention by mention: the list that a developer works through.
 *
 * @param missed gold mentions that were not found
 * @param extra false alarms
 * @param types pairs whose type is wrong
 * @param fields the fields whose errors are listed
 * @param beside links of terms and contexts
 */
public record Slips(boolean missed, boolean extra, boolean types, Set<Field> fields, Set<BesideSlips> beside) {

    /** Everything. */
    public static final Slips ALL =
            new Slips(true, true, true, EnumSet.allOf(Field.class), EnumSet.allOf(BesideSlips.class));

    public Slips {
        fields = Set.copyOf(fields);
        beside = Set.copyOf(beside);
    }

    /** What a word asks for: {@code all}, {@code missed}, {@code extra}, {@code type}, or a field's name. */
    public static Optional<Slips> named(String word) {
        return switch (word) {
            case "all" -> Optional.of(ALL);
            case "missed" -> Optional.of(new Slips(true, false, false, Set.of(), Set.of()));
            case "extra" -> Optional.of(new Slips(false, true, false, Set.of(), Set.of()));
            case "type" -> Optional.of(new Slips(false, false, true, Set.of(), Set.of()));
            case "term-of" -> Optional.of(new Slips(false, false, false, Set.of(), Set.of(BesideSlips.TERM_OF)));
            case "contexts" -> Optional.of(new Slips(false, false, false, Set.of(), Set.of(BesideSlips.CONTEXTS)));
            default ->
                Arrays.stream(Field.values())
                        .filter(field -> field.word().equals(word.replace('-', ' ')))
                        .findFirst()
                        .map(field -> new Slips(false, false, false, Set.of(field), Set.of()));
        };
    }

    /** All the words that {@link #named} knows. */
    public static Stream<String> words() {
        return Stream.concat(
                Stream.of("all", "missed", "extra", "type", "term-of", "contexts"),
                Arrays.stream(Field.values()).map(field -> field.word().replace(' ', '-')));
    }

    /** Both lists as one. */
    public Slips and(Slips other) {
        var both = EnumSet.noneOf(Field.class);
        both.addAll(fields);
        both.addAll(other.fields);
        var besides = EnumSet.noneOf(BesideSlips.class);
        besides.addAll(beside);
        besides.addAll(other.beside);
        return new Slips(missed || other.missed, extra || other.extra, types || other.types, both, besides);
    }

    /** The list for these stories; stories without such a slip are left out. */
    public String list(Collection<Evaluation.ScoredStory> stories) {
        var out = new StringBuilder();
        for (Evaluation.ScoredStory story : stories) {
            String slips = list(story.pairing())
                    + beside.stream().sorted().map(b -> b.list(story)).collect(Collectors.joining());
            if (!slips.isEmpty()) {
                String title = story.gold().titleOrNull();
                out.append(story.gold().id())
                        .append(title == null ? "" : "  " + title)
                        .append('\n')
                        .append(slips);
            }
        }
        return out.toString();
    }

    private String list(Pairing pairing) {
        var out = new StringBuilder();
        if (missed) {
            for (Marked gold : pairing.missed()) {
                String label = gold.optional() ? "may miss" : "missed";
                line(out, label, gold, gold.id());
                note(out, gold);
            }
        }
        if (extra) {
            pairing.extra().forEach(system -> line(out, "extra", system, system.rule()));
        }
        for (Pairing.Pair pair : pairing.pairs()) {
            if (pair.sameType()) {
                fields(out, pair);
            } else if (types) {
                types(out, pair);
            }
        }
        return out.toString();
    }

    private static void types(StringBuilder out, Pairing.Pair pair) {
        Marked gold = pair.gold();
        line(out, pair.ignored() ? "(type)" : "type", gold, gold.id());
        out.append("            coded ")
                .append(pair.system().type())
                .append(modes(pair.system()))
                .append(" \"")
                .append(oneLine(pair.system().trigger().text()))
                .append("\"  by ")
                .append(pair.system().rule())
                .append('\n');
        note(out, gold);
    }

    private void fields(StringBuilder out, Pairing.Pair pair) {
        var wrong = fields.stream()
                .filter(field -> !field.right(pair.gold(), pair.system()))
                .sorted()
                .toList();
        if (!wrong.isEmpty()) {
            line(
                    out,
                    "fields",
                    pair.gold(),
                    pair.gold().id() + "  by " + pair.system().rule());
            for (Field field : wrong) {
                out.append("            %-17s gold  %s%n".formatted(field.word(), oneLine(field.show(pair.gold()))));
                out.append("            %-17s coded %s%n".formatted("", oneLine(field.show(pair.system()))));
            }
            note(out, pair.gold());
        }
    }

    static void line(StringBuilder out, String label, Marked m, String by) {
        out.append("  %-8s  %s%s \"%s\" [%d,%d]%s  %s%n"
                .formatted(
                        label,
                        m.type(),
                        modes(m),
                        oneLine(m.trigger().text()),
                        m.trigger().span().start(),
                        m.trigger().span().end(),
                        m.assertion().equals("actual") ? "" : " " + m.assertion(),
                        by));
        out.append("            | ").append(oneLine(m.quote().text())).append('\n');
    }

    private static void note(StringBuilder out, Marked gold) {
        if (!gold.note().isEmpty()) {
            out.append("            note: ").append(oneLine(gold.note())).append('\n');
        }
    }

    private static String modes(Marked m) {
        return m.modes().isEmpty() ? "" : "/" + String.join("+", m.modes());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
