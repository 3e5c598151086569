package org.dateline.archive.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Chain;
import org.dateline.model.Judgement;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * What persons said of entities and places and stands, laid over what was coded: a mention's form is never changed, and
 * whoever reads it sees it through this. Of two that contradict, the later holds.
 */
final class Judgements {

    private final Map<String, Judgement.SameAs> same = new HashMap<>();
    private final Map<String, List<Judgement.RoleIs>> roles = new HashMap<>();
    private final Map<String, Judgement.PointIs> points = new HashMap<>();
    private final Set<Judgement.NotThat> not = new HashSet<>();

    private final CorpusNames names;

    /** The judgements in the order in which they were said, and the names that only stories know. */
    Judgements(List<Judgement> standing, CorpusNames names) {
        this.names = names;
        for (Judgement judgement : standing) {
            switch (judgement) {
                case Judgement.SameAs one -> same.put(names.resolve(one.subject()), one);
                case Judgement.NotThat words -> not.add(words);
                case Judgement.RoleIs role ->
                    roles.computeIfAbsent(names.resolve(role.subject()), s -> new ArrayList<>())
                            .addFirst(role);
                case Judgement.PointIs point -> points.put(point.subject(), point);
            }
        }
    }

    /** The key that stands for {@code key} now. */
    String resolve(String key) {
        String now = names.resolve(key);
        for (Judgement.SameAs next = same.get(now); next != null; next = same.get(now)) {
            now = names.resolve(next.other());
        }
        return now;
    }

    /** The keys that lead to {@code key} or over it, with itself. */
    Set<String> leadingTo(String key) {
        var all = new HashSet<>(Set.of(key));
        for (String from : same.keySet()) {
            for (String now = from; same.get(now) instanceof Judgement.SameAs next; now = names.resolve(next.other())) {
                if (names.resolve(next.other()).equals(key)) {
                    all.add(from);
                }
            }
        }
        return all;
    }

    /** As {@link #leadingTo}, with all keys as stories have them that stand for one of these. */
    Set<String> codedAs(String key) {
        var all = new HashSet<String>();
        leadingTo(key).forEach(k -> all.addAll(names.leadingTo(k)));
        return all;
    }

    /** The mention as it is judged; {@code reportedOrNull} is the day of its story, where one is known. */
    Mention apply(Mention m, @Nullable LocalDate reportedOrNull) {
        String page = page(m.story());
        LocalDate day = m.when().flatMap(w -> w.first()).orElse(reportedOrNull);
        return new Mention(
                m.id(),
                m.story(),
                m.section(),
                m.quote(),
                m.trigger(),
                m.type(),
                m.modes(),
                m.actors().stream().map(p -> participant(p, page, day)).toList(),
                m.recipients().stream().map(p -> participant(p, page, day)).toList(),
                m.assertion(),
                m.historical(),
                m.failed(),
                m.attribution().stream()
                        .map(chain -> new Chain(chain.links().stream()
                                .map(link -> link(link, page))
                                .toList()))
                        .toList(),
                m.places().stream().map(this::place).toList(),
                m.whenOrNull(),
                m.quantities(),
                m.termOfOrNull(),
                m.rule());
    }

    private Participant participant(Participant p, String page, @Nullable LocalDate dayOrNull) {
        boolean excluded =
                isNot(p.key(), page, p.words().text(), p.words().span().start());
        Participant now = excluded ? nobody(p) : renamed(standing(p));
        return roles.getOrDefault(now.key(), List.of()).stream()
                .filter(role -> role.holdsOn(dayOrNull))
                .findFirst()
                .map(role -> new Participant(
                        now.words(), now.key(), now.name(), role.country(), role.sectors(), now.antecedentOrNull()))
                .orElse(now);
    }

    /** Whose words they are is not known, nor what they point back to. */
    private static Participant nobody(Participant p) {
        return new Participant(p.words(), null, p.words().text(), null, List.of());
    }

    /** Under the key that stands for all of that name who are one. */
    private Participant standing(Participant p) {
        String now = names.resolve(p.key());
        return now.equals(p.key()) ? p : called(p, now, p.name());
    }

    private Participant renamed(Participant p) {
        Participant now = p;
        for (Judgement.SameAs next = same.get(now.key()); next != null; next = same.get(now.key())) {
            now = called(p, names.resolve(next.other()), next.name());
        }
        return now;
    }

    private static Participant called(Participant p, String key, String name) {
        return new Participant(p.words(), key, name, p.countryOrNull(), p.sectors(), p.antecedentOrNull());
    }

    private Chain.Link link(Chain.Link link, String page) {
        if (isNot(link.key(), page, link.words().text(), link.words().span().start())) {
            return new Chain.Link(link.words(), link.kind(), null);
        }
        String now = resolve(link.key());
        return now.equals(link.key()) ? link : new Chain.Link(link.words(), link.kind(), now);
    }

    /** The name of the page of a story. */
    static String page(String story) {
        return story.substring(0, Math.max(0, story.lastIndexOf('#')));
    }

    private Where place(Where w) {
        return points.get(w.key()) instanceof Judgement.PointIs said
                ? new Where(
                        w.words(),
                        w.placeOrNull(),
                        w.name(),
                        w.countryOrNull(),
                        w.admin1OrNull(),
                        said.point(),
                        w.precision(),
                        w.role(),
                        w.extentKilometres())
                : w;
    }

    /** What was said of a merged entity was said of those merged into it. */
    private boolean isNot(String key, String page, String words, int start) {
        return not.stream()
                .anyMatch(n -> n.page().equals(page)
                        && n.anchor().start() == start
                        && n.anchor().words().equals(words)
                        && (n.subject().equals(key)
                                || names.resolve(n.subject()).equals(resolve(key))));
    }
}
