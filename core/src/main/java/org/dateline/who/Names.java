package org.dateline.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.NameMatch;
import org.dateline.knowledge.Role;
import org.dateline.knowledge.Roster;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** The roster's names in a story, and the role each bearer has on the story's day. */
final class Names {

    private final List<List<NameMatch>> bySentence;
    private final @Nullable LocalDate dayOrNull;

    /** Roles whose titles stand beside the name in a story without a day. */
    private final Map<String, Role> titled = new HashMap<>();

    Names(Reading reading, Published published, Roster roster) {
        var all = new ArrayList<List<NameMatch>>();
        for (Sentence sentence : reading.sentences()) {
            all.add(roster.matches(sentence.tokens()));
        }
        bySentence = List.copyOf(all);
        LocalDate told = published.first().or(published::last).orElse(null);
        dayOrNull = told != null ? told : estimate(reading);
    }

    /** Names in the sentence, from left to right. */
    List<NameMatch> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    Optional<NameMatch> covering(Sentence sentence, int token) {
        return in(sentence).stream().filter(m -> m.covers(token)).findFirst();
    }

    /** The entity's role on the story's day, or the one that the story's own titles give it, or its latest. */
    Role roleOf(Entity entity) {
        Role byTitle = titled.get(entity.id());
        if (byTitle != null) {
            return byTitle;
        }
        return dayOrNull == null ? entity.latestRole() : entity.roleOn(dayOrNull);
    }

    /**
     * A day on which all offices that the story puts beside names were held: the last one possible, where it is bounded.
     * A story that speaks of "President" A and "Foreign Minister" B is of a day when both were.
     */
    private @Nullable LocalDate estimate(Reading reading) {
        LocalDate from = LocalDate.MIN;
        LocalDate until = LocalDate.MAX;
        for (Sentence sentence : reading.sentences()) {
            for (NameMatch match : in(sentence)) {
                if (match.forms().size() == 1
                        && match.forms().getFirst().named() instanceof Entity entity
                        && entity.roles().size() > 1) {
                    Role role = titledRole(entity, sentence, match);
                    if (role != null) {
                        titled.put(entity.id(), role);
                        from = later(from, role.from().orElse(LocalDate.MIN));
                        until = until.isBefore(role.until().orElse(LocalDate.MAX))
                                ? until
                                : role.until().orElse(LocalDate.MAX);
                    }
                }
            }
        }
        return until.equals(LocalDate.MAX) || !from.isBefore(until) ? null : until.minusDays(1);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable Role titledRole(Entity entity, Sentence sentence, NameMatch match) {
        String before = sentence.tokens().subList(Math.max(0, match.first() - 4), match.first()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" ", " ", " "))
                .toLowerCase(Locale.ROOT);
        if (before.contains(" former ") || before.contains(" ex-")) {
            return null;
        }
        return entity.roles().stream()
                .filter(r -> !r.title().isEmpty())
                .filter(r -> Arrays.stream(r.title().toLowerCase(Locale.ROOT).split(" "))
                        .allMatch(w -> before.contains(" " + w + " ")))
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
