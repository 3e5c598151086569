package org.dateline.bench;

import java.util.concurrent.TimeUnit;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.PlaceWords;
import org.dateline.model.Reading;
import org.dateline.where.PlaceFinder;
import org.dateline.where.StoryPlaces;
import org.dateline.who.Cast;
import org.dateline.who.Casting;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages who and where on stories that are read: stories a second of one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class StagesBench {

    private final PlaceFinder places = new PlaceFinder(Gazetteer.packed(), PlaceWords.packed());

    /** Who the persons and bodies of one story are. */
    @Benchmark
    public Cast who(ReadStories read, Turn turn) {
        Reading reading = turn.of(read.readings());
        return Casting.of(reading, reading.story().published());
    }

    /** Where the places of one story are. */
    @Benchmark
    public StoryPlaces where(ReadStories read, Turn turn) {
        return places.of(turn.of(read.readings()));
    }
}
