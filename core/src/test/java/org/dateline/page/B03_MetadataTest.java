package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dateline.model.PageHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of itself is taken in the order that Metadata writes down; what is ambiguous is left alone. */
class B03_MetadataTest {

    private static PageHints hints(String source, String head) {
        byte[] bytes = ("<!doctype html><html><head>" + head + "</head><body><p>A body stands here.</p>")
                .getBytes(StandardCharsets.UTF_8);
        return new PageReader()
                .read(new RawPage(source, "p", bytes))
                .value()
                .orElseThrow()
                .hints();
    }

    private static String linked(String fields) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
    }

    @Test
    void bylineSectionAndAddress() {
        String meta = "<meta name=author content='By Ben Okoro'><meta property='article:section' content='World'>"
                + "<meta property='og:url' content='https://delta.example/b'>"
                + "<link rel=canonical href='https://delta.example/a'>";
        String told = linked("\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Mensah\"},\"Ola Sund\"],"
                + "\"articleSection\":[\"Rivers\",\"Trade\"],\"url\":\"https://delta.example/c\"");
        PageHints both = hints("x", meta + told);
        assertThat(both.byline()).contains("Ada Mensah, Ola Sund");
        assertThat(both.section()).contains("Rivers, Trade");
        assertThat(both.address()).contains("https://delta.example/a");
        PageHints alone = hints("x", meta);
        assertThat(alone.byline()).contains("Ben Okoro");
        assertThat(alone.section()).contains("World");
        PageHints none = hints("x", "");
        assertThat(none.byline()).isEmpty();
        assertThat(none.section()).isEmpty();
        assertThat(none.address()).isEmpty();
    }

    @Test
    void anAddressIsNoBylineAndOnlyWholeWebAddressesCount() {
        assertThat(hints("x", "<meta property='article:author' content='https://social.example/ada'>")
                        .byline())
                .isEmpty();
        assertThat(hints("x", "<link rel=canonical href='/a/b'>").address()).isEmpty();
        assertThat(hints("x", "<link rel=canonical href='javascript:alert(1)'>").address())
                .isEmpty();
        assertThat(hints("https://delta.example/q", "<link rel=canonical href='https://'>")
                        .address())
                .contains("https://delta.example/q");
    }

    @ParameterizedTest
    @CsvSource({
        "https://d.example/2021/05/03/bridge, 2021-05-03",
        "https://d.example/world/2021/may/3/bridge, 2021-05-03",
        "https://d.example/2021/5/3, 2021-05-03"
    })
    void theDayInAnAddressCounts(String address, LocalDate day) {
        PageHints hints = hints(address, "");
        assertThat(hints.published()).contains(day);
        assertThat(address).contains(hints.publishedEvidence());
    }

    @ParameterizedTest
    @CsvSource({
        "https://d.example/03/04/2021/bridge",
        "https://d.example/2021/13/40/bridge",
        "https://d.example/2021/05/bridge",
        "/home/2021/05/03/bridge.html"
    })
    void noDayIsGuessedFromAnAddress(String address) {
        assertThat(hints(address, "").published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"03/04/2021", "yesterday", "0001-01-01T00:00:00", "1970-01-01T00:00:00Z", "2021-02-30"})
    void noDayIsGuessedFromMetadata(String content) {
        assertThat(hints("x", "<meta name=date content='" + content + "'>").published())
                .isEmpty();
    }

    @Test
    void whereSeveralStoriesAreToldOfNothingIsThePages() {
        String two = linked("\"headline\":\"One\",\"author\":\"A B\",\"articleSection\":\"S\"")
                + linked("\"headline\":\"Two\",\"author\":\"C D\",\"articleSection\":\"T\"");
        PageHints hints = hints("x", two);
        assertThat(hints.title()).isEmpty();
        assertThat(hints.byline()).isEmpty();
        assertThat(hints.section()).isEmpty();
    }
}
