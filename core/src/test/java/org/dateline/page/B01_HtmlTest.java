package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Page;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

/** An HTML page is the text that its reader sees; its blocks say what is what; its characters lead back to the source. */
class B01_HtmlTest {

    private static Page read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Page read(byte[] bytes) {
        return new PageReader().read(new RawPage("p", "p", bytes)).value().orElseThrow();
    }

    private static List<String> blocks(Page page) {
        return page.hints().blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(page.text()))
                .toList();
    }

    private static String sourceOf(Page page, byte[] bytes, String words) {
        int at = page.text().indexOf(words);
        Span span = page.map().bytesOf(new Span(at, at + words.length()));
        return new String(bytes, span.start(), span.length(), StandardCharsets.UTF_8);
    }

    @Test
    void eachBlockIsNamed() {
        Page page = read("""
                <!doctype html><title>Pipeline talks stall - Delta Daily</title>
                <nav><a href="/">Home</a></nav>
                <article><h1>Pipeline talks stall</h1>
                <p class="byline">By Ada Mensah</p><time>3 May 2021</time>
                <figure><figcaption>A pumping station near Takoradi</figcaption></figure>
                <p>Talks between the two companies ended without a result on Monday, officials said.</p>
                <p>They will meet again in June, according to a person who took part in the talks.</p>
                <div class="share">Share</div></article>
                <footer>Delta Daily</footer>
                <script>alert('unseen')</script><div hidden>unseen</div>
                """);
        assertThat(blocks(page))
                .containsExactly(
                        "FURNITURE Home",
                        "TITLE Pipeline talks stall",
                        "BYLINE By Ada Mensah",
                        "DATE 3 May 2021",
                        "CAPTION A pumping station near Takoradi",
                        "PARAGRAPH Talks between the two companies ended without a result on Monday, officials said.",
                        "PARAGRAPH They will meet again in June, according to a person who took part in the talks.",
                        "FURNITURE Share",
                        "FURNITURE Delta Daily");
        assertThat(page.text()).contains("officials said.\n\nThey will meet").doesNotContain("unseen");
        assertThat(page.mediaType()).isEqualTo("text/html");
    }

    @Test
    void entitiesAndBlanksLeadBackToTheirPlace() {
        String html =
                "<p>Fish &amp; chips,\n   \u201cth\u00e9&eacute;&#x21;\u201d &hellip; <b>bold</b>&nbsp;🚚 caf\u00e9 end</p>";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Page page = read(html);
        assertThat(page.text()).isEqualTo("Fish & chips, “théé!” … bold 🚚 café end");
        assertThat(sourceOf(page, bytes, "& chips")).isEqualTo("&amp; chips");
        assertThat(sourceOf(page, bytes, "théé!”")).isEqualTo("thé&eacute;&#x21;”");
        assertThat(sourceOf(page, bytes, "bold")).startsWith("bold");
        assertThat(sourceOf(page, bytes, "🚚 café")).isEqualTo("🚚 café");
        assertThat(sourceOf(page, bytes, "end")).isEqualTo("end");
    }

    @Test
    void theEncodingIsTheHeadsUnlessTheBytesSayOtherwise() {
        String head = "<html><head><meta charset=iso-8859-1><title>t</title></head><body><p>Año de sequía</p>";
        assertThat(read(head.getBytes(Charset.forName("ISO-8859-1"))).text()).isEqualTo("Año de sequía");
        assertThat(read(head.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Año de sequía");
        var lie = head.replace("iso-8859-1", "utf-8").getBytes(Charset.forName("ISO-8859-1"));
        assertThat(new PageReader().read(new RawPage("p", "p", lie)).refusals())
                .extracting(Refusal::code)
                .containsExactly("page.encoding");
    }

    @Test
    void metadataAnswersInAWrittenOrder() {
        String meta = "<meta property='article:published_time' content='2020-02-02T10:00:00Z'>"
                + "<meta property='og:title' content='From Open Graph'><meta property='og:site_name' content='The Site'>";
        String linked = "<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"Thing\",\"NewsArticle\"],"
                + "\"headline\":\"From JSON-LD\",\"datePublished\":\"2020-01-31T23:30:00-05:00\"}]}</script>";
        String body = "<body><h1>Heading</h1><time datetime='2020-03-03'>x</time><p>A body.</p>";
        Page both = read("<html><head>" + meta + linked + "</head>" + body);
        assertThat(both.hints().title()).contains("From JSON-LD");
        assertThat(both.hints().published()).contains(LocalDate.of(2020, 1, 31));
        assertThat(both.hints().publishedEvidence()).isEqualTo("2020-01-31T23:30:00-05:00");
        assertThat(both.hints().sourceName()).contains("The Site");
        Page graph = read("<html><head>" + meta + "<script type='application/ld+json'>{broken</script></head>" + body);
        assertThat(graph.hints().title()).contains("From Open Graph");
        assertThat(graph.hints().published()).contains(LocalDate.of(2020, 2, 2));
        Page none = read("<html><head></head>" + body);
        assertThat(none.hints().title()).contains("Heading");
        assertThat(none.hints().published()).contains(LocalDate.of(2020, 3, 3));
    }
}
