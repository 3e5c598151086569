package org.dateline.archive.store;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.CorpusEntity;
import org.dateline.model.CorpusEntity.Life;

/**
 * All bearers of one name whom no roster knows, as the stories have them, and which of them are one. What a story leaves
 * untold, others may tell, where they agree; where states or walks of life differ, they stay apart. The answer hangs on
 * the set alone, not on the order in which stories were read.
 */
final class Namesakes {

    private final Set<CorpusEntity> all;
    private final Set<String> states;

    Namesakes(Collection<CorpusEntity> all) {
        this.all = Set.copyOf(all);
        this.states = all.stream()
                .map(CorpusEntity::country)
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one that stands for this bearer. */
    CorpusEntity resolve(CorpusEntity one) {
        CorpusEntity placed = placed(one);
        if (placed.life() != Life.UNTOLD) {
            return placed;
        }
        Set<Life> lives = lives(placed.country());
        return lives.size() == 1
                ? new CorpusEntity(
                        placed.nameKey(), placed.country(), lives.iterator().next())
                : placed;
    }

    /** With the state that the other stories give it, where there is one and they do not tell of another walk of life. */
    private CorpusEntity placed(CorpusEntity one) {
        if (!one.country().isEmpty() || states.size() != 1) {
            return one;
        }
        String state = states.iterator().next();
        Set<Life> there = livesTold(state);
        boolean fits = one.life() == Life.UNTOLD || there.isEmpty() || there.contains(one.life());
        return fits ? new CorpusEntity(one.nameKey(), state, one.life()) : one;
    }

    private Set<Life> lives(String state) {
        return all.stream()
                .map(this::placed)
                .filter(e -> e.country().equals(state) && e.life() != Life.UNTOLD)
                .map(CorpusEntity::life)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Life> livesTold(String state) {
        return all.stream()
                .filter(e -> e.country().equals(state) && e.life() != Life.UNTOLD)
                .map(CorpusEntity::life)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Why two bearers of the name are not taken for one; empty where they are one. */
    Optional<String> apart(CorpusEntity one, CorpusEntity other) {
        CorpusEntity a = resolve(one);
        CorpusEntity b = resolve(other);
        if (a.equals(b)) {
            return Optional.empty();
        }
        if (!a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country())) {
            return Optional.of("of different states");
        }
        boolean lives = a.life() != Life.UNTOLD && b.life() != Life.UNTOLD && a.life() != b.life();
        return Optional.of(lives ? "in different walks of life" : "it may be one of several bearers of the name");
    }

    Set<CorpusEntity> all() {
        return all;
    }
}
