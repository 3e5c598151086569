package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Repeats are measured on a pile of any size from any seed. */
class D03_LabRepeatsTest {

    @Test
    void aTableOrOneObject() {
        Ran table = Ran.of("lab", "repeats", "--stories", "50");
        assertThat(table.exit()).isEqualTo(Exit.OK);
        assertThat(table.out()).contains("told again by", "paragraphs dropped", "time", "memory");
        Ran json = Ran.of("lab", "repeats", "--stories", "50", "--seed", "9", "--json");
        JsonNode figures = JsonMapper.shared().readTree(json.out());
        assertThat(figures.path("stories").asInt()).isEqualTo(50);
        assertThat(figures.path("secondsFor10000").size()).isEqualTo(10);
    }

    @Test
    void aPileOfNoneIsRefused() {
        Ran ran = Ran.of("lab", "repeats", "--stories", "3");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("usage.stories");
    }
}
