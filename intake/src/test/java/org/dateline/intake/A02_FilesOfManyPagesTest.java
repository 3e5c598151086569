package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.dateline.model.Page;
import org.junit.jupiter.api.Test;

class A02_FilesOfManyPagesTest {

    private static final String A = "https://www.courier.example/2026/03/harbour.html";

    @Test
    void aWebArchiveIsAPageForEachAnswerThatCouldBeOne() {
        byte[] warc = Samples.join(
                Samples.warcInfo(),
                Samples.record(
                        "request",
                        A,
                        "2026-03-04T10:00:00Z",
                        "application/http; msgtype=request",
                        Samples.bytes("GET / HTTP/1.1\r\n\r\n")),
                Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML),
                Samples.response(A, "2026-03-05T10:00:00Z", Samples.HTML + "<!-- later -->"),
                Samples.response(
                        "https://courier.example/a.png",
                        "2026-03-04T10:00:00Z",
                        "Content-Type: image/png\r\n",
                        new byte[] {1, 2, 3}),
                Samples.record(
                        "resource",
                        "file:///saved/b.txt",
                        "2026-03-04T10:00:00Z",
                        "text/plain",
                        Samples.bytes(Samples.STORY)),
                Samples.record(
                        "response",
                        "https://courier.example/gone",
                        "2026-03-04T10:00:00Z",
                        "application/http; msgtype=response",
                        Samples.bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone</p>")));
        for (byte[] form : new byte[][] {warc, Samples.gzip(warc)}) {
            Opening opening = Opening.of(form);
            assertThat(opening.texts()).containsExactly(Samples.HTML, Samples.HTML + "<!-- later -->", Samples.STORY);
            assertThat(opening.sources())
                    .containsExactly(
                            "/pile/file!" + A + " 2026-03-04T10:00:00Z",
                            "/pile/file!" + A + " 2026-03-05T10:00:00Z",
                            "/pile/file!file:///saved/b.txt 2026-03-04T10:00:00Z");
            assertThat(opening.names()).doesNotHaveDuplicates().allMatch(name -> name.matches("file![\\w.-]+"));
            assertThat(opening.carried().getFirst().urlOrNull()).isEqualTo(A);
            assertThat(opening.carried().getFirst().capturedOrNull()).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(opening.carried().getFirst().charsetOrNull()).isEqualTo("utf-8");
            assertThat(opening.codes()).isEmpty();
        }
    }

    @Test
    void eachRecordOfAnArchiveMayBePackedByItself() {
        byte[] warc = Samples.join(
                Samples.gzip(Samples.warcInfo()),
                Samples.gzip(Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML)),
                Samples.gzip(Samples.response(A, "2026-03-05T10:00:00Z", Samples.STORY)));
        assertThat(Opening.of(warc).texts()).containsExactly(Samples.HTML, Samples.STORY);
    }

    @Test
    void bodiesPackedOrCutForTheWayAreMadeWhole() {
        byte[] packed = Samples.gzip(Samples.bytes(Samples.HTML));
        byte[] chunked = Samples.join(
                Samples.bytes(Integer.toHexString(20) + "\r\n" + Samples.STORY.substring(0, 20) + "\r\n"),
                Samples.bytes(Integer.toHexString(Samples.STORY.length() - 20) + "\r\n" + Samples.STORY.substring(20)
                        + "\r\n0\r\n\r\n"));
        byte[] warc = Samples.join(
                Samples.response(
                        A, "2026-03-04T10:00:00Z", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", packed),
                Samples.response(
                        A,
                        "2026-03-05T10:00:00Z",
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        chunked));
        assertThat(Opening.of(warc).texts()).containsExactly(Samples.HTML, Samples.STORY);
    }

    @Test
    void aRevisitSaysThatNothingHadChanged() {
        byte[] revisit = Samples.record(
                "revisit",
                A,
                "2026-03-06T10:00:00Z",
                "application/http; msgtype=response",
                Samples.bytes("HTTP/1.1 200 OK\r\n\r\n"));
        Opening opening = Opening.of(Samples.join(Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML), revisit));
        assertThat(opening.texts()).containsExactly(Samples.HTML);
        assertThat(opening.codes()).containsExactly("intake.revisit");
    }

    @Test
    void aFeedIsAPageForEachEntry() {
        Opening opening = Opening.of(Samples.RSS);
        assertThat(opening.names())
                .containsExactly(
                        "file!courier.example-a-" + name("https://courier.example/a"),
                        "file!courier.example-b-" + name("https://courier.example/b"));
        Page full = opening.read().getFirst();
        assertThat(full.text())
                .isEqualTo("Rebels & Army Clash\n\n" + Samples.STORY + "\n\nA second paragraph stands here.");
        assertThat(full.hints().title()).contains("Rebels & Army Clash");
        assertThat(full.hints().published()).contains(LocalDate.of(2026, 3, 3));
        assertThat(full.hints().publishedEvidence()).isEqualTo("feed pubDate Tue, 03 Mar 2026 23:30:00 -0500");
        assertThat(full.hints().address()).contains("https://courier.example/a");
        assertThat(full.hints().sourceName()).contains("Maru Courier");
        assertThat(opening.read().get(1).text())
                .isEqualTo("Talks Resume\n\nEnvoys of both sides met in the capital on Monday, the ministry said.");
        assertThat(opening.read().get(1).hints().published()).isEmpty();
    }

    private static String name(String url) {
        String name = ShortName.of(url);
        return name.substring(name.length() - 8);
    }

    @Test
    void atomToo() {
        Opening opening = Opening.of(Samples.ATOM);
        assertThat(opening.read()).singleElement().satisfies(page -> {
            assertThat(page.text()).isEqualTo("Rebels Shell Harbour\n\n" + Samples.STORY);
            assertThat(page.hints().published()).contains(LocalDate.of(2026, 3, 3));
            assertThat(page.hints().publishedEvidence()).isEqualTo("feed published 2026-03-03T23:30:00-05:00");
        });
    }

    @Test
    void namesInAZipAreUtf8WhetherItSaysSoOrNot() {
        byte[] zip = Samples.zip(Samples.ordered("مدينة é.txt", "first"));
        assertThat(Opening.of(zip).sources()).containsExactly("/pile/file!مدينة é.txt");
        zip[6] = 0;
        zip[7] = 0;
        assertThat(Opening.of(zip).sources()).containsExactly("/pile/file!مدينة é.txt");
    }

    @Test
    void aZipIsReadWithAllThatIsInIt() {
        byte[] inner = Samples.zip(Map.of("c.txt", Samples.bytes("third")));
        var entries = Samples.ordered(
                "a.txt",
                "first",
                "dir/b.html",
                Samples.HTML,
                ".hidden",
                "no",
                "__MACOSX/a.txt",
                "no",
                "page.html",
                "saved",
                "page_files/frame.html",
                "no",
                "page_files/style.css",
                "no");
        entries.put("inner.zip", inner);
        Opening opening = Opening.of(Samples.zip(entries));
        assertThat(opening.texts()).containsExactly("first", Samples.HTML, "saved", "third");
        assertThat(opening.sources())
                .containsExactly(
                        "/pile/file!a.txt",
                        "/pile/file!dir/b.html",
                        "/pile/file!page.html",
                        "/pile/file!inner.zip!c.txt");
        assertThat(opening.names()).contains("file!a.txt", "file!inner.zip!c.txt");
    }
}
