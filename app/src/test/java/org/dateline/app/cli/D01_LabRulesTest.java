package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class D01_LabRulesTest {

    @Test
    void theBookIsCountedAndKeepsItsPromises() {
        Ran ran = Ran.of("lab", "rules", "--json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains("\"broken\":0")
                .contains("\"triggers\":");
    }
}
