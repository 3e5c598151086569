package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is refused with a stable code and one sentence, whatever the file is called. */
class A02_WhatIsNoPageTest {

    private static String codeOf(byte[] bytes) {
        Outcome<Page> outcome = new PageReader().read(new RawPage("x", "x.html", bytes));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.refusals()).hasSize(1);
        assertThat(outcome.refusals().getFirst().detail()).endsWith(".");
        return outcome.refusals().getFirst().code();
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, page.binary",
        "GIF89a, page.binary",
        "'  ', page.no-text",
        "<html><body></body></html>, page.no-text"
    })
    void textualOnes(String content, String code) {
        assertThat(codeOf(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(code);
    }

    @Test
    void empty() {
        assertThat(codeOf(new byte[0])).isEqualTo("page.empty");
    }

    @Test
    void bytesThatAreNoText() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37 % 256);
        }
        assertThat(codeOf(bytes)).isEqualTo("page.binary");
    }

    @Test
    void tooLarge() {
        assertThat(codeOf(new byte[PageReader.MOST_BYTES + 1])).isEqualTo("page.too-large");
    }

    @Test
    void textWithALittleMarkupIsText() {
        byte[] bytes = "The sign <b> stands for bold. 3 < 4 and 5 > 4.".getBytes(StandardCharsets.UTF_8);
        Page page =
                new PageReader().read(new RawPage("x", "x.html", bytes)).value().orElseThrow();
        assertThat(page.mediaType()).isEqualTo("text/plain");
    }
}
