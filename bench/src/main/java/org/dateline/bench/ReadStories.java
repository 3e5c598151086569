package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.dateline.flow.Knowledge;
import org.dateline.knowledge.RuleBook;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.dateline.page.PageReader;
import org.dateline.page.RawPage;
import org.dateline.reading.EngineProvider;
import org.dateline.reading.ReadingEngine;
import org.dateline.story.DateSources;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Stories that are read before anything is measured, and their sentences. */
@State(Scope.Benchmark)
public class ReadStories {

    private static final int MOST = 60;

    /** Folders of HTML pages, apart by plus signs. */
    @Param(Bench.OWN_PAGES)
    public String stories = Bench.OWN_PAGES;

    private final List<Reading> readings = new ArrayList<>();
    private final List<List<Token>> sentences = new ArrayList<>();

    @Setup
    public void read() {
        ReadingEngine engine = ServiceLoader.load(EngineProvider.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reading engine stands on the class path"))
                .engine(RuleBook.standard().triggerWords());
        var pages = new PageReader();
        var splitter = Knowledge.splitter(DateSources.ALL);
        Pile.of(stories).stream()
                .flatMap(html -> pages.read(new RawPage("", "page", html)).then(splitter::apply).value().stream())
                .map(Split::stories)
                .flatMap(List<Story>::stream)
                .limit(MOST)
                .forEach(story -> engine.read(story).value().ifPresent(readings::add));
        for (Reading reading : readings) {
            reading.sentences().stream().map(Sentence::tokens).forEach(sentences::add);
        }
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no story that can be read stands in " + stories);
        }
    }

    List<Reading> readings() {
        return readings;
    }

    List<List<Token>> sentences() {
        return sentences;
    }
}
