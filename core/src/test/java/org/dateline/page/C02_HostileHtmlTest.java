package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * HTML made to hang, to overflow the stack or to fill the memory is read or refused within a minute of one core, also by a
 * thread with a small stack. Four times as much of it does not take sixteen times as long.
 */
class C02_HostileHtmlTest {

    /** By the clock on the wall, which also runs while others work on the machine. */
    private static final Duration WALL_LIMIT = Duration.ofMinutes(5);

    private static final double CORE_LIMIT = 60;
    private static final long SMALL_STACK = 256 << 10;
    private static final int MEGA = 1 << 20;

    private static final class Reader implements Runnable {
        private final byte[] bytes;
        private @Nullable Outcome<Page> outcome;
        private @Nullable Throwable thrown;
        private double coreSeconds;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void run() {
            try {
                outcome = new PageReader().read(new RawPage("x", "x", bytes));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                thrown = e;
            }
            coreSeconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        }
    }

    /** Seconds of one core that a thread with a small stack spends on the page. */
    private static double read(String html) {
        var reader = new Reader(html.getBytes(StandardCharsets.UTF_8));
        var thread = new Thread(null, reader, "reader", SMALL_STACK);
        thread.start();
        try {
            assertThat(thread.join(WALL_LIMIT)).as("ends in time").isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(reader.thrown).isNull();
        assertThat(reader.outcome).isNotNull();
        assertThat(reader.coreSeconds).isLessThan(CORE_LIMIT);
        return reader.coreSeconds;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class='share ad'><p>",
                "<span>",
                "<b><i>",
                "<a href=x>",
                "<article><header>",
                "<table><tr><td>",
                "<ul><li>",
                "<blockquote>",
                "<figure><figcaption>",
                "<svg><g>",
                "<select><option>",
                "<form>",
                "<h1>"
            })
    void nestingAHundredThousandDeep(String part) {
        read("<html><body>" + part.repeat(100_000) + "Words that stand at the bottom of it all.");
    }

    @Test
    void runningTextAtTheBottomOfADeepPage() {
        read("<html><body>" + "<div class=share>".repeat(500)
                + "<p>A sentence that is long enough to be taken for running text on any page.</p>".repeat(20_000));
    }

    @Test
    void fiftyMegabytes() {
        String paragraph = "<p>" + "Nobody knows how long the road to the coast will stay shut. ".repeat(20) + "</p>\n";
        read("<html><body><article>" + paragraph.repeat(50 * MEGA / paragraph.length()));
    }

    @Test
    void aMillionLinks() {
        read("<html><body><h1>Links</h1>" + "<a href=/a>b</a> ".repeat(1_000_000));
    }

    /** Refused, for they would take gigabytes: by the page's size, or by its tags where they are as short as can be. */
    @Test
    void tenMillionLinks() {
        assertThat(refusalOf("<html><body><h1>Links</h1>" + "<a href=/a>b</a> ".repeat(10_000_000)))
                .isEqualTo("page.too-large");
        assertThat(refusalOf("<html><body><h1>Links</h1>" + "<a>b".repeat(10_000_000)))
                .isEqualTo("page.too-many-tags");
        assertThat(refusalOf("<html><body>" + "<".repeat(10_000_000))).isEqualTo("page.too-many-tags");
    }

    private static String refusalOf(String html) {
        var raw = new RawPage("x", "x", html.getBytes(StandardCharsets.UTF_8));
        return new PageReader().read(raw).refusals().getFirst().code();
    }

    @Test
    void tablesWithoutEnd() {
        read("<html><body><table>" + "<tr><td>a</td><td>b</td></tr>".repeat(100_000) + "</table>");
        read("<html><body>"
                + "<table><tr><td>a</td><td>b</td></tr><tr><td>a</td><td>b</td></tr></table>".repeat(30_000));
    }

    @Test
    void namesWithoutEnd() {
        read("<html><body><div class='" + "share-ad-nav ".repeat(200_000) + "'><p>Words.</p></div>");
        read("<html><body>"
                + "<p class='a%s'>Words.</p>".formatted("b".repeat(200)).repeat(100_000));
    }

    @Test
    void headsWithoutEnd() {
        read("<html><head>" + "<meta name=author content=a>".repeat(200_000) + "</head><p>Words.</p>");
        String told =
                "{\"@type\":\"NewsArticle\",\"headline\":\"a\",\"articleBody\":\"" + "words ".repeat(300_000) + "\"}";
        read("<html><script type='application/ld+json'>" + told + "</script>"
                + "<p>Words words words words.</p>".repeat(50_000));
        read("<html><body>" + "<script type='application/ld+json'>{\"@type\":\"Report\"}</script>".repeat(50_000)
                + "<p>Words.</p>");
    }

    @Test
    void headlinesWithoutEnd() {
        String title = "<meta property='og:title' content='A headline that stands on many pages'>";
        read("<html><head>" + title.repeat(2000) + "</head>"
                + "<h1>A headline that stands on many pages</h1>".repeat(50_000));
        read("<html><body>"
                + "<article><h2>Headline here</h2><p>%s</p><p>%s</p></article>"
                        .formatted("Some words of a story. ".repeat(8), "More words of it. ".repeat(8))
                        .repeat(5_000));
    }

    @Test
    void linesThatNearlyMatchTakeNoLonger() {
        read("<html><article>" + ("<p>follow " + "on click here to newsletter ".repeat(14) + "</p>").repeat(5_000));
        read("<html><article>" + ("<p>" + "(image ".repeat(55) + "</p>").repeat(5_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p>A sentence that is long enough to be taken for running text.</p></div>",
                "<li><a href=x>A link and</a> words that follow it in the list's item, enough of them.</li>",
                "<article><h2>A headline</h2><p>A sentence that is long enough to be taken for running text.</p></article>",
                "<h1>A headline of its own</h1>",
                "<p>Words.<br><br>More words.</p>"
            })
    void workGrowsWithThePageAndNotWithItsSquare(String part) {
        read("<html><body>" + part.repeat(20_000));
        double once = read("<html><body>" + part.repeat(40_000));
        double fourTimes = read("<html><body>" + part.repeat(160_000));
        // Four times as much may take ten times as long on a busy machine; quadratic work would take sixteen.
        assertThat(fourTimes).isLessThan(Math.max(2, once * 10));
    }
}
