package org.dateline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Told to end while it reads, the program ends what it has in hand, sums up, and goes on from there the next time. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end there, only be ended")
class C08_InterruptedTest {

    private static final int PAGES = 600;

    private static final List<String> TOWNS =
            List.of("Mopti", "Gao", "Kidal", "Ansongo", "Tessalit", "Douentza", "Djenne", "Sikasso", "Kayes", "Nioro");

    @TempDir
    Path folder;

    @Test
    void itEndsInOrderAndGoesOnTheNextTime() throws Exception {
        Path pages = pages();
        String data = folder.resolve("data").toString();
        Process process = ingest(data, pages);
        awaitProgress(process);
        process.toHandle().destroy();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isEqualTo(Exit.INTERRUPTED);
        assertThat(Files.readString(folder.resolve("out"))).contains("pages     ", "archive   ");
        assertThat(crashes()).isEmpty();

        Ran again = Ran.of("ingest", "--json", "--data", data, pages.toString());
        JsonNode summary = JsonMapper.shared().readTree(again.out());
        assertThat(again.exit()).isEqualTo(Exit.OK);
        assertThat(summary.path("skippedPages").asInt()).isPositive();
        assertThat(summary.path("skippedPages").asInt() + summary.path("pages").asInt())
                .isEqualTo(PAGES);
    }

    private Process ingest(String data, Path pages) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "ingest",
                "--data",
                data,
                pages.toString());
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
    }

    /** Until it tells how far it is: the engine reads then. */
    private static void awaitProgress(Process process) throws IOException {
        var err = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));
        String line = err.readLine();
        while (line != null && !line.contains(" of " + PAGES + " pages")) {
            line = err.readLine();
        }
        assertThat(line).as("it was done before it told how far it was").isNotNull();
    }

    private List<Path> crashes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("hs_err"))
                    .toList();
        }
    }

    private Path pages() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        var random = new Random(1);
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(pages.resolve("page-" + i + ".txt"), page(i, random));
        }
        return pages;
    }

    private static String page(int number, Random random) {
        String body = IntStream.range(0, 12)
                .mapToObj(i -> "On day " + random.nextInt(900) + " of the count, a column of " + random.nextInt(500)
                        + " soldiers left " + town(random) + " for the camp at " + town(random) + ", the mayor of "
                        + town(random) + " said.")
                .collect(Collectors.joining("\n\n"));
        return "Column number " + number + " leaves " + town(random) + " for the north\n\n" + body + "\n";
    }

    private static String town(Random random) {
        return TOWNS.get(random.nextInt(TOWNS.size()));
    }
}
