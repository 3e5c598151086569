package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.dateline.model.PageHints.Block;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come: a page or a refusal, in time, and a map that holds. */
class C01_HostilePagesTest {

    private static void answers(byte[] bytes) {
        Outcome<Page> outcome = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new PageReader().read(new RawPage("x", "x", bytes)));
        assertThat(outcome.value().isPresent() || !outcome.refusals().isEmpty()).isTrue();
        outcome.value().ifPresent(page -> {
            for (int i = 0; i <= page.text().length(); i++) {
                if (page.map().byteAt(i) < 0 || page.map().byteAt(i) > bytes.length) {
                    Assertions.fail("code unit " + i + " is said to stand at byte "
                            + page.map().byteAt(i));
                }
            }
            int last = 0;
            for (Block block : page.hints().blocks()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
                last = block.span().end();
            }
            assertThat(last).isLessThanOrEqualTo(page.text().length());
        });
    }

    @Test
    void randomBytes() {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            answers(bytes);
            byte[] html = ("<html><p>" + new String(bytes, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1);
            answers(html);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<article><h2>x</h2><p>",
                "<aside class=ad>",
                "<table><tr><td>",
                "<b>",
                "</p>",
                "<p>&",
                "&#1114112;",
                "\u201c(",
                "<a href=x>y",
                "<meta name=date content=1>"
            })
    void endlessRepetition(String part) {
        answers(("<html><body>" + part.repeat(20_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aHugeLine() {
        answers("word ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        answers(("<html><p>" + "word &amp; ".repeat(300_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void deepJsonLd() {
        answers(("<html><script type='application/ld+json'>" + "{\"@graph\":[".repeat(50_000) + "</script><p>text here")
                .getBytes(StandardCharsets.UTF_8));
    }
}
