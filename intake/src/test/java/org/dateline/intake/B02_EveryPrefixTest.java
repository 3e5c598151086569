package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every prefix of a sample, and samples with bits turned over: never a fault, never a hang, a stable code for each. */
class B02_EveryPrefixTest {

    private static final Duration LONGEST = Duration.ofSeconds(300);
    private static final int FLIPS = 400;

    @SuppressWarnings("ArrayRecordComponent")
    record Sample(String form, byte[] bytes) {
        @Override
        public String toString() {
            return form;
        }
    }

    static Stream<Sample> samples() {
        byte[] warc = Samples.join(
                Samples.warcInfo(),
                Samples.response(
                        "https://c.example/a",
                        "2026-03-04T10:00:00Z",
                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                        Samples.gzip(Samples.bytes(Samples.HTML))),
                Samples.response(
                        "https://c.example/b",
                        "2026-03-04T10:00:00Z",
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        Samples.bytes("5\r\nhello\r\n0\r\n\r\n")));
        return Stream.of(
                new Sample("gzip", Samples.gzip(Samples.bytes(Samples.HTML))),
                new Sample(
                        "zip",
                        Samples.zip(Map.of(
                                "a.txt",
                                Samples.bytes(Samples.STORY),
                                "b.zip",
                                Samples.zip(Samples.ordered("c", "d"))))),
                new Sample("warc", warc),
                new Sample("warc.gz", Samples.join(Samples.gzip(Samples.warcInfo()), Samples.gzip(warc))),
                new Sample("rss", Samples.bytes(Samples.RSS)),
                new Sample("atom", Samples.bytes(Samples.ATOM)),
                new Sample("mhtml", Samples.bytes(Samples.MHTML)),
                new Sample(
                        "jsonl",
                        Samples.bytes(
                                "{\"text\": \"a \\u00e9\", \"date\": \"2026-03-03\"}\n{\"html\": \"<p>b</p>\"}\n")),
                new Sample(
                        "json",
                        Samples.bytes(
                                "[{\"text\": \"a \\u00e9\", \"date\": \"2026-03-03\"}, {\"html\": \"<p>b</p>\"}, 7]")),
                new Sample("csv", Samples.bytes("title,text,url\n\"a, \"\"b\"\"\",c,d\ne,\"f\ng\",h\n")),
                new Sample("docx", Samples.docx()),
                new Sample("odt", Samples.odt()),
                new Sample("pdf", Samples.pdf(Samples.STORY, "", Samples.STORY)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPrefix(Sample sample) {
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int n = 0; n <= sample.bytes().length; n++) {
                check(Arrays.copyOf(sample.bytes(), n));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bitsTurnedOver(Sample sample) {
        assertTimeoutPreemptively(LONGEST, () -> {
            var random = new Random(42);
            for (int i = 0; i < FLIPS; i++) {
                byte[] bytes = sample.bytes().clone();
                for (int k = 0; k <= i % 4; k++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                check(bytes);
            }
        });
    }

    private static void check(byte[] bytes) {
        Opening opening = Opening.of(bytes);
        assertThat(opening.codes())
                .allMatch(
                        code -> code.matches("intake\\.(?:too-large|nested|bomb|truncated|broken|encrypted|unsupported"
                                + "|csv-quotes|dtd|no-text|not-json|revisit|date)"));
        opening.read().forEach(page -> assertThat(page.text()).isNotBlank());
    }
}
