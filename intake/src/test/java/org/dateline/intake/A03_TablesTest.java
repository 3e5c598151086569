package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A03_TablesTest {

    private static final Columns OWN =
            Columns.USUAL.with(Map.of(Columns.Role.TEXT, "Wortlaut", Columns.Role.DATE, "Tag"));

    @Test
    void jsonLinesAreAPageEach() {
        Opening opening = Opening.of("""
                {"title": "Talks Resume", "text": "Envoys met on Monday.", "date": "2026-03-03T23:30:00-05:00", "url": "https://c.example/a", "source": "Courier"}
                {"headline": "Rebels Shell Harbour", "html": "<p>Rebels shelled the harbour.</p><p>The army came.</p>", "id": 7}
                """);
        assertThat(opening.read().getFirst().text()).isEqualTo("Talks Resume\n\nEnvoys met on Monday.");
        assertThat(opening.read().get(1).text())
                .isEqualTo("Rebels Shell Harbour\n\nRebels shelled the harbour.\n\nThe army came.");
        assertThat(opening.read().getFirst().hints().published()).contains(LocalDate.of(2026, 3, 3));
        assertThat(opening.read().getFirst().hints().publishedEvidence()).isEqualTo("date 2026-03-03T23:30:00-05:00");
        assertThat(opening.read().getFirst().hints().sourceName()).contains("Courier");
        assertThat(opening.sources()).containsExactly("/pile/file!1 https://c.example/a", "/pile/file!2");
        assertThat(opening.names()).last().isEqualTo("file!2");
        assertThat(opening.codes()).isEmpty();
    }

    @Test
    void aBrokenLineCostsItselfAlone() {
        Opening opening =
                Opening.of("{\"text\": \"one\"}\n{\"text\": \n\n[1]\n{\"title\": \"no text\"}\n{\"text\": \"five\"}");
        assertThat(opening.texts()).containsExactly("one", "five");
        assertThat(opening.codes()).containsExactly("intake.not-json", "intake.not-json", "intake.no-text");
    }

    @Test
    void anArrayOfObjectsIsAPageEach() {
        Opening opening = Opening.of("""
                [
                  {"title": "Talks Resume", "text": "Envoys met on Monday.", "date": "2026-03-03", "tags": ["a", {"b": 1}]},
                  {"headline": "Rebels Shell Harbour", "html": "<p>Rebels shelled the harbour.</p>", "url": "https://c.example/b"}
                ]
                """);
        assertThat(opening.read().getFirst().text()).isEqualTo("Talks Resume\n\nEnvoys met on Monday.");
        assertThat(opening.read().get(1).text()).isEqualTo("Rebels Shell Harbour\n\nRebels shelled the harbour.");
        assertThat(opening.sources()).containsExactly("/pile/file!1", "/pile/file!2 https://c.example/b");
        assertThat(opening.codes()).isEmpty();
    }

    @Test
    void anArrayIsReadAsFarAsItIsJson() {
        Opening other = Opening.of("[{\"text\": \"one\"}, 7, {\"title\": \"no text\"}, {\"text\": \"four\"}]");
        assertThat(other.texts()).containsExactly("one", "four");
        assertThat(other.codes()).containsExactly("intake.not-json", "intake.no-text");
        Opening broken = Opening.of("[{\"text\": \"one\"}, {\"text\": oops}, {\"text\": \"three\"}]");
        assertThat(broken.texts()).containsExactly("one");
        assertThat(broken.codes()).containsExactly("intake.not-json");
        for (String end : new String[] {"", ",", ", {\"text\": \"tw"}) {
            Opening cut = Opening.of("[{\"text\": \"one\"}" + end);
            assertThat(cut.texts()).containsExactly("one");
            assertThat(cut.codes()).containsExactly("intake.truncated");
        }
    }

    @Test
    void csvRowsAreAPageEach() {
        Opening opening = Opening.of(
                "title;body;published\n\"Talks; again\";\"He said: \"\"No.\"\"\nThen he left.\";3 March 2026\n;Short;\n");
        assertThat(opening.texts()).containsExactly("Talks; again\n\nHe said: \"No.\"\nThen he left.", "Short");
        assertThat(opening.carried().getFirst().publishedOrNull()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(opening.carried().getFirst().publishedEvidence()).isEqualTo("published 3 March 2026");
    }

    @Test
    void aColumnForTextMayHoldHtml() {
        Opening opening =
                Opening.of("{\"title\": \"Talks\", \"content\": \"<p>Envoys <b>met</b>.</p><p>Then left.</p>\"}\n");
        assertThat(opening.read())
                .singleElement()
                .satisfies(page -> assertThat(page.text()).isEqualTo("Talks\n\nEnvoys met.\n\nThen left."));
    }

    @Test
    void tabsAndOldEncodingsToo() {
        byte[] table = "text\turl\nCórdoba fell.\thttps://c.example/a\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Opening.of(table).texts()).containsExactly("Córdoba fell.");
    }

    @Test
    void columnsCanBeNamed() {
        byte[] table = Samples.bytes("Tag,Wortlaut,text\n2026-03-03,The words.,Not these.\n");
        Opening opening = Opening.of(table, "t.csv", OWN, Limits.USUAL);
        assertThat(opening.texts()).containsExactly("The words.");
        assertThat(opening.carried().getFirst().publishedOrNull()).isEqualTo(LocalDate.of(2026, 3, 3));
        byte[] lines = Samples.bytes("{\"wortlaut\": \"The words.\"}\n");
        assertThat(Opening.of(lines, "t.jsonl", OWN, Limits.USUAL).texts()).containsExactly("The words.");
    }

    @Test
    void aTextWithCommasIsNoTable() {
        String text = "Text, source and date of the treaty\nwere published on Monday, the ministry said.\n";
        assertThat(Opening.of(text).texts()).containsExactly(text);
        String story = "{ This is a story about braces }\n";
        assertThat(Opening.of(story).texts()).containsExactly(story);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2026-03-03                       | 2026-03-03
            2026/3/3 08:00                   | 2026-03-03
            20260303T080000Z                 | 2026-03-03
            Tue, 03 Mar 2026 23:30:00 -0500  | 2026-03-03
            Tue Mar  3 08:00:00 UTC 2026     | 2026-03-03
            March 3rd, 2026                  | 2026-03-03
            3 Sept. 2026                     | 2026-09-03
            1772496000                       | 2026-03-03
            1772496000000                    | 2026-03-03
            03/04/2026                       | none
            2026-13-01                       | none
            2026-02-30                       | none
            yesterday                        | none
            """)
    void daysAreReadAsWrittenOrNotAtAll(String words, LocalDate day) {
        assertThat(DayWords.day(words).orElse(null)).isEqualTo(day);
    }

    @Test
    void aDateThatIsNotReadIsNoted() {
        Opening opening = Opening.of("{\"text\": \"one\", \"date\": \"03/04/2026\"}\n");
        assertThat(opening.codes()).containsExactly("intake.date");
        assertThat(opening.carried().getFirst().publishedOrNull()).isNull();
    }
}
