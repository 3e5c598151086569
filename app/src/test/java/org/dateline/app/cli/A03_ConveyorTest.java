package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A03_ConveyorTest {

    @Test
    void resultsComeInTheOrderOfTheInput() {
        var out = new ArrayList<Integer>();
        new Conveyor(4).run(IntStream.range(0, 500).iterator(), A03_ConveyorTest::slowly, out::add, () -> false);
        assertThat(out)
                .isEqualTo(IntStream.range(0, 500).map(i -> i * 2).boxed().toList());
    }

    @Test
    void onlySoManyAreInHand() {
        var taken = new AtomicInteger();
        var most = new AtomicInteger();
        var handedOn = new AtomicInteger();
        new Conveyor(2)
                .run(
                        IntStream.range(0, 2000)
                                .peek(i -> taken.incrementAndGet())
                                .iterator(),
                        A03_ConveyorTest::slowly,
                        result -> {
                            most.accumulateAndGet(taken.get() - handedOn.get(), Math::max);
                            handedOn.incrementAndGet();
                        },
                        () -> false);
        assertThat(handedOn.get()).isEqualTo(2000);
        assertThat(most.get()).isBetween(1, 17);
    }

    @Test
    void whatIsBegunIsFinishedWhenToldToStopAndNothingMoreIsBegun() {
        var out = new ArrayList<Integer>();
        var begun = new AtomicInteger();
        new Conveyor(1)
                .run(
                        IntStream.iterate(0, i -> i + 1).iterator(),
                        i -> {
                            begun.incrementAndGet();
                            return slowly(i);
                        },
                        out::add,
                        () -> begun.get() >= 5);
        assertThat(out).containsExactly(0, 2, 4, 6, 8);
        assertThat(begun.get()).isEqualTo(5);
    }

    @Test
    void aFaultAtWorkComesBackAsItIs() {
        assertThatThrownBy(() -> new Conveyor(2)
                        .run(
                                IntStream.range(0, 3).iterator(),
                                i -> {
                                    throw new IllegalStateException("fault " + i);
                                },
                                result -> {},
                                () -> false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("fault 0");
    }

    private static int slowly(int i) {
        if (i % 50 == 0) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return i * 2;
    }
}
