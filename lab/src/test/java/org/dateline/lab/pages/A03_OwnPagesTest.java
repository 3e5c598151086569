package org.dateline.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own pages are taken apart exactly as the accounts say: a difference, up or down, fails. */
class A03_OwnPagesTest {

    private static final Path FOLDER = Path.of("../gold/pages");

    @TempDir
    Path folder;

    private static StoriesReport report(String half) throws IOException {
        return StoriesReport.of(GoldPages.read(FOLDER.resolve(half + ".json")), FOLDER.resolve(half));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "held-out", "fresh"})
    void figuresAreAsKept(String half) throws IOException {
        assertThat(StoriesAccounts.in(FOLDER.resolve("accounts.json")).differences(report(half)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "held-out", "fresh"})
    void everyWordOfTheGoldStandsOnItsPage(String half) throws IOException {
        assertThat(report(half).slips()).noneMatch(slip -> slip.contains("not on the page"));
    }

    @Test
    void anotherFigureIsADifference() throws IOException {
        Path file = folder.resolve("accounts.json");
        StoriesReport report = report("tuning");
        assertThat(StoriesAccounts.in(file).differences(report))
                .containsExactly("tuning.json: no figures are kept in " + file);
        StoriesAccounts.in(file).rewrite(report);
        assertThat(StoriesAccounts.in(file).differences(report)).isEmpty();
        Files.writeString(file, Files.readString(file).replaceFirst("\"pages\" : \\d+", "\"pages\" : 1"));
        assertThat(StoriesAccounts.in(file).differences(report))
                .containsExactly("tuning.json: pages is %d, the accounts say 1".formatted(report.pages()));
    }
}
