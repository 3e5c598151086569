package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dateline.model.Page;
import org.dateline.model.PageHints;
import org.junit.jupiter.api.Test;

class A03_WhatTheCarrierSaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Carried ALL = Carried.NONE
            .withTitle("Rebels Shell Harbour")
            .withPublished(DAY, "feed pubDate Tue, 3 Mar 2026 08:00:00 GMT")
            .withCaptured(DAY.plusDays(1), "WARC-Date 2026-03-04T00:00:00Z")
            .withUrl("https://courier.example/a")
            .withSourceName("Maru Courier");

    private static final String HTML = """
            <html><head><meta property="og:title" content="Another Title Altogether">
            <meta property="og:site_name" content="The Site"><meta name="date" content="2020-01-01"></head>
            <body><article><h1>Rebels Shell Harbour</h1><p>Rebels shelled the harbour on Tuesday.</p></article></body></html>
            """;

    private static Page read(byte[] bytes, Carried carried) {
        return new PageReader()
                .read(new RawPage("p", "p", bytes, carried))
                .value()
                .orElseThrow();
    }

    @Test
    void itIsTheHintsOfAPageOfText() {
        PageHints hints = read("Words.".getBytes(StandardCharsets.UTF_8), ALL).hints();
        assertThat(hints.title()).contains("Rebels Shell Harbour");
        assertThat(hints.published()).contains(DAY);
        assertThat(hints.publishedEvidence()).isEqualTo("feed pubDate Tue, 3 Mar 2026 08:00:00 GMT");
        assertThat(hints.captured()).contains(DAY.plusDays(1));
        assertThat(hints.capturedEvidence()).isEqualTo("WARC-Date 2026-03-04T00:00:00Z");
        assertThat(hints.address()).contains("https://courier.example/a");
        assertThat(hints.sourceName()).contains("Maru Courier");
    }

    @Test
    void itCountsBeforeTheMarkup() {
        PageHints hints = read(HTML.getBytes(StandardCharsets.UTF_8), ALL).hints();
        assertThat(hints.title()).contains("Rebels Shell Harbour");
        assertThat(hints.published()).contains(DAY);
        assertThat(hints.sourceName()).contains("Maru Courier");
    }

    @Test
    void whatItDoesNotSayTheMarkupSays() {
        PageHints hints = read(HTML.getBytes(StandardCharsets.UTF_8), Carried.NONE.withUrl("https://c.example/a"))
                .hints();
        assertThat(hints.title()).contains("Another Title Altogether");
        assertThat(hints.published()).contains(LocalDate.of(2020, 1, 1));
        assertThat(hints.sourceName()).contains("The Site");
        assertThat(hints.address()).contains("https://c.example/a");
    }

    @Test
    void blanksSayNothing() {
        assertThat(Carried.NONE.withTitle(" ").withUrl("").withSourceName(null)).isEqualTo(Carried.NONE);
    }

    @Test
    void theHeadersEncodingCountsBeforeAGuess() {
        byte[] greek = "Τα στρατεύματα μπήκαν στην πόλη".getBytes(Charset.forName("ISO-8859-7"));
        assertThat(read(greek, Carried.NONE.withCharset("iso-8859-7")).text())
                .isEqualTo("Τα στρατεύματα μπήκαν στην πόλη");
        byte[] utf8 = "Córdoba".getBytes(StandardCharsets.UTF_8);
        assertThat(read(utf8, Carried.NONE.withCharset("iso-8859-1")).text()).isEqualTo("Córdoba");
        assertThat(read(utf8, Carried.NONE.withCharset("no-such-charset")).text())
                .isEqualTo("Córdoba");
    }
}
