package org.dateline.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endless repetition of whatever the splitter looks for takes no more than seconds. */
class S02_HostileTextsTest {

    private static void inTime(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            S01_SamplesTest.check(Texts.split(text.getBytes(StandardCharsets.UTF_8), "x"));
            Texts.ITEMS.of("i", text, "Share", null, "x");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT\n", "Share\n", "A line that repeats\n", "By A\n", "1 May 2020\n", "1 May 2020 ", "(AFP)\n",
                        "A. B. ", "1.2.3.4.", "on Monday ",
                "LAGOS, ", "\n\n\n\nA headline here\n", "\u201c", "- ", "((", "in May ", "https://a/2020/01/01/\n",
                        "was to in 2020 ", "x\r", "\r\n"
            })
    void repetition(String part) {
        inTime(part.repeat(100_000 / part.length()));
        inTime("A headline here\n\nA sentence stands on this line.\n" + part.repeat(100_000 / part.length())
                + "\nIt ends as a sentence.");
    }

    @Test
    void twinsWithoutEnd() {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("line number ")
                    .append(i)
                    .append('\n')
                    .append("line number ")
                    .append(i)
                    .append('\n');
        }
        inTime(text + "A sentence stands on this line.");
    }

    @Test
    void randomLines() {
        var random = new Random(5);
        String[] parts = {
            "Port reopens",
            "By A B",
            "TT",
            "12",
            "",
            "",
            "It was shut on Monday, he said.",
            "1 May 2020",
            "* * *",
            "Port (AFP)"
        };
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int line = random.nextInt(20); line >= 0; line--) {
                text.append(parts[random.nextInt(parts.length)]).append('\n');
            }
            inTime(text.toString());
        }
    }
}
