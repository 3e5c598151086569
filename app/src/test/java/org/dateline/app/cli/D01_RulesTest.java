package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes a rule with an editor: does it hold, what does it change, what is still to be written? */
class D01_RulesTest {

    private static final String RULE = """
            type: COOPERATE
            rules:
              - id: cooperate.regatta
                noun: [regatta]
                actor: [subject, between]
                recipient: []
                yes:
                  - "[The two navies] held a *regatta* off Suva."
            """;

    @TempDir
    private Path folder;

    @Test
    void aRuleWhoseExampleHoldsPasses() throws IOException {
        Ran ran = Ran.of("rules", "check", written("mine.yaml", RULE));
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines()).singleElement().asString().endsWith(" 0 examples do not hold.");
    }

    @Test
    void anExampleThatDoesNotHoldIsNamedWithItsLine() throws IOException {
        Ran ran = Ran.of("rules", "check", written("mine.yaml", RULE.replace("a *regatta*", "a *parade*")));
        assertThat(ran.exit()).isEqualTo(Exit.FAILURE);
        assertThat(ran.lines().getFirst()).startsWith("mine.yaml:8: cooperate.regatta: \"The two navies held a parade");
    }

    @Test
    void aMistakeIsNamedWithItsLine() throws IOException {
        Ran ran = Ran.of("rules", "check", written("mine.yaml", RULE.replace("[subject, between]", "[subjekt]")));
        assertThat(ran.exit()).isEqualTo(Exit.INVALID_DATA);
        assertThat(ran.err())
                .contains("mine.yaml:5: there is no slot \"subjekt\"")
                .contains("(rules.invalid)");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        Ran ran = Ran.of("rules", "check", folder.resolve("none.yaml").toString());
        assertThat(ran.exit()).isEqualTo(Exit.NOT_FOUND);
        assertThat(ran.err()).contains("(rules.missing)");
    }

    @Test
    void whatARuleGainsOnACorpusIsShown() throws IOException {
        String page = written("page.txt", """
                Navies Race off Suva

                SUVA, 3 March 2021 - The navies of Fiji and Tonga held a regatta off Suva on Tuesday.
                It was the first one for ten years, the harbour master said.
                """);
        Ran ran = Ran.of("rules", "try", written("mine.yaml", RULE), "--corpus", page);
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines())
                .filteredOn(line -> line.startsWith("+ "))
                .singleElement()
                .asString()
                .contains("regatta");
        assertThat(ran.lines().getLast()).startsWith("1 mentions gained, 0 lost");
    }

    @Test
    void aMentionOfOnesOwnRuleIsExplained() throws IOException {
        String page = written("page.txt", """
                Navies Race off Suva

                SUVA, 3 March 2021 - The navies of Fiji and Tonga did not hold a regatta off Suva on Tuesday.
                It would have been the first one for ten years, the harbour master said.
                """);
        Ran ran = Ran.of("rules", "try", written("mine.yaml", RULE), "--corpus", page, "--explain");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out())
                .contains("rule cooperate.regatta makes it COOPERATE")
                .containsPattern("assertion +\"not\" said of \"hold\", makes it negated");
    }

    @Test
    void theReportNamesRulesThatNeverFiredAndWordsThatNoRuleKnows() throws IOException {
        String page = written("page.txt", """
                Navies Race off Suva

                SUVA, 3 March 2021 - The navies of Fiji and Tonga held a regatta off Suva on Tuesday.
                It was the first one for ten years, the harbour master said.
                """);
        Ran ran = Ran.of("rules", "report", page);
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.lines()).contains("  assault.shell").anyMatch(line -> line.contains("regatta"));
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
