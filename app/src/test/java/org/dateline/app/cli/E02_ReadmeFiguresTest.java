package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's table of scores is the accounts' own. */
class E02_ReadmeFiguresTest {

    private static final Path ROOT = Path.of("..");

    private static final List<String> FIGURES = List.of(
            "type: p",
            "type: r",
            "type: f1",
            "fields: actor",
            "fields: recipient",
            "fields: place",
            "fields: when",
            "fields: quantities",
            "fields: assertion",
            "fields: attribution");

    @Test
    void everyRowIsTheAccounts() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        JsonNode accounts = JsonMapper.shared().readTree(Files.readString(ROOT.resolve("gold/accounts.json")));
        assertThat(accounts.propertyNames()).isNotEmpty();
        for (String gold : accounts.propertyNames()) {
            String row = FIGURES.stream()
                    .map(figure -> accounts.get(gold).get(figure).asString().replaceFirst("^0", ""))
                    .collect(Collectors.joining(" | ", "| `" + gold + "` | ", " |"));
            assertThat(readme).contains(row);
        }
    }
}
