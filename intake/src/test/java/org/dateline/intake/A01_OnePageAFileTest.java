package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dateline.page.Carried;
import org.junit.jupiter.api.Test;

class A01_OnePageAFileTest {

    @Test
    void textIsHandedOnAsItIs() {
        Opening opening = Opening.of(Samples.STORY);
        assertThat(opening.texts()).containsExactly(Samples.STORY);
        assertThat(opening.names()).containsExactly("file");
        assertThat(opening.sources()).containsExactly("/pile/file");
        assertThat(opening.carried()).containsExactly(Carried.NONE);
        assertThat(opening.codes()).isEmpty();
    }

    @Test
    void nothingIsAPageTooAndForThePagesReaderToRefuse() {
        assertThat(Opening.of("").texts()).containsExactly("");
    }

    @Test
    void htmlIsHandedOnAsItIs() {
        assertThat(Opening.of(Samples.HTML).texts()).containsExactly(Samples.HTML);
    }

    @Test
    void gzipIsUnpackedUnderTheFilesName() {
        Opening opening = Opening.of(Samples.gzip(Samples.bytes(Samples.HTML)));
        assertThat(opening.texts()).containsExactly(Samples.HTML);
        assertThat(opening.names()).containsExactly("file");
    }

    @Test
    void mhtmlIsItsMainPart() {
        Opening opening = Opening.of(Samples.MHTML);
        assertThat(opening.read()).singleElement().satisfies(page -> {
            assertThat(page.text()).startsWith("Rebels Shell Café\n\nRebels shelled the harbour of Port Maru");
            assertThat(page.hints().title()).contains("Rebels Shell Café");
        });
        assertThat(opening.carried()).singleElement().satisfies(carried -> {
            assertThat(carried.urlOrNull()).isEqualTo("https://courier.example/a");
            assertThat(carried.charsetOrNull()).isEqualTo("utf-8");
            assertThat(carried.publishedOrNull()).isNull();
            assertThat(carried.capturedOrNull()).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(carried.capturedEvidence()).isEqualTo("saved on Wed, 4 Mar 2026 10:00:00 -0000");
        });
    }

    @Test
    void pdfIsItsParagraphs() {
        byte[] pdf = Samples.pdf(
                "Rebels shelled the harbour of Port Maru on Tuesday, kill-",
                "ing at least four fishermen, the mayor said.",
                "",
                "The army sent two hundred soldiers.");
        assertThat(Opening.of(pdf).texts())
                .containsExactly("Rebels shelled the harbour of Port Maru on Tuesday, killing at least four fishermen,"
                        + " the mayor said.\n\nThe army sent two hundred soldiers.");
    }

    @Test
    void aPdfOfPicturesHasNoText() {
        assertThat(Opening.of(Samples.pdf()).codes()).containsExactly("intake.no-text");
    }

    @Test
    void officeDocumentsAreTheirParagraphs() {
        assertThat(Opening.of(Samples.docx()).texts())
                .containsExactly("Rebels Shell Harbour\n\nRebels shelled the harbour.\n\nOne\nTwo");
        assertThat(Opening.of(Samples.odt()).texts())
                .containsExactly("Rebels Shell Harbour\n\nRebels shelled the harbour.");
    }

    @Test
    void sheetsAreRefused() {
        byte[] sheet =
                Samples.zip(Samples.ordered("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));
        assertThat(Opening.of(sheet).codes()).containsExactly("intake.unsupported");
    }

    @Test
    void whatIsTextInAnotherEncodingKeepsItsBytes() {
        byte[] latin = "Los rebeldes bombardearon Córdoba".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Opening.of(latin).pages())
                .singleElement()
                .satisfies(page -> assertThat(page.page().bytes()).isEqualTo(latin));
    }
}
