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

    /** Nobody is in the news before. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The days that may be the story's, both inclusive. */
    private record Days(LocalDate first, LocalDate last) {}

    private final Roster roster;
    private final List<List<NameMatch>> bySentence;
    private final @Nullable Days daysOrNull;

    /** Roles whose titles stand beside the name in a story without a day. */
    private final Map<String, Role> titled = new HashMap<>();

    Names(Reading reading, Published published, Roster roster) {
        this.roster = roster;
        var all = new ArrayList<List<NameMatch>>();
        for (Sentence sentence : reading.sentences()) {
            all.add(roster.matches(sentence.tokens()).stream()
                    .filter(m -> !PlainNames.hold(sentence, m))
                    .toList());
        }
        bySentence = List.copyOf(all);
        LocalDate first = published.first().or(published::last).orElse(null);
        daysOrNull = first != null ? new Days(first, published.last().orElse(first)) : estimate(reading);
    }

    /** Names in the sentence, from left to right. */
    List<NameMatch> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    Optional<NameMatch> covering(Sentence sentence, int token) {
        return in(sentence).stream().filter(m -> m.covers(token)).findFirst();
    }

    /** Who leads, in "Hezbollah-led": the one entity of that name. */
    Optional<Entity> leader(Token token) {
        String text = token.text();
        if (!text.endsWith("-led")) {
            return Optional.empty();
        }
        String name = text.substring(0, text.length() - "-led".length());
        Token alone = new Token(0, name, name, "NNP", token.name(), token.span(), -1, "root");
        return roster.matches(List.of(alone)).stream()
                .flatMap(m -> m.only().stream())
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .findFirst();
    }

    /** The entity's role on the story's day, or the one that the story's own titles give it, or its latest. */
    Role roleOf(Entity entity) {
        Role byTitle = titled.get(entity.id());
        if (byTitle != null) {
            return byTitle;
        }
        return daysOrNull == null ? entity.latestRole() : entity.roleBetween(daysOrNull.first(), daysOrNull.last());
    }

    /**
     * The days on which all offices that the story puts beside names were held: a story that speaks of "President" A and
     * "Foreign Minister" B is of a day when both were.
     */
    private @Nullable Days estimate(Reading reading) {
        LocalDate from = EARLIEST;
        LocalDate until = null;
        for (Sentence sentence : reading.sentences()) {
            for (NameMatch match : in(sentence)) {
                Role role =
                        match.only().orElse(null) instanceof Entity entity ? titledRole(entity, sentence, match) : null;
                if (role != null) {
                    titled.put(match.forms().getFirst().named().id(), role);
                    from = role.from().filter(from::isBefore).orElse(from);
                    until = earlier(until, role.until().orElse(null));
                }
            }
        }
        return until == null || !from.isBefore(until) ? null : new Days(from, until.minusDays(1));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
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
