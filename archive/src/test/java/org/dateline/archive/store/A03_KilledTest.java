package org.dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.dateline.archive.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that takes pages in is killed at some moment; what it had reported as done must be there, whole. */
class A03_KilledTest {

    private static final int REPORTED = 5;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void whatWasReportedAsDoneIsThereAndNothingHalf() throws IOException, InterruptedException {
        Path reports = folder.resolve("reports.txt");
        Process victim = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString())
                .redirectOutput(reports.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (victim.isAlive() && reported(reports).size() < REPORTED) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        victim.destroyForcibly();
        assertThat(victim.waitFor(30, TimeUnit.SECONDS)).isTrue();
        List<String> done = reported(reports);
        assertThat(done).hasSizeGreaterThanOrEqualTo(REPORTED);

        try (Archive archive = Archive.open(folder)) {
            for (int i = 0; i < done.size(); i++) {
                assertThat(done.get(i)).isEqualTo("page" + i);
                assertThat(archive.isDone("page" + i, ContentHash.of(new byte[] {(byte) i})))
                        .isTrue();
            }
            Summary summary = archive.summary();
            // One page may have been kept without being reported; none is kept by half.
            assertThat(summary.pages()).isBetween((long) done.size(), done.size() + 1L);
            assertThat(summary.stories()).isEqualTo(summary.pages());
            assertThat(summary.mentions()).isEqualTo(2 * summary.pages());
            assertThat(archive.search("Nakuru", 1000))
                    .filteredOn(h -> h.kind() == Hit.Kind.STORY)
                    .hasSize((int) summary.pages());
        }
    }

    /** What was reported with its line's end: a half-written line reports nothing. */
    private static List<String> reported(Path reports) throws IOException {
        String text = Files.readString(reports);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Takes pages in until it is killed, and says so after each. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] args) {
            try (Archive archive = Archive.open(Path.of(args[0]))) {
                for (int i = 0; i < 100_000; i++) {
                    String name = "page" + i;
                    archive.ingest(new PageRecord(
                            ContentHash.of(new byte[] {(byte) i}),
                            name,
                            name,
                            "text/plain",
                            Sample.TEXT,
                            List.of(),
                            List.of(Sample.coded(name, "f" + i, "m" + i + "-")),
                            List.of()));
                    System.out.println(name);
                    System.out.flush();
                }
            }
        }
    }
}
