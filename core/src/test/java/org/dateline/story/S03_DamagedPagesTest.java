package org.dateline.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pages with bits turned over, stretches cut out or written twice are read or refused, and what is read holds. */
class S03_DamagedPagesTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int ROUNDS = 150;

    private static List<Path> pages() throws IOException {
        try (var files = Files.list(Path.of("../samples"))) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(byte[] bytes) {
        S01_SamplesTest.check(Texts.split(bytes, "x"));
    }

    @Test
    void bitsTurnedOver() throws IOException {
        for (Path page : pages()) {
            byte[] whole = Files.readAllBytes(page);
            var random = new Random(page.getFileName().toString().hashCode());
            Assertions.assertTimeoutPreemptively(LIMIT, () -> {
                for (int round = 0; round < ROUNDS; round++) {
                    byte[] bytes = whole.clone();
                    for (int flip = 0; flip <= round % 20; flip++) {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    }
                    check(bytes);
                }
            });
        }
    }

    @Test
    void stretchesCutOutAndWrittenTwice() throws IOException {
        for (Path page : pages()) {
            byte[] whole = Files.readAllBytes(page);
            var random = new Random(7);
            Assertions.assertTimeoutPreemptively(LIMIT, () -> {
                for (int round = 0; round < ROUNDS; round++) {
                    int a = random.nextInt(whole.length);
                    int b = random.nextInt(whole.length);
                    check(joined(whole, a, b));
                }
            });
        }
    }

    /** The first {@code a} bytes and what follows the first {@code b}: a cut where a is less, a repeat where b is. */
    private static byte[] joined(byte[] whole, int a, int b) {
        var bytes = new byte[a + whole.length - b];
        System.arraycopy(whole, 0, bytes, 0, a);
        System.arraycopy(whole, b, bytes, a, whole.length - b);
        return bytes;
    }
}
