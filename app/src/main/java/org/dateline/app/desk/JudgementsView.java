package org.dateline.app.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.archive.Archive;
import org.dateline.archive.store.JudgementDecision;
import org.dateline.model.CorpusEntity;
import org.dateline.model.Judgement;

/**
 * What was said of an entity or place.
 *
 * @param key of the entity or place
 * @param decisions in the order in which they were said, with what was taken back
 * @param notice what was said just now, in words; empty where nothing was
 */
public record JudgementsView(String key, List<JudgementDecision> decisions, String notice) {

    public JudgementsView {
        decisions = List.copyOf(decisions);
    }

    /** What was said of these keys: of what is shown, and of all that was merged into it. */
    static JudgementsView of(Archive archive, String key, Set<String> keys, Map<String, List<String>> parameters) {
        return new JudgementsView(
                key,
                archive.judgements().stream()
                        .filter(d -> keys.contains(d.judgement().subject())
                                || (d.judgement() instanceof Judgement.SameAs same && keys.contains(same.other())))
                        .toList(),
                notice(parameters));
    }

    private static String notice(Map<String, List<String>> parameters) {
        String said = parameters.getOrDefault("said", List.of("")).getFirst();
        String undone = parameters.getOrDefault("undone", List.of("")).getFirst();
        if (said.matches("[0-9]{1,18}")) {
            return "Kept as decision " + said + ". It holds now, and for all that is read later.";
        }
        return undone.matches("[0-9]{1,18}") ? "Decision " + undone + " is taken back." : "";
    }

    /** What was said, in words. */
    public static String what(JudgementDecision decision) {
        return switch (decision.judgement()) {
            case Judgement.SameAs same -> "“" + named(same.subject()) + "” is the same as “" + same.name() + "”.";
            case Judgement.NotThat not ->
                "The words “" + not.anchor().words() + "” on the page " + not.page() + " mean somebody else.";
            case Judgement.RoleIs role ->
                "Its role is: " + Codes.country(role.country())
                        + (role.sectors().isEmpty() ? "" : ", " + Codes.sectors(role.sectors()))
                        + bounds(role) + ".";
            case Judgement.PointIs at ->
                String.format(
                        Locale.ROOT,
                        "It lies at %.4f, %.4f.",
                        at.point().latitude(),
                        at.point().longitude());
        };
    }

    private static String bounds(Judgement.RoleIs role) {
        String days = InWords.days(role.fromOrNull(), role.untilOrNull());
        return days.isEmpty() ? "" : " (" + days + ")";
    }

    /** A key as a reader knows it. */
    static String named(String key) {
        Optional<CorpusEntity> unlisted = CorpusEntity.of(key);
        if (unlisted.isPresent()) {
            String state = unlisted.get().country();
            String name = unlisted.get().nameKey().replace('-', ' ');
            return state.isEmpty() ? name : name + " (" + Codes.country(state) + ")";
        }
        if (!key.startsWith("name:")) {
            return key;
        }
        String[] parts = key.split(":", 3);
        String name = parts[parts.length - 1];
        return parts.length < 3 || parts[1].isEmpty() ? name : name + " (" + Codes.country(parts[1]) + ")";
    }
}
