package org.dateline.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.coding.Coder;
import org.dateline.coding.Contexts;
import org.dateline.coding.Rooms;
import org.dateline.event.EventMerger;
import org.dateline.event.Fulfilments;
import org.dateline.model.CodedStory;
import org.dateline.model.Credit;
import org.dateline.model.Event;
import org.dateline.model.Explanation;
import org.dateline.model.Fulfilment;
import org.dateline.model.Mention;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Refusal;
import org.dateline.model.Retelling;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.page.Languages;
import org.dateline.page.PageReader;
import org.dateline.page.RawPage;
import org.dateline.reading.ReadingEngine;
import org.dateline.story.CreditLines;
import org.dateline.story.ItemStory;
import org.dateline.story.StorySplitter;
import org.jspecify.annotations.Nullable;

/**
 * The way through: bytes become a page, a page its stories, a story a reading, a reading mentions, and mentions events.
 * Every step is a pure function of its input; one instance serves all threads.
 */
public final class Dateline {

    private static final String ENGLISH = "eng";

    private final PageReader pages;
    private final Languages languages;
    private final StorySplitter stories;
    private final ItemStory items;
    private final ReadingEngine reading;
    private final Coder coder;
    private final Contexts contexts;
    private final CreditLines credits;
    private final StageTimes times = new StageTimes();

    /** The way through with these stages; {@link Knowledge#dateline} gathers the standard ones. */
    public Dateline(
            PageReader pages,
            Languages languages,
            StorySplitter stories,
            ItemStory items,
            ReadingEngine reading,
            Rooms rooms,
            Contexts contexts,
            CreditLines credits) {
        this.pages = pages;
        this.languages = languages;
        this.stories = stories;
        this.items = items;
        this.reading = reading;
        this.coder = new Coder(rooms);
        this.contexts = contexts;
        this.credits = credits;
    }

    /** A page's stories and furniture, or why there are none. */
    public Outcome<Split> split(RawPage raw) {
        Outcome<Page> page = times.time(Stage.PAGE, () -> pages.read(raw));
        return times.time(Stage.STORY, () -> page.then(this::takeApart));
    }

    /** A page in another language is kept as it is, none of it coded. */
    private Outcome<Split> takeApart(Page page) {
        Optional<String> other = languages.of(page.text()).filter(language -> !language.equals(ENGLISH));
        return other.isEmpty()
                ? stories.apply(page)
                : Outcome.made(
                        new Split(page, List.of(), List.of()),
                        List.of(Refusal.ofWhole(
                                "page.language",
                                "The page is kept and not coded, for it is not in English: its language is "
                                        + Languages.nameOf(other.get()) + " ("
                                        + other.get() + ").")));
    }

    /** An item is a story already. */
    public Story story(Item item) {
        return times.time(
                Stage.STORY,
                () -> items.of(item.id(), item.text(), item.titleOrNull(), item.dateOrNull(), item.sourceOrNull()));
    }

    /** Reads a story and codes its mentions; whatever is not coded stands among the refusals. */
    public CodedStory code(Story story) {
        return code(story, null);
    }

    /** The same for a story that updates or quotes an earlier one: it is linked to it, and coded as its own. */
    public CodedStory code(Story story, @Nullable Retelling earlierOrNull) {
        Outcome<Reading> read = times.time(Stage.READING, () -> reading.read(story));
        List<Credit> credited = credits.of(story);
        Outcome<List<Mention>> coded =
                times.time(Stage.CODING, () -> read.then(r -> coder.apply(r, publication(credited))));
        return new CodedStory(
                story,
                earlierOrNull,
                credited,
                contexts.of(story),
                coded.value().orElse(List.of()),
                coded.refusals());
    }

    /** The agencies whose text the story says it is: what it tells as told to them, they know at first hand. */
    private static String publication(List<Credit> credited) {
        return credited.stream()
                .filter(c -> c.of() != Credit.Of.PICTURE)
                .map(Credit::agency)
                .distinct()
                .collect(java.util.stream.Collectors.joining("; "));
    }

    /** Why a mention of the story is coded as it is; empty where today's coding of the story has no such mention. */
    public Optional<Explanation> explain(Story story, String mention) {
        return reading.read(story).value().flatMap(r -> coder.explain(r, publication(credits.of(story)), mention));
    }

    /** A copy adds a publication of the story that it copies, and no mention. */
    public CodedStory copy(Story story, Retelling ofEarlier) {
        var why = new Refusal("story.repeat", story.body(), ofEarlier.evidence());
        return new CodedStory(story, ofEarlier, credits.of(story), List.of(), List.of(), List.of(why));
    }

    /** The events that the stories' mentions report, within each story first, then across them. */
    public List<Event> events(List<CodedStory> coded) {
        Map<String, Published> published = published(coded);
        Stream<Mention> mentions = coded.stream().flatMap(c -> c.mentions().stream());
        return times.time(Stage.EVENT, () -> EventMerger.merge(mentions.toList(), published));
    }

    /** What became of the terms that the stories tell, by acts of the same or other stories. */
    public List<Fulfilment> fulfilments(List<CodedStory> coded) {
        Map<String, Published> published = published(coded);
        List<Event> events = events(coded);
        return times.time(
                Stage.EVENT,
                () -> Fulfilments.of(events, m -> published.getOrDefault(m.story(), new Published.Unknown(List.of()))));
    }

    private static Map<String, Published> published(List<CodedStory> coded) {
        return coded.stream()
                .map(CodedStory::story)
                .collect(java.util.stream.Collectors.toMap(Story::id, Story::published, (a, b) -> a));
    }

    /** Time spent so far, stage by stage. */
    public StageTimes times() {
        return times;
    }
}
