package org.dateline.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.intake.Columns;
import org.dateline.intake.Found;
import org.dateline.intake.Intake;
import org.dateline.intake.Limits;
import org.dateline.intake.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class B01_FetchingTest {

    private static final String PAGE = "<html><body><h1>Rebels Shell Harbour</h1><p>They did.</p></body></html>";
    private static final FetchLimits QUICK = new FetchLimits(1 << 20, Duration.ofSeconds(2), Duration.ZERO, 2, 3);

    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void site() throws IOException {
        site = new Site().page("/a", "text/html; charset=utf-8", PAGE);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private List<Fetched> fetch(String out, FetchLimits limits, Addresses addresses, String... urls)
            throws IOException {
        var told = new ArrayList<Fetched>();
        FetchState state = FetchState.open(folder.resolve("state.json"));
        try (PageSaver saver = PageSaver.to(folder.resolve(out), "Dateline/1");
                Fetcher fetcher = new Fetcher("Dateline/1", addresses, limits, state, saver)) {
            fetcher.fetch(List.of(urls), told::add, () -> false);
        }
        state.save();
        return told;
    }

    private List<Fetched> fetch(String... urls) throws IOException {
        return fetch("out.warc.gz", QUICK, Addresses.ANY, urls);
    }

    private List<Found> read(String out) throws IOException {
        var found = new ArrayList<Found>();
        try (InputStream in = Files.newInputStream(folder.resolve(out));
                Walk walk = new Intake(Columns.USUAL, Limits.USUAL).open(out, out, in)) {
            walk.forEachRemaining(found::add);
        }
        return found;
    }

    private static String code(List<Fetched> told) {
        return told.getFirst() instanceof Fetched.Refused refused
                ? refused.why().code()
                : told.toString();
    }

    @Test
    void aPageIsSavedWithItsAddressAndTime() throws IOException {
        for (String out : List.of("out.warc.gz", "plain.warc")) {
            assertThat(fetch(out, QUICK, Addresses.ANY, site.url("/a")))
                    .containsExactly(new Fetched.Saved(site.url("/a")));
            assertThat(read(out)).singleElement().satisfies(found -> {
                var page = ((Found.Whole) found).page();
                assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
                assertThat(page.carried().urlOrNull()).isEqualTo(site.url("/a"));
                assertThat(page.carried().capturedOrNull()).isNotNull();
                assertThat(page.carried().charsetOrNull()).isEqualTo("utf-8");
            });
        }
        assertThat(site.asked).allMatch(asked -> asked.agent().equals("Dateline/1"));
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/robots.txt", "/a");
    }

    @Test
    void hostsAreAskedAtOnceAndEachOneThingAtATime() throws Exception {
        var both = new CyclicBarrier(2);
        var busy = new AtomicInteger();
        try (Site other = new Site()) {
            // Either site answers only once the other is asked too.
            other.page("/x", exchange -> {
                meet(both);
                Site.send(exchange, PAGE);
            });
            site.page("/x", exchange -> {
                meet(both);
                Site.send(exchange, PAGE);
            });
            for (String path : List.of("/1", "/2", "/3")) {
                site.page(path, exchange -> {
                    int others = busy.getAndIncrement();
                    Site.send(exchange, others == 0 ? PAGE : "two at once");
                    busy.decrementAndGet();
                });
            }
            var patient = new FetchLimits(1 << 20, Duration.ofSeconds(60), Duration.ZERO, 2, 3);
            List<Fetched> told = fetch(
                    "out.warc.gz",
                    patient,
                    Addresses.ANY,
                    site.url("/x"),
                    site.url("/1"),
                    other.url("/x"),
                    site.url("/2"),
                    "nowhere:",
                    site.url("/3"));
            assertThat(told)
                    .filteredOn(Fetched.Saved.class::isInstance)
                    .extracting(Fetched::url)
                    .containsExactlyInAnyOrder(
                            site.url("/x"), site.url("/1"), site.url("/2"), site.url("/3"), other.url("/x"));
            assertThat(told).hasSize(6);
            assertThat(site.paths()).containsExactly("/robots.txt", "/x", "/1", "/2", "/3");
            assertThat(read("out.warc.gz"))
                    .hasSize(5)
                    .allSatisfy(found -> assertThat(((Found.Whole) found).page().bytes())
                            .asString(StandardCharsets.UTF_8)
                            .isEqualTo(PAGE));
        }
    }

    private static void meet(CyclicBarrier both) throws IOException {
        try {
            both.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IOException("the other site was not asked", e);
        }
    }

    @Test
    void aFolderHoldsAFileForEachPage() throws IOException {
        fetch("pages", QUICK, Addresses.ANY, site.url("/a"));
        try (var files = Files.list(folder.resolve("pages"))) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasContent(PAGE));
        }
    }

    @Test
    void aSecondRunAddsToTheArchive() throws IOException {
        site.page("/b", "text/html", PAGE);
        fetch(site.url("/a"));
        fetch(site.url("/b"));
        assertThat(read("out.warc.gz")).hasSize(2);
    }

    @Test
    void whatHasNotChangedIsNotFetchedAgain() throws IOException {
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, PAGE);
            }
        });
        assertThat(fetch(site.url("/a"))).containsExactly(new Fetched.Saved(site.url("/a")));
        assertThat(fetch(site.url("/a"))).containsExactly(new Fetched.Unchanged(site.url("/a")));
        assertThat(read("out.warc.gz")).hasSize(1);
        assertThat(site.asked)
                .last()
                .satisfies(asked -> assertThat(asked.ifNoneMatch()).isEqualTo("\"v1\""));
    }

    @Test
    void ofAFeedTheEntriesAreFetched() throws IOException {
        site.page(
                "/rss",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>t</title><link>l</link>"
                        + "<description>d</description><item><title>1</title><link>" + site.url("/a") + "</link></item>"
                        + "<item><title>2</title><link>/missing</link></item><item><title>3</title><link>/third</link></item>"
                        + "</channel></rss>");
        List<Fetched> told = fetch(site.url("/rss"));
        assertThat(told).first().isEqualTo(new Fetched.Saved(site.url("/a")));
        assertThat(told).hasSize(2);
        assertThat(code(told.subList(1, 2))).isEqualTo("fetch.status");
        assertThat(read("out.warc.gz")).hasSize(1);
    }

    @Test
    void robotsAreObeyed() throws IOException {
        site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /a\n");
        assertThat(code(fetch(site.url("/a")))).isEqualTo("fetch.robots");
        assertThat(site.paths()).containsExactly("/robots.txt");
        site.page("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
        assertThat(code(fetch(site.url("/a")))).isEqualTo("fetch.robots");
    }

    @Test
    void redirectsAreFollowedACertainWay() throws IOException {
        site.redirect("/old", "/a").redirect("/loop", "/loop");
        assertThat(fetch(site.url("/old"))).containsExactly(new Fetched.Saved(site.url("/old")));
        assertThat(((Found.Whole) read("out.warc.gz").getFirst())
                        .page()
                        .carried()
                        .urlOrNull())
                .isEqualTo(site.url("/a"));
        assertThat(code(fetch(site.url("/loop")))).isEqualTo("fetch.redirects");
        site.redirect("/away", "file:///etc/passwd");
        assertThat(code(fetch(site.url("/away")))).isEqualTo("fetch.scheme");
    }

    @Test
    void privateHostsAreNotAskedUnlessAllowed() throws IOException {
        assertThat(code(fetch("out.warc", QUICK, Addresses.PUBLIC, site.url("/a"))))
                .isEqualTo("fetch.private");
        assertThat(site.asked).isEmpty();
    }

    @Test
    void answersAreLimitedInSizeAndTime() throws IOException {
        site.page("/large", "text/html", "x".repeat((1 << 20) + 1));
        site.page("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(code(fetch(site.url("/large")))).isEqualTo("fetch.too-large");
        assertThat(code(fetch(site.url("/slow")))).isEqualTo("fetch.timeout");
    }

    @Test
    void betweenTwoRequestsToAHostIsAPause() throws IOException {
        site.page("/b", "text/html", PAGE);
        var slow = new FetchLimits(1 << 20, Duration.ofSeconds(20), Duration.ofMillis(300), 2, 3);
        long start = System.nanoTime();
        fetch("out.warc", slow, Addresses.ANY, site.url("/a"), site.url("/b"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(600));
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b");
    }
}
