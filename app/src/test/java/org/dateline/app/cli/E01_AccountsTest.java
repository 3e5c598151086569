package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scores stand as {@code gold/accounts.json} has them: whoever changes one writes the new one down and says why. */
class E01_AccountsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SHARED = ROOT.resolve("../shared");
    private static final String ACCOUNTS = ROOT.resolve("gold/accounts.json").toString();

    @Test
    void ourOwnSamplesScoreAsKept() {
        stand(ROOT.resolve("gold/samples.json"), ROOT.resolve("samples"));
    }

    /** Kept to be seen, not to be tuned on: gold/blind/README.md says how the set may be used. */
    @Test
    void theBlindSetScoresAsKept() {
        stand(ROOT.resolve("gold/blind/blind.json"), ROOT.resolve("gold/blind/texts"));
    }

    /** A second one, of which nobody has read what goes wrong. */
    @Test
    void theSecondBlindSetScoresAsKept() {
        stand(ROOT.resolve("gold/blind-2/blind-2.json"), ROOT.resolve("gold/blind-2/texts"));
    }

    @Test
    void theSeedsScoreAsKept() {
        present(SHARED.resolve("gold/seeds.json"));
        stand(SHARED.resolve("gold/seeds.json"), SHARED.resolve("seeds"));
    }

    @Test
    void theDevelopmentStoriesScoreAsKept() {
        for (String part : new String[] {"A", "B", "C"}) {
            Path gold = SHARED.resolve("dev/gold-" + part + ".json");
            present(gold);
            stand(gold, SHARED.resolve("dev/texts"));
        }
    }

    private static void stand(Path gold, Path texts) {
        Ran ran = Ran.of("evaluate", gold.toString(), "--texts", texts.toString(), "--accounts", ACCOUNTS);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.OK);
    }

    private static void present(Path gold) {
        assumeThat(Files.isRegularFile(gold))
                .as("scores on " + gold + " are skipped: it is not here")
                .isTrue();
    }
}
