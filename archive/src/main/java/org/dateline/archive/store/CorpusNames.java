package org.dateline.archive.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.CorpusEntity;
import org.jdbi.v3.core.Handle;

/**
 * Persons and groups that only the stories name, seen over all mentions of the record: which keys, as coded, are one. Nothing
 * of it is kept but the column that questions ask; that is written anew where a page brings or takes a bearer of a name.
 */
final class CorpusNames {

    private final Handle db;

    CorpusNames(Handle db) {
        this.db = db;
    }

    /** The key that stands for {@code key}: itself, where it is none of a corpus entity. */
    String resolve(String key) {
        return CorpusEntity.of(key)
                .map(one -> namesakes(one.nameKey()).resolve(one).id())
                .orElse(key);
    }

    /** Every key as coded that {@code key} stands for, and itself. */
    Set<String> leadingTo(String key) {
        var keys = new LinkedHashSet<>(Set.of(key));
        CorpusEntity.of(key).ifPresent(one -> {
            Namesakes same = namesakes(one.nameKey());
            same.all().stream()
                    .filter(other -> same.resolve(other).id().equals(key))
                    .map(CorpusEntity::id)
                    .sorted()
                    .forEach(keys::add);
        });
        return keys;
    }

    /** All who bear the name of the entity of a key; nobody where it is none of a corpus entity. */
    Namesakes namesakesOf(String key) {
        return CorpusEntity.of(key).map(one -> namesakes(one.nameKey())).orElseGet(() -> new Namesakes(Set.of()));
    }

    private Namesakes namesakes(String nameKey) {
        return new Namesakes(bearers(nameKey));
    }

    private Set<CorpusEntity> bearers(String nameKey) {
        return between("SELECT DISTINCT coded FROM participants", nameKey).stream()
                .flatMap(id -> CorpusEntity.of(id).stream())
                .filter(e -> e.nameKey().equals(nameKey))
                .collect(Collectors.toSet());
    }

    /** Rows of keys that begin with the name: a range of the column's index, whose end is the character after the colon. */
    private List<String> between(String select, String nameKey) {
        String first = CorpusEntity.idsOf(nameKey);
        return db.createQuery(select + " WHERE coded >= :first AND coded < :end")
                .bind("first", first)
                .bind("end", first.substring(0, first.length() - 1) + ";")
                .mapTo(String.class)
                .list();
    }

    /** The bearers of these names as they are now, by the name's key. */
    Map<String, Set<CorpusEntity>> bearersOf(Set<String> nameKeys) {
        var found = new HashMap<String, Set<CorpusEntity>>();
        nameKeys.forEach(key -> found.put(key, bearers(key)));
        return found;
    }

    /** The names' keys among keys as coded. */
    static Set<String> nameKeys(List<String> keys) {
        return keys.stream()
                .flatMap(k -> CorpusEntity.of(k).stream())
                .map(CorpusEntity::nameKey)
                .collect(Collectors.toSet());
    }

    /** The keys as coded of a page's mentions. */
    List<String> ofPage(String page) {
        return db.createQuery("""
                        SELECT DISTINCT p.coded FROM participants p JOIN mentions m ON m.id = p.mention
                        JOIN stories s ON s.id = m.story JOIN pages g ON g.id = s.page
                        WHERE g.name = :page AND p.coded LIKE 'corpus:%'""").bind("page", page).mapTo(String.class).list();
    }

    /** Writes the columns anew of all who bear a name whose bearers are others than before; gives their mentions. */
    Set<String> follow(Map<String, Set<CorpusEntity>> before) {
        var mentions = new LinkedHashSet<String>();
        before.forEach((nameKey, bearers) -> {
            if (!bearers.equals(bearers(nameKey))) {
                mentions.addAll(between("SELECT DISTINCT mention FROM participants", nameKey));
            }
        });
        if (!mentions.isEmpty()) {
            Judgements now = JudgementTable.standing(db);
            mentions.forEach(id -> MentionColumns.writeAnew(db, id, now));
        }
        return mentions;
    }
}
