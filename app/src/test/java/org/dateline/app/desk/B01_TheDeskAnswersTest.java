package org.dateline.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.rest.Explaining;
import org.dateline.archive.Archive;
import org.dateline.archive.form.JsonLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Pages and API over a real archive: three events that count, one of the past, sixty patrols. */
class B01_TheDeskAnswersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Desk desk;

    @BeforeAll
    static void start() {
        archive = Archive.open(folder);
        SamplePile.fill(archive);
        archive.ingest(SamplePile.many(60));
        desk = Desk.start(archive, Rereading.NONE, Explaining.NONE, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        desk.close();
        archive.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(desk.url()).resolve(path)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return JsonLines.read(get(path).body());
    }

    private static List<String> ids(Document page) {
        return page.select("tbody.event").eachAttr("id");
    }

    @Test
    void everyEventWithItsSentence() throws Exception {
        Document page = page("/?type=COERCE");
        assertThat(ids(page)).isEqualTo(List.of("e00000000000000a1"));
        assertThat(page.select(".says blockquote").text())
                .isEqualTo(
                        "Kenyan police detained 12 suspects in Nakuru on Monday, a local official told The Lake Post.");
        assertThat(page.select(".says mark").eachAttr("class"))
                .isEqualTo(List.of(
                        "quote actor",
                        "quote trigger",
                        "quote quantity",
                        "quote recipient",
                        "quote place",
                        "quote when",
                        "quote source"));
        assertThat(page.select(".fields td").eachText())
                .isEqualTo(List.of(
                        "3 Mar 2031",
                        "COERCE arrest actual",
                        "Kenya Police Service KEN COP",
                        "suspects CRM",
                        "Nakuru Kenya",
                        "12 detained suspects",
                        "a local official witnesses",
                        "3"));
        assertThat(page.select(".from").text()).contains("told differently: how many");
    }

    @Test
    void filtersComeBackAsTheyWereAsked() throws Exception {
        Document page = page("/?type=COERCE&type=ASSAULT&actor=KEN&assertion=actual&q=suspects&order=reports");
        assertThat(page.select("#filters input[type=checkbox][checked]").eachAttr("id"))
                .isEqualTo(List.of("type-COERCE", "type-ASSAULT", "actor-KEN", "assertion-actual"));
        assertThat(page.select("#q").val()).isEqualTo("suspects");
        assertThat(page.select("#order option[selected]").val()).isEqualTo("reports");
        assertThat(page.select(".chips a:not(.all)").eachAttr("href"))
                .contains("/?type=ASSAULT&actor=KEN&assertion=actual&q=suspects&order=reports");
        assertThat(page.select(".twins a").eachAttr("href"))
                .contains("/api/events?type=COERCE&type=ASSAULT&actor=KEN&assertion=actual&q=suspects&order=reports");
    }

    @Test
    void aFormWithoutScriptsLeadsToAPlainAddress() throws Exception {
        HttpResponse<String> answer = get("/?q=&type=AID&from=&to=&order=latest&box=");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/?type=AID"));
    }

    @Test
    void backgroundOnlyWhereAskedFor() throws Exception {
        assertThat(ids(page("/?type=AID"))).isEqualTo(List.of());
        assertThat(page("/?type=AID").select(".empty h2").text()).isEqualTo("No event passes these filters");
        assertThat(ids(page("/?type=AID&historical=yes"))).isEqualTo(List.of("e00000000000000a3"));
    }

    @Test
    void longListsInPartsWithTheWholeCount() throws Exception {
        Document first = page("/?type=MOBILIZE");
        assertThat(first.select(".count").text()).isEqualTo("60 events, 1–50 shown");
        assertThat(ids(first)).hasSize(50);
        Document second = page(first.select("a[rel=next]").attr("href"));
        assertThat(ids(second)).hasSize(10).doesNotContainAnyElementsOf(ids(first));
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/?type=MOBILIZE");
        assertThat(page("/?type=MOBILIZE&offset=600").select(".empty").text()).contains("It has 60 events.");
        assertThat(get("/events.csv?type=MOBILIZE").body().lines()).hasSize(61);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        for (String path : List.of(
                "/?type=ASSAULT",
                "/events/e00000000000000c1",
                "/stories",
                "/stories/%3Chostile%3E%20%26%20100%25.html%231",
                "/?q=%3Cscript%3Ealert(1)%3C/script%3E")) {
            Document page = page(path);
            assertThat(page.select("script:not([src])")).as(path).isEmpty();
            assertThat(page.select("img, b:matches(Gitega), [onerror]"))
                    .as(path)
                    .isEmpty();
        }
        Document story = page("/stories/%3Chostile%3E%20%26%20100%25.html%231");
        assertThat(story.select("h1").text()).isEqualTo("<script>alert('x')</script> & \"friends\"");
        assertThat(story.select(".block.body").text())
                .isEqualTo("<img src=x onerror=alert(1)> troops shelled <b>Gitega</b> on Tuesday, \uD83D\uDE00 \uFFFD"
                        + " وكالة الأنباء said.");
        assertThat(story.select(".block.body").attr("dir")).isEqualTo("auto");
    }

    @Test
    void claimsSideBySide() throws Exception {
        Document page = page("/events/e00000000000000a1");
        assertThat(page.select(".claims thead a").eachText())
                .isEqualTo(List.of("Kenyan police detain twelve in Nakuru", "Police arrest fifteen after market raid"));
        assertThat(page.select(".claims td.differs").eachText()).isEqualTo(List.of("15 suspects detained"));
        assertThat(page.select(".claims tr:contains(according to) td").eachText())
                .isEqualTo(List.of("a local official", "witnesses"));
        assertThat(page.select(".claims tr:contains(why here) td").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("The first mention");
    }

    @Test
    void aStoryWithItsPageAroundIt() throws Exception {
        Document page = page("/stories/lake.txt%231");
        assertThat(page.select(".block").eachAttr("class"))
                .isEqualTo(List.of(
                        "block furniture",
                        "block furniture",
                        "block headline",
                        "block caption",
                        "block body",
                        "block body",
                        "block furniture",
                        "block other"));
        assertThat(page.select("a.refusal").text()).isEqualTo("stays open");
        assertThat(page.select("#published").text()).contains("on or after 3 Mar 2031", "on Monday");
        assertThat(page.select(".panel h2").text()).isEqualTo("2 mentions, 1 refusal");
        page.select("a.m").forEach(mark -> {
            for (String target : mark.attr("data-targets").split(" ")) {
                assertThat(page.getElementById(target)).as(target).isNotNull();
            }
        });
        assertThat(page("/stories/wire.txt%231").text())
                .contains("This story repeats hills.txt#1", "exact copy", "Title and body have the same words");
        assertThat(page("/stories/hills.txt%231").text()).contains("This one and wire.txt#1");
    }

    @Test
    void refusalsByCode() throws Exception {
        assertThat(page("/refusals").select("h2").eachText())
                .containsExactlyInAnyOrder("page.binary 1", "coding.no-recipient 1");
        assertThat(page("/refusals?code=coding.no-recipient")
                        .select(".refusals li")
                        .text())
                .contains("A recipient is missing for this type. stays open", "lake.txt#1");
    }

    @Test
    void theSameForMachines() throws Exception {
        JsonNode events = json("/api/events?type=MOBILIZE&limit=25&offset=25");
        assertThat(events.get("total").asInt()).isEqualTo(60);
        assertThat(events.get("events").size()).isEqualTo(25);
        assertThat(events.get("next").asString()).isEqualTo("/api/events?type=MOBILIZE&offset=50&limit=25");
        assertThat(json(events.get("next").asString()).get("next").isNull()).isTrue();
        assertThat(json("/api/events/e00000000000000a1").get("mentions").size()).isEqualTo(2);
        assertThat(json("/api/stories/lake.txt%231").get("mentions").size()).isEqualTo(2);
        assertThat(json("/api/stories").get("total").asInt()).isEqualTo(6);
        assertThat(json("/api/refusals?code=page.binary").get("total").asInt()).isEqualTo(1);
        assertThat(json("/api/summary").get("events").asInt()).isEqualTo(64);
        assertThat(json("/api/facets").get("actor").get("TZA").asInt()).isEqualTo(60);
        JsonNode points = json("/api/points?type=COERCE&type=PROTEST");
        assertThat(points.get("placed").asInt()).isEqualTo(1);
        assertThat(points.get("total").asInt()).isEqualTo(2);
        JsonNode nakuru = points.get("places").get(0);
        assertThat(nakuru.get("name").asString()).isEqualTo("Nakuru");
        assertThat(ids(page("/?box=" + nakuru.get("box").asString()))).isEqualTo(List.of("e00000000000000a1"));
    }

    @Test
    void whatIsNotThere() throws Exception {
        for (String path : List.of("/nothing", "/events/e0", "/stories/none%231", "/assets/../desk.css", "/assets/x")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(get(path).body()).as(path).contains("Nothing is here");
        }
        assertThat(get("/api/events/e0").statusCode()).isEqualTo(404);
        assertThat(json("/api/events/e0").get("error").get("code").asString()).isEqualTo("api.no-event");
        assertThat(get("/?type=FOO").statusCode()).isEqualTo(400);
        assertThat(get("/?type=FOO").body()).contains("“FOO” is no event type.");
        assertThat(json("/api/events?typ=AID").get("error").get("code").asString())
                .isEqualTo("question.unknown");
        assertThat(get("/events.csv?typ=AID").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyForThisMachinesOwnNames() throws Exception {
        assertThat(asked("127.0.0.1:" + desk.port())).startsWith("HTTP/1.1 200");
        assertThat(asked("evil.example")).startsWith("HTTP/1.1 421").doesNotContain("Nakuru");
    }

    private static String asked(String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", desk.port())) {
            socket.getOutputStream()
                    .write(("GET /api/events HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void pagesMayUseOnlyWhatTheDeskServes() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                        .doesNotContain("unsafe"));
        assertThat(get("/").headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page("/").select("[style], [onclick], style")).isEmpty();
        List<String> files = Stream.concat(
                        page("/").select("script").eachAttr("src").stream(),
                        page("/").select("link").eachAttr("href").stream())
                .toList();
        assertThat(files).hasSize(7);
        for (String file : files) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void aPortInUseIsOneSentence() {
        assertThatThrownBy(() -> Desk.start(archive, Rereading.NONE, Explaining.NONE, "127.0.0.1", desk.port()))
                .isInstanceOfSatisfying(
                        DeskException.class, e -> assertThat(e.code()).isEqualTo("serve.port-in-use"))
                .hasMessage("Port " + desk.port() + " at 127.0.0.1 cannot be used: another program may hold it.");
    }
}
