package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.flow.Item;
import org.dateline.flow.Knowledge;
import org.dateline.lab.MarkedStory;
import org.dateline.lab.dates.DateScore;
import org.dateline.lab.dates.FoundDate;
import org.dateline.lab.dates.TrueDate;
import org.dateline.model.Page;
import org.dateline.model.Story;
import org.dateline.page.PageReader;
import org.dateline.story.DateSources;
import org.dateline.story.ItemStory;
import org.dateline.story.StorySplitter;

/** Dates the stories of golds, and of pages that know their date. */
final class GoldDating {

    /** Some sites fill a date that they lack with the calendar's first day. */
    private static final LocalDate NO_DATE = LocalDate.of(1850, 1, 1);

    private final GoldTexts texts;
    private final DateSources sources;
    private final PageReader pages = new PageReader();
    private final RawFiles files = new RawFiles((source, name) -> name);
    private final StorySplitter splitter;
    private final ItemStory items;

    GoldDating(List<Path> texts, DateSources sources) {
        this.texts = new GoldTexts(texts);
        this.sources = sources;
        this.splitter = Knowledge.splitter(sources);
        this.items = Knowledge.items(sources);
    }

    /** The stories of a gold whose date is known. */
    DateScore gold(Path gold) throws IOException {
        Map<String, TrueDate> known = TrueDate.of(gold);
        var found = new ArrayList<FoundDate>();
        for (MarkedStory marked : GoldTexts.gold(gold)) {
            TrueDate truth = known.get(marked.id());
            if (truth != null) {
                story(marked)
                        .map(story -> new FoundDate(marked.id(), truth, story.published()))
                        .ifPresent(found::add);
            }
        }
        return score(gold.getFileName().toString(), found);
    }

    /** The first stories of pages whose metadata tell a date. */
    DateScore pages(List<Path> paths) {
        var found = new ArrayList<FoundDate>();
        for (Path path : paths) {
            Optional<Page> page = page(path);
            page.flatMap(p -> p.hints().published())
                    .filter(day -> day.isAfter(NO_DATE))
                    .ifPresent(day -> page.flatMap(p -> story(p, 1))
                            .map(story -> new FoundDate(story.id(), TrueDate.on(day), story.published()))
                            .ifPresent(found::add));
        }
        return score("pages", found);
    }

    private DateScore score(String name, List<FoundDate> found) {
        return new DateScore(name, by(), found);
    }

    private String by() {
        return switch (sources) {
            case ALL -> "all";
            case TEXT -> "text";
            case OWN_WORDS -> "own words";
        };
    }

    private Optional<Story> story(MarkedStory marked) {
        if (marked.pageOrNull() != null) {
            return page(texts.find(marked.pageOrNull())).flatMap(p -> story(p, marked.number()));
        }
        Item item = texts.item(marked);
        return Optional.of(
                items.of(item.id(), item.text(), item.titleOrNull(), item.dateOrNull(), item.sourceOrNull()));
    }

    private Optional<Page> page(Path path) {
        return files.read(path).outcome().then(pages::read).value();
    }

    private Optional<Story> story(Page page, int number) {
        return splitter.apply(page)
                .value()
                .filter(split -> split.stories().size() >= number)
                .map(split -> split.stories().get(number - 1));
    }
}
