package org.dateline.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_RobotsTest {

    private static final String FILE = """
            # for all
            User-agent: *
            Disallow: /private/
            Allow: /private/open
            Disallow: /*.pdf$
            Crawl-delay: 7

            User-agent: Greedy
            User-agent: Dateline/9
            Disallow: /only-here
            Crawl-delay: 9999
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private/x, false",
        "/private/open/x, true",
        "/a.pdf, false",
        "/a.pdf?x=1, true",
        "/only-here, true",
    })
    void theLongestRuleCounts(String path, boolean allowed) {
        assertThat(Robots.of(FILE, "Somebody").allows(path)).isEqualTo(allowed);
    }

    @Test
    void aGroupOfOnesOwnCountsAlone() {
        Robots own = Robots.of(FILE, "Dateline");
        assertThat(own.allows("/private/x")).isTrue();
        assertThat(own.allows("/only-here/x")).isFalse();
    }

    @Test
    void delaysAreKeptUpToAMinute() {
        assertThat(Robots.of(FILE, "Somebody").delay()).isEqualTo(Duration.ofSeconds(7));
        assertThat(Robots.of(FILE, "Greedy").delay()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void anEmptyDisallowAllows() {
        assertThat(Robots.of("User-agent: *\nDisallow:", "x").allows("/")).isTrue();
        assertThat(Robots.of("", "x").allows("/")).isTrue();
        assertThat(Robots.NONE.allows("/")).isFalse();
    }

    @Test
    @Timeout(20)
    void manyStarsTakeNoLongTime() {
        String pattern = "/" + "*a".repeat(5_000) + "$";
        assertThat(Robots.matches(pattern, "/" + "a".repeat(4_999))).isFalse();
        assertThat(Robots.matches("/*a*b$", "/xaybb")).isTrue();
        assertThat(Robots.matches("/a$", "/ab")).isFalse();
    }
}
