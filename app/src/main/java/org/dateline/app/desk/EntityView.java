package org.dateline.app.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.rest.Known;
import org.dateline.app.rest.Part;
import org.dateline.archive.Archive;
import org.dateline.archive.store.EntityDetail;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.Naming;
import org.dateline.archive.store.SubjectRow;

/**
 * The page of one entity.
 *
 * @param known what the roster has of it; empty where it is not in the roster
 * @param types acts by type
 * @param months acts by month
 * @param others entities that stand in the archive, to choose from where two are the same
 */
public record EntityView(
        EntityDetail entity,
        Optional<Known> known,
        ActTable types,
        ActTable months,
        List<NamingLine> lines,
        Pager pager,
        List<String> others,
        JudgementsView judgements) {

    /** Mentions shown at once. */
    static final int LINES = 20;

    private static final int OTHERS = 300;

    static EntityView of(Archive archive, EntityDetail entity, Map<String, List<String>> parameters, Part part) {
        Set<String> keys = new HashSet<>(entity.merged());
        keys.addAll(entity.joined());
        keys.add(entity.key());
        Listing<Naming> mentions = archive.mentionsOfEntity(entity.key(), part.offset(), LINES);
        return new EntityView(
                entity,
                Known.of(entity.key()),
                ActTable.of(entity.acts(), Stream.of("actor", "recipient")),
                ActTable.of(entity.months(), Stream.of("actor", "recipient")),
                mentions.rows().stream().map(n -> NamingLine.of(n, keys)).toList(),
                Pager.of(mentions, LINES, offset -> Address.entity(entity.key()) + "?offset=" + offset),
                others(archive, keys),
                JudgementsView.of(archive, entity.key(), keys, parameters));
    }

    /** Names of others, and the key in place of a name that several have. */
    private static List<String> others(Archive archive, Set<String> keys) {
        List<SubjectRow> rows = archive.entities("", 0, OTHERS).rows().stream()
                .filter(row -> !keys.contains(row.key()))
                .toList();
        Map<String, Long> namesakes =
                rows.stream().collect(Collectors.groupingBy(SubjectRow::name, Collectors.counting()));
        return rows.stream()
                .map(row -> namesakes.getOrDefault(row.name(), 1L) > 1 ? row.key() : row.name())
                .toList();
    }

    /** A key as a reader knows it. */
    public static String named(String key) {
        return JudgementsView.named(key);
    }

    /** What the entity is to the other, in words. */
    public static String together(EntityDetail.Company company) {
        String both = company.role() + " " + company.otherRole();
        return switch (both) {
            case "actor recipient" -> "acts on";
            case "recipient actor" -> "is acted on by";
            case "actor actor" -> "acts with";
            default -> "is acted on with";
        };
    }
}
