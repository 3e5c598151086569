package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_HelpTest {

    @Test
    void helpIsAResult() {
        Ran ran = Ran.of("--help");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("dateline PATH…", "ingest", "serve", "code", "evaluate", "130 interrupted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest",
                "fetch",
                "serve",
                "code",
                "pages",
                "correct",
                "evaluate",
                "explain",
                "export",
                "lab",
                "roster"
            })
    void everyCommandHasExamples(String command) {
        Ran ran = Ran.of(command, "--help");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).contains("Examples:", "  dateline " + command);
    }

    @Test
    void nothingAskedNothingDone() {
        Ran ran = Ran.of();
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("dateline PATH…");
    }

    @Test
    void anUnknownOptionIsAMistakeInUse() {
        Ran ran = Ran.of("code", "--loud", "page.txt");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--loud");
    }

    @Test
    void version() {
        assertThat(Ran.of("--version").out()).startsWith("dateline ");
    }
}
