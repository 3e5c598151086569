package org.dateline.lab.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.lab.Tally;
import org.dateline.model.Published;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interval is right when it shuts out no day that is possible; how narrow it is, is another figure. */
class A01_DateScoreTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 6);

    @TempDir
    Path folder;

    private static FoundDate found(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new FoundDate("s", TrueDate.on(DAY), new Published.Between(first, last, List.of()));
    }

    @Test
    void anIntervalHoldsTheDayOrMissesIt() {
        assertThat(found(DAY, DAY).holds()).isTrue();
        assertThat(found(DAY.minusDays(3), null).holds()).isTrue();
        assertThat(found(DAY.plusDays(1), null).holds()).isFalse();
        assertThat(found(null, DAY.minusDays(1)).holds()).isFalse();
    }

    @Test
    void aTruthOfSeveralDaysMustBeHeldWhole() {
        var truth = new TrueDate(DAY, DAY.plusDays(6));
        var short1 = new FoundDate("s", truth, new Published.Between(DAY, DAY.plusDays(5), List.of()));
        var whole = new FoundDate("s", truth, new Published.Between(DAY, DAY.plusDays(6), List.of()));
        assertThat(short1.holds()).isFalse();
        assertThat(whole.holds()).isTrue();
        assertThat(whole.width()).contains(7L);
    }

    @Test
    void figures() {
        var score = new DateScore(
                "gold.json",
                "own words",
                List.of(
                        found(DAY, DAY.plusDays(9)),
                        found(DAY.plusDays(1), null),
                        new FoundDate("u", TrueDate.on(DAY), new Published.Unknown(List.of())),
                        new FoundDate(
                                "c", TrueDate.on(DAY), new Published.Conflict(DAY, DAY.minusDays(1), List.of()))));
        assertThat(score.bounded()).isEqualTo(new Tally(2, 4));
        assertThat(score.holds()).isEqualTo(new Tally(1, 2));
        assertThat(score.closed()).isEqualTo(new Tally(1, 4));
        assertThat(score.conflicts()).isEqualTo(1);
        assertThat(score.medianWidth()).contains(10L);
        assertThat(score.json().toString())
                .isEqualTo(
                        "{\"gold\":\"gold.json\",\"by\":\"own words\",\"stories\":4,\"bounded\":0.5,\"bothSides\":0.25,"
                                + "\"holdTheDate\":0.5,\"conflicts\":1,\"medianDays\":10}");
        assertThat(DateScore.table(List.of(score)).lines().toList().getLast())
                .contains("gold.json", "own words", "0.500 (2 of 4)", "0.250 (1 of 4)", "0.500 (1 of 2)");
    }

    @Test
    void eachStoryIsShownWithWhatFollowsFromItsWords() {
        var published = new Published.Between(
                DAY,
                null,
                List.of(
                        new Published.Evidence("6 March 2031", new Span(0, 12), "Told as past."),
                        new Published.Evidence("on Friday", new Span(20, 29))));
        var score = new DateScore("g", "text", List.of(new FoundDate("s-1", TrueDate.on(DAY), published)));
        assertThat(score.lines())
                .containsExactly(
                        "s-1        holds     known 2031-03-06, found 2031-03-06..",
                        "             \"6 March 2031\" Told as past.");
    }

    @Test
    void trueDatesComeFromTheGold() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.json"), """
                {"stories": [{"id": "a", "date": "2031-03-06"},
                 {"id": "b", "publishedOutside": {"start": "2031-03-06", "end": "2031-03-12"}},
                 {"id": "c", "date": "in spring"}, {"id": "d", "publishedOutside": null}]}""");
        assertThat(TrueDate.of(gold))
                .containsOnly(
                        java.util.Map.entry("a", TrueDate.on(DAY)),
                        java.util.Map.entry("b", new TrueDate(DAY, DAY.plusDays(6))));
        assertThat(TrueDate.of(Files.writeString(folder.resolve("no.json"), "no gold")))
                .isEmpty();
    }
}
