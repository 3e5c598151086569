package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Published;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Span;
import org.dateline.page.Carried;
import org.dateline.page.PageReader;
import org.dateline.page.RawPage;
import org.junit.jupiter.api.Test;

class C02_DatesOfTheCarrierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final String PLAIN =
            "Rebels Shell Harbour\n\nRebels shelled the harbour of Port Maru, killing at least"
                    + " four fishermen, the mayor said. The army sent two hundred soldiers to the town.\n";

    private static Published published(String text, Carried carried) {
        return new PageReader()
                .read(new RawPage("p", "p", text.getBytes(StandardCharsets.UTF_8), carried))
                .then(Texts.SPLITTER::apply)
                .value()
                .orElseThrow()
                .stories()
                .getFirst()
                .published();
    }

    private static List<Evidence> evidence(String words) {
        return List.of(new Evidence(words, new Span(0, 0)));
    }

    @Test
    void theDayThatTheCarrierGivesIsTheStorys() {
        assertThat(published(PLAIN, Carried.NONE.withPublished(DAY, "feed pubDate 3 Mar 2026")))
                .isEqualTo(new Published.On(DAY, evidence("feed pubDate 3 Mar 2026")));
    }

    @Test
    void theDayInThePagesAddressIsTheStorysWhereItHasNoOther() {
        assertThat(published(PLAIN, Carried.NONE.withUrl("https://c.example/2026/03/03/harbour")))
                .isEqualTo(new Published.On(DAY, evidence("address https://c.example/2026/03/03/harbour")));
    }

    @Test
    void aFetchedPageWasPublishedThenOrBefore() {
        Carried captured = Carried.NONE.withCaptured(DAY, "WARC-Date 2026-03-03T00:00:00Z");
        assertThat(published(PLAIN, captured))
                .isEqualTo(new Published.Between(null, DAY, evidence("WARC-Date 2026-03-03T00:00:00Z")));
        String since = PLAIN.replace("the mayor said.", "the mayor said. The war began on January 5, 2026.");
        assertThat(published(since, captured).first())
                .hasValueSatisfying(first -> assertThat(first).isAfterOrEqualTo(LocalDate.of(2026, 1, 5)));
        assertThat(published(since, captured).last()).contains(DAY);
    }

    @Test
    void aCaptureBeforeWhatTheStoryTellsBoundsNothing() {
        Carried captured = Carried.NONE.withCaptured(LocalDate.of(2020, 1, 1), "WARC-Date 2020-01-01T00:00:00Z");
        String since = PLAIN.replace("the mayor said.", "the mayor said. The war began on January 5, 2026.");
        assertThat(published(since, captured).last()).isEmpty();
    }
}
