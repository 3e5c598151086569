package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmarks read: the HTML pages below some folders, packed or not. */
class A01_PileTest {

    @TempDir
    Path folder;

    @Test
    void pagesOfAllFoldersInTheOrderOfTheirPaths() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one/below"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(one.resolve("b.html"), "b");
        Files.writeString(one.resolve("a.html"), "a");
        Files.writeString(one.resolve("c.txt"), "no page");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(two.resolve("d.html.gz")))) {
            packed.write('d');
        }
        assertThat(Pile.of(folder.resolve("one") + "+" + two))
                .extracting(page -> new String(page, StandardCharsets.UTF_8))
                .containsExactly("a", "b", "d");
    }

    @Test
    void aFolderWithoutPagesIsToldSo() {
        assertThatThrownBy(() -> Pile.of(folder.toString())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pile.of(folder.resolve("none").toString())).isInstanceOf(UncheckedIOException.class);
    }
}
