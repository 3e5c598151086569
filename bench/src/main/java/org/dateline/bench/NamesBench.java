package org.dateline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.NameMatch;
import org.dateline.knowledge.Roster;
import org.dateline.model.Token;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Names looked up in sentences that are read: sentences and words a second of one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class NamesBench {

    private final Roster roster = Roster.packed();
    private final Gazetteer gazetteer = Gazetteer.packed();

    /** Words looked at, beside the sentences. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        public long words;
    }

    /** All names of one sentence that the roster's automaton knows. */
    @Benchmark
    public List<NameMatch> roster(ReadStories read, Turn turn, Counted counted) {
        List<Token> sentence = turn.of(read.sentences());
        counted.words += sentence.size();
        return roster.matches(sentence);
    }

    /** Each word of one sentence asked for as the name of a place. */
    @Benchmark
    public void gazetteer(ReadStories read, Turn turn, Counted counted, Blackhole found) {
        List<Token> sentence = turn.of(read.sentences());
        counted.words += sentence.size();
        for (Token token : sentence) {
            found.consume(gazetteer.candidates(token.text()));
        }
    }
}
