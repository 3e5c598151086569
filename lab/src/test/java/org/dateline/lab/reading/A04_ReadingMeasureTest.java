package org.dateline.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.lab.Rates;
import org.dateline.lab.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine on a treebank: its marks with gold's words, its cuts of plain text, and the table. */
class A04_ReadingMeasureTest {

    @TempDir
    Path folder;

    private ReadingScore score;

    @BeforeEach
    void measure() throws IOException {
        Path file = Files.writeString(folder.resolve("own.conllu"), Own.CONLLU);
        score = ReadingMeasure.of(new SpaceReader()).score(Treebank.of(file));
    }

    @Test
    void withGoldsWords() {
        assertThat(score.sentences()).isEqualTo(4);
        assertThat(score.words()).isEqualTo(16);
        assertThat(score.marks().upos()).isEqualTo(new Tally(4, 16));
        assertThat(score.marks().xpos()).isEqualTo(new Tally(2, 15));
        assertThat(score.marks().heads()).isEqualTo(new Tally(1, 16));
    }

    @Test
    void fromPlainText() {
        // Right: Rebels, flee, A, It, Calm; wrong: "didn't", "Monday.", "ten-hour", "siege.", "failed.".
        assertThat(score.cuts().words()).isEqualTo(new Rates(5, 5, 11));
        assertThat(score.cuts().wholeWords()).isEqualTo(new Rates(6, 4, 8));
        assertThat(score.cuts().sentences()).isEqualTo(new Rates(2, 1, 2));
    }

    @Test
    void asATable() {
        assertThat(ReadingScore.table(List.of(score)).lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith(
                        "spaces           own                  16  .2500 .1333 .7333  .0625 .0625 .0625  .3846 .5000 .5714");
    }

    @Test
    void asJson() {
        assertThat(score.json().toString())
                .contains("\"engine\":\"spaces\"", "\"upos\":0.25", "\"cut\":{\"words\":{\"p\":0.5,\"r\":0.3125,");
    }
}
