package org.dateline.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.app.rest.Explaining;
import org.dateline.archive.Archive;
import org.dateline.archive.store.PageDecision;
import org.dateline.model.Correction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of a page by the desk's forms is kept, read again at once, listed, and can be taken back. */
class B03_WhatAPersonSaysTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Archive archive;
    private Desk desk;
    private Rereading.Result outcome = Rereading.Result.DONE;
    private final List<String> readAgain = new ArrayList<>();

    @BeforeEach
    void start() {
        archive = Archive.open(folder);
        SamplePile.fill(archive);
        Rereading rereading = page -> {
            readAgain.add(page);
            return outcome;
        };
        desk = Desk.start(archive, rereading, Explaining.NONE, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        desk.close();
        archive.close();
    }

    private HttpResponse<String> sent(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(desk.url()).resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> said(Map<String, String> form) throws IOException, InterruptedException {
        return sent("/corrections", form, "Sec-Fetch-Site", "same-origin");
    }

    private Document led(HttpResponse<String> answer) throws IOException, InterruptedException {
        assertThat(answer.statusCode()).isEqualTo(303);
        String to = answer.headers().firstValue("Location").orElseThrow();
        var request = HttpRequest.newBuilder(URI.create(desk.url()).resolve(to)).build();
        return Jsoup.parse(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private Document page(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(desk.url()).resolve(path)).build();
        return Jsoup.parse(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    @Test
    void aStoryBeginsHereAndTheReaderSeesThePage() throws Exception {
        Document shown = led(said(Map.of(
                "page", "hills.txt",
                "story", "hills.txt#1",
                "what", "new-story",
                "words", "Two suspects\r\n were wounded.",
                "who", "A. Diallo",
                "why", "a case of its own")));
        assertThat(archive.decisions()).singleElement().satisfies(d -> {
            assertThat(d.correction())
                    .isEqualTo(new Correction.NewStory(new Correction.Anchor(
                            "Two suspects were wounded.", SamplePile.HILLS.indexOf("Two suspects"))));
            assertThat(d.who()).isEqualTo("A. Diallo");
        });
        assertThat(readAgain).containsExactly("hills.txt");
        assertThat(shown.select("h1").text()).isEqualTo("hills.txt");
        assertThat(shown.select(".notice").text())
                .isEqualTo("Kept as decision 1. The page was read again, and the decision holds.");
        assertThat(shown.select(".decisions li").text())
                .contains("A story begins at Two suspects were wounded.", "A. Diallo", "a case of its own");
    }

    @Test
    void aDateIsSaidOfTheStoryThatIsShown() throws Exception {
        Document shown = led(said(Map.of(
                "page", "lake.txt",
                "story", "lake.txt#2",
                "what", "published",
                "day", "2031-03-04",
                "who", "A. Diallo")));
        assertThat(shown.select("h1").text()).isEqualTo("Uganda sends food to Bukoba");
        assertThat(archive.decisions())
                .extracting(PageDecision::correction)
                .containsExactly(new Correction.PublishedOn(
                        new Correction.Anchor(
                                "Uganda sends food to Bukoba", SamplePile.LAKE.indexOf("Uganda sends food")),
                        LocalDate.of(2031, 3, 4)));
    }

    @Test
    void theSelectionTellsWhichOfTheSameWordsAreMeant() throws Exception {
        Map<String, String> form =
                Map.of("page", "lake.txt", "what", "furniture", "words", "Nakuru", "who", "A. Diallo");
        assertThat(said(form).statusCode()).isEqualTo(400);
        int second = SamplePile.LAKE.indexOf("Nakuru on Monday. Photo");
        var exact = new java.util.HashMap<>(form);
        exact.put("at", String.valueOf(second + 3));
        assertThat(said(exact).statusCode()).isEqualTo(303);
        assertThat(archive.decisions().getFirst().correction().anchor().start()).isEqualTo(second);
    }

    @Test
    void takenBackItStaysInTheList() throws Exception {
        said(Map.of("page", "lake.txt", "what", "furniture", "words", "Share this", "who", "A. Diallo"));
        Document shown = led(sent(
                "/corrections/undo",
                Map.of("number", "1", "story", "lake.txt#1", "who", "B. Okello"),
                "Origin",
                desk.url().replaceFirst("/$", "")));
        assertThat(shown.select(".notice").text()).startsWith("Decision 1 is taken back.");
        assertThat(shown.select(".decisions .undone").text()).contains("Share this", "taken back");
        assertThat(readAgain).containsExactly("lake.txt", "lake.txt");
        assertThat(sent("/corrections/undo", Map.of("number", "1", "who", "B"), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPageWithoutItsSourceIsSaidToWait() throws Exception {
        outcome = Rereading.Result.NO_SOURCE;
        HttpResponse<String> answer =
                said(Map.of("page", "lake.txt", "what", "furniture", "words", "Share this", "who", "A. Diallo"));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("not=decision.no-source");
        assertThat(led(answer).select(".notice").text()).contains("Kept as decision 1", "its file is not where it was");
        assertThat(page("/pages/lake.txt").select(".notice").text()).contains("before the latest correction");
        assertThat(archive.pagesToBeRead()).containsExactly("lake.txt");
    }

    @Test
    void whatCannotBeMeantIsNotKept() throws Exception {
        assertThat(said(Map.of("page", "lake.txt", "what", "furniture", "words", "Share this"))
                        .body())
                .contains("needs your name");
        assertThat(said(Map.of("page", "none", "what", "furniture", "words", "x", "who", "A"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(said(Map.of("page", "lake.txt", "what", "furniture", "words", "no such words", "who", "A"))
                        .body())
                .contains("are not on that page");
        assertThat(said(Map.of(
                                "page",
                                "lake.txt",
                                "what",
                                "published",
                                "story",
                                "lake.txt#1",
                                "day",
                                "soon",
                                "who",
                                "A"))
                        .body())
                .contains("year-month-day");
        assertThat(said(Map.of("page", "lake.txt", "words", "Share this", "who", "A"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(archive.decisions()).isEmpty();
        assertThat(readAgain).isEmpty();
    }

    @Test
    void aForeignPageChangesNothing() throws Exception {
        Map<String, String> form =
                Map.of("page", "lake.txt", "what", "furniture", "words", "Share this", "who", "A. Diallo");
        assertThat(sent("/corrections", form, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(sent("/corrections", form, "Sec-Fetch-Site", "cross-site").body())
                .contains("from the desk's own pages only");
        assertThat(sent("/corrections", form).statusCode()).isEqualTo(403);
        assertThat(archive.decisions()).isEmpty();
        assertThat(sent("/corrections", form, Guard.TOOL, "test").statusCode()).isEqualTo(303);
        assertThat(archive.decisions()).hasSize(1);
    }

    @Test
    void noLinkLeadsToAStoryThatIsGone() throws Exception {
        assertThat(page("/stories").select(".retells a").eachText()).containsExactly("hills.txt#1");
        assertThat(page("/stories").select("td[data-label=Publications]").eachText())
                .contains("2", "1", "one of its story's");
        archive.ingest(SamplePile.hillsWithoutStories());
        assertThat(page("/stories").select(".retells").text())
                .contains("exact copy of hills.txt#1 (not told apart any more)");
        assertThat(page("/stories").select(".retells a")).isEmpty();
        Document gone = page("/stories/hills.txt%231");
        assertThat(gone.select("h1").text()).isEqualTo("This story is no longer told apart");
        assertThat(gone.select(".empty a").eachAttr("href")).contains("/pages/hills.txt");
        assertThat(page("/pages/hills.txt").select(".facts").text()).contains("None was found.");
    }

    @Test
    void whatIsSaidStaysText() throws Exception {
        Document shown = led(said(Map.of(
                "page", "lake.txt",
                "what", "furniture",
                "words", "Share this",
                "who", "<script>alert(1)</script>",
                "why", "\"><img src=x>")));
        assertThat(shown.select("script:not([src]), img")).isEmpty();
        assertThat(shown.select(".decisions").text()).contains("<script>alert(1)</script>", "\"><img src=x>");
        assertThat(page("/pages/lake.txt?said=%3Cb%3E&not=%3Cb%3E")
                        .select(".notice")
                        .text())
                .doesNotContain("<b>");
    }
}
