package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A04_ShortNamesTest {

    @Test
    void whatIsSafeAndShortStaysAsItIs() {
        assertThat(ShortName.of("a.html")).isEqualTo("a.html");
        assertThat(ShortName.of("17")).isEqualTo("17");
    }

    @Test
    void anAddressIsKnownByItsHostAndPath() {
        assertThat(ShortName.of("https://www.courier.example/2026/03/harbour?id=7"))
                .matches("courier\\.example-2026-03-harbour-id-7-[0-9a-f]{8}");
    }

    @Test
    void whatDiffersHasAnotherName() {
        assertThat(ShortName.of("a/b")).isNotEqualTo(ShortName.of("a-b")).isNotEqualTo(ShortName.of("a b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "", "..", "/", "C:\\x", "a\0b", "<script>", "#?&", "\ud83d\ude00", "\ud83d"})
    void nothingUnsafeIsLeft(String id) {
        assertThat(ShortName.of(id))
                .matches("[\\p{L}\\p{N}._-]+")
                .doesNotContain("..")
                .doesNotStartWith(".");
    }

    @Test
    void namesStayShortHoweverDeepItLies() {
        String name = "x".repeat(100);
        for (int i = 0; i < 50; i++) {
            name = ShortName.inside(name, "https://courier.example/" + "y".repeat(500) + i);
        }
        assertThat(name.length()).isLessThanOrEqualTo(160);
    }
}
