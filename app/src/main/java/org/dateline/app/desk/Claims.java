package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Quantity;
import org.dateline.model.When;
import org.dateline.model.Where;

/** What the mentions of an event say, field by field, side by side. */
public final class Claims {

    private Claims() {}

    /**
     * A field as each mention tells it.
     *
     * @param label of the field
     * @param cells one a mention, in their order
     */
    public record Row(String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** True where two mentions tell it differently; one that is silent disagrees with none. */
        public boolean differ() {
            return cells.stream().anyMatch(Cell::differs);
        }

        public boolean empty() {
            return cells.stream().allMatch(c -> c.values().isEmpty());
        }
    }

    /**
     * What one mention says of a field.
     *
     * @param values none where it is silent
     * @param differs it says something that an earlier mention told otherwise
     */
    public record Cell(List<Value> values, boolean differs) {
        public Cell {
            values = List.copyOf(values);
        }
    }

    /**
     * A value as it is shown.
     *
     * @param page address of the entity or place that it is; empty where it is none
     */
    public record Value(String shown, String page) {}

    /**
     * One value.
     *
     * @param of what it is a value of: a toll of dead can't disagree with one of wounded; empty where it disagrees with none
     * @param key the same for values that say the same in other words
     */
    private record Claim(String shown, String of, String key, String page) {

        Claim(String shown, String of, String key) {
            this(shown, of, key, "");
        }

        Value value() {
            return new Value(shown, page);
        }
    }

    /** The fields that claims are made of; those that no mention fills are left out. */
    static List<Row> of(List<MentionDetail> told) {
        List<Mention> mentions = told.stream().map(MentionDetail::mention).toList();
        return Stream.of(
                        row("what", mentions, Claims::what),
                        row("who", mentions, m -> participants(m.actors())),
                        row("whom", mentions, m -> participants(m.recipients())),
                        row("assertion", mentions, Claims::assertion),
                        row(
                                "when",
                                mentions,
                                m -> m.when().stream().map(Claims::when).toList()),
                        row(
                                "where",
                                mentions,
                                m -> m.places().stream().map(Claims::place).toList()),
                        row(
                                "how many",
                                mentions,
                                m -> m.quantities().stream()
                                        .map(Claims::quantity)
                                        .toList()),
                        row("according to", mentions, Claims::sources))
                .filter(row -> !row.empty())
                .toList();
    }

    private static Row row(String label, List<Mention> mentions, Function<Mention, List<Claim>> field) {
        var first = new HashMap<String, Set<String>>();
        var cells = new ArrayList<Cell>();
        for (Mention mention : mentions) {
            List<Claim> claims = field.apply(mention);
            boolean differs = claims.stream()
                    .anyMatch(
                            c -> first.containsKey(c.of()) && !first.get(c.of()).contains(c.key()));
            cells.add(new Cell(claims.stream().map(Claim::value).distinct().toList(), differs));
            keep(first, claims);
        }
        return new Row(label, cells);
    }

    /** The first mention to tell of something is what later ones are held against. */
    private static void keep(Map<String, Set<String>> first, List<Claim> claims) {
        var here = new HashMap<String, Set<String>>();
        claims.stream()
                .filter(c -> !c.of().isEmpty())
                .forEach(
                        c -> here.computeIfAbsent(c.of(), of -> new HashSet<>()).add(c.key()));
        here.forEach(first::putIfAbsent);
    }

    private static List<Claim> what(Mention m) {
        String type = m.type().name();
        return Stream.concat(
                        Stream.of(new Claim(type, "type", type)),
                        m.modes().stream().map(mode -> new Claim(mode, "mode", mode)))
                .toList();
    }

    private static List<Claim> assertion(Mention m) {
        String word = m.assertion().word();
        String also = (m.failed() ? ", an attempt that failed" : "") + (m.historical() ? ", background" : "");
        return List.of(new Claim(word + also, "assertion", word));
    }

    private static List<Claim> participants(List<Participant> some) {
        return some.stream()
                .map(p -> {
                    String codes = InWords.codes(p);
                    String shown = codes.isEmpty() ? p.name() : p.name() + " (" + codes + ")";
                    return new Claim(
                            shown,
                            "participant",
                            p.entity().orElse(codes.isEmpty() ? p.name() : codes),
                            Address.entity(p.key()));
                })
                .toList();
    }

    /** Days that are not settled may be the same as any. */
    private static Claim when(When when) {
        boolean settled = when.first().isPresent() || when.last().isPresent();
        return new Claim(InWords.when(when), settled ? "when" : "", InWords.when(when));
    }

    private static Claim place(Where where) {
        return new Claim(InWords.whole(where), where.role().word(), where.name(), Address.place(where.key()));
    }

    private static Claim quantity(Quantity quantity) {
        return new Claim(
                InWords.quantity(quantity), quantity.kind().word(), quantity.low() + ".." + quantity.highOrNull());
    }

    private static List<Claim> sources(Mention m) {
        return m.attribution().stream()
                .map(chain -> new Claim(InWords.chain(chain), "", ""))
                .toList();
    }
}
