package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class B02_EvaluateTest {

    @TempDir
    Path folder;

    private String gold = "";
    private String system = "";

    @BeforeEach
    void files() throws IOException {
        gold = write("gold.json", """
                {"stories": [{"id": "one", "mentions": [
                  {"id": "one-01", "quote": {"text": "Guards fired on a bus", "span": [0, 21]},
                   "trigger": {"text": "fired on", "span": [7, 15]}, "type": "ASSAULT", "modes": ["firearms"],
                   "actors": [], "recipients": [], "assertion": "actual", "historical": false, "attribution": [],
                   "places": [], "when": null, "quantities": []}]}]}
                """);
        system = write("system.jsonl", """
                {"id": "one", "mentions": [{"trigger": {"text": "fired", "span": [7, 12]}, "type": "ASSAULT", "assertion": "actual", "rule": "fire"}]}
                """);
    }

    @Test
    void aCodersOutputIsScored() {
        Ran ran = Ran.of("evaluate", gold, "--system", system);
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out())
                .contains("gold.json: 1 stories", "type      1.000  1.000  1.000", "modes              0.000");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void asJson() {
        Ran ran = Ran.of("evaluate", gold, "--system", system, "--json");
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains("\"type\":{\"p\":1.0,\"r\":1.0,\"f1\":1.0}", "\"recall by type\":{\"ASSAULT\":\"1/1\"}");
    }

    @Test
    void theSlipsOfAField() {
        Ran ran = Ran.of("evaluate", gold, "--system", system, "--show", "modes");
        assertThat(ran.out()).contains("modes             gold  [firearms]", "coded []", "by fire");
    }

    @Test
    void aFieldThatDoesNotExist() {
        Ran ran = Ran.of("evaluate", gold, "--system", system, "--show", "weather");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("weather", "actor-country");
    }

    @Test
    void accountsFailOnAnyDifference() throws IOException {
        String accounts = folder.resolve("accounts.json").toString();
        assertThat(Ran.of("evaluate", gold, "--system", system, "--accounts", accounts, "--write-accounts")
                        .exit())
                .isEqualTo(Exit.OK);
        assertThat(Ran.of("evaluate", gold, "--system", system, "--accounts", accounts)
                        .exit())
                .isEqualTo(Exit.OK);
        String nothing = write("nothing.jsonl", "{\"id\": \"one\", \"mentions\": []}\n");
        Ran ran = Ran.of("evaluate", gold, "--system", nothing, "--accounts", accounts);
        assertThat(ran.exit()).isEqualTo(Exit.FAILURE);
        assertThat(ran.err()).contains("gold.json: type: f1 is 0.000, the accounts say 1.000");
    }

    @Test
    void whatIsMissingAndWhatIsNoGold() throws IOException {
        assertThat(Ran.of("evaluate", folder + "/none.json", "--system", system).exit())
                .isEqualTo(Exit.NOT_FOUND);
        assertThat(Ran.of("evaluate", gold, "--system", folder + "/none.jsonl").exit())
                .isEqualTo(Exit.NOT_FOUND);
        assertThat(Ran.of("evaluate", gold).exit()).isEqualTo(Exit.USAGE);
        assertThat(Ran.of("evaluate", gold, "--texts", folder.toString()).err()).contains("one.txt", "(texts.missing)");
        Ran ran = Ran.of("evaluate", write("bad.json", "{\"stories\": 3}"), "--system", system);
        assertThat(ran.exit()).isEqualTo(Exit.INVALID_DATA);
        assertThat(ran.err()).contains("is not a gold file");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
