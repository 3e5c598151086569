package org.dateline.archive.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.event.EventMerger;
import org.dateline.model.CodedStory;
import org.dateline.model.CorpusEntity;
import org.dateline.model.Event;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Published;
import org.dateline.model.Refusal;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes a page in, or takes it back, with all that hangs on it; the caller's transaction makes it one step. */
final class PageTable {

    private final Handle db;
    private final Judgements judgements;
    private final CorpusNames names;
    private final Map<String, Published> publishedOfStory = new HashMap<>();
    private final Set<String> events = new LinkedHashSet<>();
    private final Set<String> stories = new LinkedHashSet<>();

    PageTable(Handle db) {
        this.db = db;
        this.judgements = JudgementTable.standing(db);
        this.names = new CorpusNames(db);
    }

    /** What a change touched: the index has to read these anew, or drop them where they no longer stand. */
    record Touched(Set<String> events, Set<String> stories) {}

    Touched touched() {
        return new Touched(Set.copyOf(events), Set.copyOf(stories));
    }

    static boolean isDone(Handle db, String name, String hash) {
        return db.createQuery("SELECT 1 FROM pages WHERE name = :name AND hash = :hash AND state <> 'stale'")
                .bind("name", name)
                .bind("hash", hash)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** Adds the page, after taking back what stood under its name. */
    Ingested add(PageRecord page) {
        Map<String, Set<CorpusEntity>> bearers = names.bearersOf(CorpusNames.nameKeys(keys(page)));
        Ingested ingested = replace(page);
        Set<String> renamed = names.follow(bearers);
        events.addAll(MentionTable.eventsOf(db, renamed));
        return ingested;
    }

    /** The keys of those who take part in the page's mentions, as they stand and as they come. */
    private List<String> keys(PageRecord page) {
        var keys = new ArrayList<>(names.ofPage(page.name()));
        page.stories().stream()
                .flatMap(s -> s.mentions().stream())
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .map(Participant::key)
                .forEach(keys::add);
        return keys;
    }

    private Ingested replace(PageRecord page) {
        db.createQuery("SELECT id FROM pages WHERE name = :name")
                .bind("name", page.name())
                .mapTo(Long.class)
                .findFirst()
                .ifPresent(this::remove);
        long id = insert(page);
        int repeats = 0;
        int mentions = 0;
        int founded = 0;
        int joined = 0;
        int refusals = page.refusals().size();
        page.refusals().forEach(r -> refuse(id, null, r));
        for (CodedStory coded : page.stories()) {
            String story = coded.story().id();
            String repeatOf = StoryTable.repeatOf(db, coded);
            StoryTable.add(db, id, coded, repeatOf);
            stories.add(story);
            publishedOfStory.put(story, coded.story().published());
            coded.refusals().forEach(r -> refuse(id, story, r));
            refusals += coded.refusals().size();
            if (repeatOf != null) {
                repeats++;
                continue;
            }
            List<Mention> added = addMentions(id, coded);
            mentions += added.size();
            refusals += coded.mentions().size() - added.size();
            long last = EventTable.last(db);
            for (Event event : EventMerger.ofStory(added)) {
                if (resolve(event, last)) {
                    joined++;
                } else {
                    founded++;
                }
            }
        }
        return new Ingested(page.stories().size(), repeats, mentions, founded, joined, refusals);
    }

    private long insert(PageRecord page) {
        StoredText text = StoredText.of(page.text());
        return db.createQuery("""
                        INSERT INTO pages (name, source, hash, media_type, escaped, text, furniture, state, taken_at)
                        VALUES (:name, :source, :hash, :type, :escaped, :text, :furniture, :state, :at) RETURNING id""")
                .bind("name", page.name())
                .bind("source", page.source())
                .bind("hash", page.hash())
                .bind("type", page.mediaType())
                .bind("escaped", text.escaped())
                .bind("text", text.text())
                .bind("furniture", StoryForm.writeSpans(page.furniture()))
                .bind("state", page.stories().isEmpty() ? "refused" : "done")
                .bind("at", Instant.now().toString())
                .mapTo(Long.class)
                .one();
    }

    private List<Mention> addMentions(long page, CodedStory coded) {
        var added = new ArrayList<Mention>();
        LocalDate reported = MentionTable.sameDay(coded.story().published());
        for (Mention mention : coded.mentions()) {
            // Events are told apart by who is who as persons judged it.
            Mention judged = judgements.apply(mention, reported);
            if (MentionTable.add(db, mention, judged, added.size())) {
                added.add(judged);
            } else {
                refuse(
                        page,
                        mention.story(),
                        new Refusal(
                                "archive.same-mention",
                                mention.trigger().span(),
                                "A mention with the same words and rule is kept already."));
            }
        }
        return added;
    }

    /** Joins an event of the page to one that an earlier story founded, or founds it; true where it joined. */
    private boolean resolve(Event event, long last) {
        List<String> keys = EventMerger.keys(event, published());
        List<Event> known = EventTable.near(db, keys, last);
        Optional<EventMerger.Joined> joined = EventMerger.join(event, known, published());
        Event result = joined.map(EventMerger.Joined::event).orElse(event);
        EventTable.put(db, result, published());
        events.add(result.id());
        return joined.isPresent();
    }

    private Function<Mention, Published> published() {
        return mention -> publishedOfStory.computeIfAbsent(
                mention.story(),
                story -> StoryTable.published(db, story).orElseGet(() -> new Published.Unknown(List.of())));
    }

    private void refuse(long page, @Nullable String storyOrNull, Refusal refusal) {
        db.execute(
                "INSERT INTO refusals (page, story, code, span_start, span_end, detail) VALUES (?, ?, ?, ?, ?, ?)",
                page,
                storyOrNull,
                refusal.code(),
                refusal.span().start(),
                refusal.span().end(),
                refusal.detail());
    }

    /** Takes a page back. Pages with repeats of its stories must be read again, since their mentions stood here. */
    private void remove(long page) {
        List<String> gone = db.createQuery("SELECT id FROM stories WHERE page = :page")
                .bind("page", page)
                .mapTo(String.class)
                .list();
        List<String> held =
                db.createQuery("""
                        SELECT DISTINCT em.event FROM event_mentions em JOIN mentions m ON m.id = em.mention
                        JOIN stories s ON s.id = m.story WHERE s.page = :page""").bind("page", page).mapTo(String.class).list();
        var before = MentionTable.ofEvents(db, held);
        for (String story : gone) {
            db.execute("""
                    UPDATE pages SET state = 'stale' WHERE id <> ? AND id IN (
                        SELECT s.page FROM publications u JOIN stories s ON s.id = u.publication WHERE u.story = ?)""", page, story);
            MentionTable.removeOf(db, story);
            db.execute("DELETE FROM publications WHERE publication = ?", story);
        }
        EventTable.shrink(db, before, gone, published());
        db.execute("DELETE FROM refusals WHERE page = ?", page);
        db.execute("DELETE FROM stories WHERE page = ?", page);
        db.execute("DELETE FROM pages WHERE id = ?", page);
        events.addAll(held);
        before.forEach((id, all) -> all.stream()
                .filter(h -> !gone.contains(h.mention().story()))
                .findFirst()
                .ifPresent(h -> events.add("e" + h.mention().id())));
        stories.addAll(gone);
    }
}
