package org.dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A04_FoldersThatCannotBeUsedTest {

    @TempDir
    private Path folder;

    private static void refuses(ThrowingCallable opening, String code, String message) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(ArchiveException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e).hasMessage(message);
        });
    }

    @Test
    void aRecordOfANewerVersion() throws SQLException {
        Path record = folder.resolve(Archive.RECORD);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + record);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        refuses(
                () -> Archive.open(folder),
                "archive.newer-version",
                "The data folder was written by a newer Dateline (its record has version 99, this program knows 2):"
                        + " use that one, or another folder.");
    }

    @Test
    void aFileThatIsNoRecord() throws IOException {
        Path record = folder.resolve(Archive.RECORD);
        Files.writeString(record, "This is a shopping list, not a database. ".repeat(50));
        refuses(
                () -> Archive.open(folder),
                "archive.corrupt",
                "The record " + record
                        + " is damaged or no record of Dateline: move it away, and read the pages again.");
    }

    @Test
    void aDamagedRecordSaysSoWhenTheDamageIsMet() throws IOException {
        Path record = folder.resolve(Archive.RECORD);
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(Sample.page("a", "1", Sample.coded("a")));
        }
        try (var file = new RandomAccessFile(record.toFile(), "rw")) {
            file.seek(4096);
            file.write(new byte[(int) file.length() - 4096]);
        }
        refuses(
                () -> {
                    try (Archive archive = Archive.open(folder)) {
                        archive.summary();
                    }
                },
                "archive.corrupt",
                "The record " + record
                        + " is damaged or no record of Dateline: move it away, and read the pages again.");
    }

    @Test
    void aFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.code()).isEqualTo("archive.unreachable"));
    }

    @Test
    void aFullDiskKeepsWhatWasDone() {
        Path record = folder.resolve("small.sqlite");
        Database small = Database.open(record, 80);
        small.write(db -> new PageTable(db).add(Sample.page("a", "1", Sample.coded("a", "f1", "a"))));

        refuses(
                () -> {
                    for (int i = 0; i < 1000; i++) {
                        String name = "b" + i;
                        PageRecord page = Sample.page(name, name, Sample.coded(name, name, name));
                        small.write(db -> new PageTable(db).add(page));
                    }
                },
                "archive.full",
                "No room is left on the disk of " + record + ": what was reported as done is kept, the rest is not.");
        small.close();
        try (Store after = Store.open(record)) {
            Summary summary = after.summary();
            assertThat(summary.stories()).isEqualTo(summary.pages());
            assertThat(summary.mentions()).isEqualTo(2 * summary.pages());
            assertThat(after.findStory("a#1").map(s -> s.coded().mentions().size()))
                    .contains(2);
        }
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(Sample.page("a", "1", Sample.coded("a")));
            assertThat(archive.search("suspects", 10)).isNotEmpty();
        }
        try (var files = Files.list(folder.resolve(Archive.INDEX))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "no index");
            }
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.search("suspects", 10))
                    .extracting(h -> h.id())
                    .isEqualTo(List.of("e00000000000000d1", "a#1"));
        }
    }
}
