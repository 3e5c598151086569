package org.dateline.reading.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dateline.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text comes: every character that is not blank in one token, every token in one sentence, in linear time. */
class A03_HostileTextTest {

    private static final String SAMPLE =
            "“U.S.-led troops didn't enter Sana'a,” Gen. O'Neil (R.) told desk@example.org at 5p.m. on No. 5… 👍🏽 See"
                    + " https://example.org/x. $5m, RM4.5 & 10km/h; '90s?! nam...@host.org [3] a.b.c. \"So.\" 1. End";

    private static void holds(String plain) {
        List<Span> tokens = new Words().of(plain);
        boolean[] covered = new boolean[plain.length()];
        int last = 0;
        for (Span token : tokens) {
            if (token.isEmpty()
                    || token.start() < last
                    || splitsPair(plain, token.start())
                    || splitsPair(plain, token.end())) {
                Assertions.fail("no good token " + token + " in: " + plain);
            }
            last = token.end();
            for (int i = token.start(); i < token.end(); i++) {
                covered[i] = true;
            }
        }
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            if (covered[i] == Letters.isBlank(plain.codePointAt(i))) {
                Assertions.fail("character " + i + " is wrongly covered or not covered in: " + plain);
            }
        }
        int next = 0;
        for (Cut cut : new Sentences().of(plain, tokens)) {
            assertThat(cut.from()).isEqualTo(next);
            assertThat(cut.size()).isLessThanOrEqualTo(Sentences.LONGEST);
            next = cut.to();
        }
        assertThat(next).isEqualTo(tokens.size());
    }

    private static boolean splitsPair(String s, int i) {
        return i > 0 && i < s.length() && Character.isSurrogatePair(s.charAt(i - 1), s.charAt(i));
    }

    @Test
    void eachTruncationOfASample() {
        for (int i = 0; i <= SAMPLE.length(); i++) {
            holds(SAMPLE.substring(0, i));
            holds(SAMPLE.substring(i));
        }
    }

    @Test
    void randomMixtures() {
        String signs =
                SAMPLE + "\ud83d\ude80\ud83d\u0000\u0007\u200b\u200d\u200c\u00ad\ufeff\u202e\u0301\t\n\u00a0قשﷺ１İ"
                        + "''''````....,,,,::--@@##$$%%^^&&**(()){}[]<>//\\\\";
        var random = new Random(7);
        for (int n = 0; n < 3000; n++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            holds(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "troops and ",
                "TROOPS, ",
                "x",
                "a.",
                "a. ",
                "A.",
                "U.S. ",
                "a-",
                "-a",
                "a'",
                "'",
                "\"",
                "\" ",
                ".",
                ". ",
                "!",
                "! ",
                "1,000",
                "1.",
                "1/",
                "a,",
                "a@",
                "a.b",
                "ab.com/",
                "www.",
                "http://(",
                "a...",
                "[1]",
                ". [1]",
                "(",
                ")",
                "*",
                "a*",
                "&",
                ":-",
                "\u200d",
                "\ud83d",
                "👍\u200d",
                "\u0301",
                "قوات ",
                "\u0000",
                "              .",
                "Gen.              "
            })
    void repetitionTakesLinearTime(String unit) {
        String plain = unit.repeat(200_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> holds(plain));
    }
}
