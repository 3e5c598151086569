package org.dateline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.flow.Knowledge;
import org.dateline.model.Outcome;
import org.dateline.model.Split;
import org.dateline.page.PageReader;
import org.dateline.page.RawPage;
import org.dateline.story.DateSources;
import org.dateline.story.StorySplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of an HTML page to its dated stories, with all that the program knows: pages a second on two cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PagesBench {

    /** Folders of HTML pages, apart by plus signs. */
    @Param(Bench.OWN_PAGES)
    public String html = Bench.OWN_PAGES;

    private final PageReader pages = new PageReader();
    private final StorySplitter stories = Knowledge.splitter(DateSources.ALL);
    private List<byte[]> pile = List.of();

    @Setup
    public void open() {
        pile = Pile.of(html);
    }

    @Benchmark
    public Outcome<Split> pageAndStory(Turn turn) {
        return pages.read(new RawPage("", "page", turn.of(pile))).then(stories::apply);
    }
}
