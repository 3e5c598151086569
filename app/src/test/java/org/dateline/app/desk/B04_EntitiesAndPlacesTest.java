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
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.app.rest.Explaining;
import org.dateline.archive.Archive;
import org.dateline.archive.form.JsonLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Entities and places have pages of their own, and what is wrong there can be corrected there. */
class B04_EntitiesAndPlacesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String POLICE = "name:KEN:Kenya Police Service";

    @TempDir
    private Path folder;

    private Archive archive;
    private Desk desk;

    @BeforeEach
    void start() {
        archive = Archive.open(folder);
        SamplePile.fill(archive);
        desk = Desk.start(archive, Rereading.NONE, Explaining.NONE, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        desk.close();
        archive.close();
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

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JsonLines.read(get(path).body());
    }

    private HttpResponse<String> said(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(desk.url()).resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Document led(HttpResponse<String> answer) throws IOException, InterruptedException {
        assertThat(answer.statusCode()).isEqualTo(303);
        return page(answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void anEventLeadsToWhoAndWhere() throws Exception {
        Document events = page("/?type=COERCE");
        assertThat(events.select("td[data-label=Who] a").attr("href")).isEqualTo(Address.entity(POLICE));
        Document entity = page(Address.entity(POLICE));
        assertThat(entity.select("h1").text()).isEqualTo("Kenya Police Service");
        assertThat(entity.select(".facts").text()).contains("Kenya, police", "Kenyan police", "Police in Kenya");
        assertThat(entity.select(".acts tbody tr").eachText().getFirst()).isEqualTo("COERCE 2 0 3 Mar 2031");
        assertThat(entity.select(".pairs li").text()).contains("acts on suspects 2");
        assertThat(entity.select(".naming")).hasSize(2);
        assertThat(entity.select(".naming blockquote mark").text()).contains("detained");
        String place = events.select("td[data-label=Where] a").attr("href");
        Document nakuru = page(place);
        assertThat(nakuru.select("h1").text()).isEqualTo("Nakuru");
        assertThat(nakuru.select(".facts").text()).contains("Kenya", "exact place 2");
        assertThat(nakuru.select(".naming")).hasSize(2);
    }

    @Test
    void everyLinkOfAStoryAndAnEventLeadsSomewhere() throws Exception {
        for (String from :
                new String[] {"/stories/lake.txt%231", "/events/e00000000000000a1", "/entities", "/places"}) {
            for (String to :
                    page(from).select("a[href^=/entities/], a[href^=/places/]").eachAttr("href")) {
                assertThat(get(to).statusCode()).as(to).isEqualTo(200);
            }
        }
    }

    @Test
    void whatTheRosterKnowsIsShownBesideIt() throws Exception {
        Document red = page("/entities/international-committee-of-the-red-cross");
        assertThat(red.select(".facts").text()).contains("the roster:", "ICRC");
        assertThat(json("/api/entities/KEN").get("roster").get("kind").asString())
                .isEqualTo("state");
        assertThat(get("/entities/nobody-at-all").statusCode()).isEqualTo(404);
        assertThat(json("/api/entities/nobody-at-all").get("error").get("code").asString())
                .isEqualTo("api.no-entity");
        assertThat(json("/api/places/nowhere").get("error").get("code").asString())
                .isEqualTo("api.no-place");
    }

    @Test
    void twoEntitiesAreMergedAndComeApartAgain() throws Exception {
        Document merged = led(said(
                "/judgements",
                Map.of("what", "same-as", "key", POLICE, "other", "Uganda", "who", "A. Diallo", "why", "a trial")));
        assertThat(merged.select("h1").text()).isEqualTo("Uganda");
        assertThat(merged.select(".decisions").text()).contains("Kenya Police Service", "A. Diallo", "a trial");
        assertThat(merged.select("h2").text()).contains("3 mentions");
        assertThat(page("/?type=COERCE").select("td[data-label=Who]").text()).contains("Uganda");
        Document apart = led(said("/judgements/undo", Map.of("number", "1", "who", "B. Okello")));
        assertThat(apart.select("h1").text()).isEqualTo("Kenya Police Service");
        assertThat(apart.select(".decisions .undone")).hasSize(1);
        assertThat(json("/api" + Address.entity(POLICE)).get("mentions").asInt())
                .isEqualTo(2);
    }

    @Test
    void oneMentionIsNotThatEntity() throws Exception {
        var form = page(Address.entity(POLICE)).select(".naming form").get(0);
        Map<String, String> fields =
                form.select("input[type=hidden]").stream().collect(Collectors.toMap(i -> i.attr("name"), i -> i.val()));
        fields.put("who", "A. Diallo");
        Document after = led(said("/judgements", fields));
        assertThat(after.select(".naming")).hasSize(1);
        assertThat(after.select(".decisions").text()).contains("mean somebody else");
    }

    @Test
    void rolesAndPointsAreCorrected() throws Exception {
        Document role = led(said(
                "/judgements",
                Map.of(
                        "what",
                        "role",
                        "key",
                        POLICE,
                        "country",
                        "TZA",
                        "sector",
                        "MIL",
                        "from",
                        "2031-01-01",
                        "who",
                        "A")));
        assertThat(role.select(".facts").text()).contains("Tanzania, military");
        assertThat(page("/?actor=TZA&type=COERCE").select("tbody.event")).hasSize(1);
        Document point = led(said(
                "/judgements",
                Map.of("what", "point", "key", "place-Nakuru", "latitude", "-0,28", "longitude", "36.07", "who", "A")));
        assertThat(point.select(".facts").text()).contains("-0.2800, 36.0700");
        assertThat(page("/?box=-0.3,36,-0.2,36.1").select("tbody.event")).hasSize(1);
    }

    @Test
    void whatCannotBeMeantIsNotKept() throws Exception {
        for (Map<String, String> form : java.util.List.of(
                Map.of("what", "same-as", "key", POLICE, "other", "No such body at all", "who", "A"),
                Map.of("what", "same-as", "key", POLICE, "other", POLICE, "who", "A"),
                Map.of("what", "same-as", "key", "nobody", "other", "KEN", "who", "A"),
                Map.of("what", "role", "key", POLICE, "country", "XXX", "who", "A"),
                Map.of("what", "role", "key", POLICE, "country", "KEN", "sector", "<b>", "who", "A"),
                Map.of("what", "point", "key", "place-Nakuru", "latitude", "91", "longitude", "0", "who", "A"),
                Map.of("what", "point", "key", "place-Nakuru", "latitude", "NaN", "longitude", "0", "who", "A"),
                Map.of("what", "role", "key", POLICE, "country", "KEN"),
                Map.of("key", POLICE, "who", "A"))) {
            assertThat(said("/judgements", form).statusCode())
                    .as(form.toString())
                    .isEqualTo(400);
        }
        assertThat(archive.judgements()).isEmpty();
    }

    @Test
    void listsAreSearchedByName() throws Exception {
        assertThat(page("/entities?q=police").select(".headline").eachText()).containsExactly("Kenya Police Service");
        assertThat(page("/places").select(".headline").eachText()).contains("Nakuru", "Bukoba");
        assertThat(json("/api/entities?q=police")
                        .get("entities")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(POLICE);
        assertThat(page("/entities?q=%3Cscript%3Ex").select("script:not([src])"))
                .isEmpty();
        assertThat(get("/entities?w=1").statusCode()).isEqualTo(400);
    }
}
