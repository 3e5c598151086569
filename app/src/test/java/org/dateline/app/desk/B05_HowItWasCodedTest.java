package org.dateline.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.app.rest.Explaining;
import org.dateline.archive.Archive;
import org.dateline.archive.form.JsonLines;
import org.dateline.model.Explanation;
import org.dateline.model.Explanation.Kind;
import org.dateline.model.Explanation.Step;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each mention has a page that goes the way from its words to its code. */
class B05_HowItWasCodedTest {

    /** The detention at the lake: a way of three steps, one of them by words that stand before the sentence. */
    static final Explaining LAKE = (story, mention) -> mention.equals("00000000000000a1")
            ? Optional.of(new Explanation(
                    mention,
                    words(story, "Kenyan police detained 12 suspects in Nakuru on Monday"),
                    List.of(
                            new Step(Kind.READING, words(story, "detained"), "“detained” is a VBD, the head"),
                            new Step(Kind.RULE, null, "rule coerce.arrest makes it COERCE / arrest"),
                            new Step(Kind.PLACE, words(story, "the market of Nakuru"), "is <b>near</b> & meant here"))))
            : Optional.empty();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Archive archive;
    private Desk desk;

    @BeforeEach
    void start() {
        archive = Archive.open(folder);
        SamplePile.fill(archive);
        desk = Desk.start(archive, Rereading.NONE, LAKE, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        desk.close();
        archive.close();
    }

    private static Words words(Story story, String text) {
        int start = story.text().indexOf(text);
        return Words.at(story.text(), new org.dateline.model.Span(start, start + text.length()));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(desk.url()).resolve(path)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void aStoryAndAnEventLeadThere() throws Exception {
        assertThat(page("/stories/lake.txt%231")
                        .select("#m-00000000000000a1 a.how")
                        .attr("href"))
                .isEqualTo("/mentions/00000000000000a1");
        String event = archive.findMention("00000000000000a1").orElseThrow().event();
        assertThat(page("/events/" + event).select("td a[href^=/mentions/]").eachAttr("href"))
                .contains("/mentions/00000000000000a1");
    }

    @Test
    void eachStepTellsWhyAndByWhichWords() throws Exception {
        Document way = page("/mentions/00000000000000a1");
        assertThat(way.select(".way blockquote").text())
                .isEqualTo("Kenyan police detained 12 suspects in Nakuru on Monday");
        assertThat(way.select(".way .k dt").eachText()).containsExactly("reading", "rule", "place");
        assertThat(way.select(".way .k dd").eachText().get(1)).isEqualTo("rule coerce.arrest makes it COERCE / arrest");
        assertThat(way.select(".crumbs a").eachAttr("href"))
                .last()
                .isEqualTo("/stories/lake.txt%231#m-00000000000000a1");
    }

    @Test
    void wordsOfTheSentenceAreMarkedAndOthersOnlyTold() throws Exception {
        Document way = page("/mentions/00000000000000a1");
        assertThat(way.select(".way blockquote a.m").eachText()).containsExactly("detained");
        assertThat(way.select(".way .k.place q").text()).isEqualTo("the market of Nakuru");
        assertThat(way.select(".way .k.place dd").html()).contains("&lt;b&gt;near&lt;/b&gt; &amp; meant here");
    }

    @Test
    void aMentionThatIsMadeNoMoreSaysSo() throws Exception {
        Document way = page("/mentions/00000000000000b1");
        assertThat(way.select(".way .notice").text()).contains("no longer make this mention");
        assertThat(way.select(".way .k")).isEmpty();
        JsonNode json = JsonLines.read(get("/api/mentions/00000000000000b1").body());
        assertThat(json.path("current").asBoolean()).isFalse();
    }

    @Test
    void machinesGetTheSameSteps() throws Exception {
        JsonNode json = JsonLines.read(get("/api/mentions/00000000000000a1").body());
        assertThat(json.path("current").asBoolean()).isTrue();
        assertThat(json.path("story").asString()).isEqualTo("lake.txt#1");
        JsonNode step = json.path("steps").path(0);
        assertThat(step.path("kind").asString()).isEqualTo("reading");
        int start = step.path("words").path("start").asInt();
        int end = step.path("words").path("end").asInt();
        assertThat(SamplePile.LAKE.substring(start, end)).isEqualTo("detained");
        assertThat(json.path("steps").path(1).has("words")).isFalse();
    }

    @Test
    void anUnknownMentionIsNotFound() throws Exception {
        assertThat(get("/mentions/0123456789abcdef").statusCode()).isEqualTo(404);
        HttpResponse<String> api = get("/api/mentions/0123456789abcdef");
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(api.body()).contains("api.no-mention");
    }
}
