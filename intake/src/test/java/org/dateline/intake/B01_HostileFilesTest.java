package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class B01_HostileFilesTest {

    private static final String A = "https://courier.example/a";
    private static final Limits SMALL = new Limits(1 << 20, 2, 50, 1 << 20, 16 << 20);

    private static Opening small(byte[] bytes) {
        return Opening.of(bytes, "file", Columns.USUAL, SMALL);
    }

    @Test
    void whatIsTooLargeIsRefusedAndTheRestRead() {
        var entries = new LinkedHashMap<String, byte[]>();
        byte[] noise = new byte[(1 << 20) + 1];
        new Random(7).nextBytes(noise);
        entries.put("large.txt", noise);
        entries.put("small.txt", Samples.bytes("small"));
        Opening opening = small(Samples.zip(entries));
        assertThat(opening.codes()).containsExactly("intake.too-large");
        assertThat(opening.texts()).containsExactly("small");
    }

    @Test
    void aBombIsRefusedWhereverItLies() {
        byte[] gzip = Samples.gzip(new byte[8 << 20]);
        assertThat(small(gzip).codes()).containsExactly("intake.bomb");
        byte[] zip = Samples.zip(Map.of("bomb", new byte[8 << 20]));
        assertThat(small(zip).codes()).containsExactly("intake.bomb");
        byte[] inner = Samples.zip(Map.of("inner.zip", zip));
        assertThat(small(inner).codes()).containsExactly("intake.bomb");
        byte[] warc = Samples.response(
                A, "2026-03-04T10:00:00Z", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip);
        assertThat(small(warc).codes()).containsExactly("intake.bomb");
    }

    @Test
    void manySmallEntriesOfLargeGainAreABombToo() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 40; i++) {
            entries.put(i + ".txt", new byte[1 << 19]);
        }
        assertThat(small(Samples.zip(entries)).codes()).contains("intake.bomb");
    }

    @Test
    void theSumOfAllIsLimited() {
        var noise = new byte[1 << 19];
        new Random(7).nextBytes(noise);
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 40; i++) {
            entries.put(i + ".txt", noise);
        }
        Opening opening = small(Samples.zip(entries));
        assertThat(opening.codes()).containsExactly("intake.bomb");
        assertThat(opening.pages()).hasSizeBetween(25, 32);
    }

    @Test
    void aPdfWithABombIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[8 << 20]);
        }
        byte[] pdf = Samples.join(
                Samples.bytes("%PDF-1.4\n1 0 obj<</Length " + packed.size() + "/Filter/FlateDecode>>\nstream\n"),
                packed.toByteArray(),
                Samples.bytes("\nendstream endobj\n"));
        assertThat(small(pdf).codes()).containsExactly("intake.bomb");
    }

    @Test
    void containersTooDeepAreNotOpened() {
        byte[] page = Samples.bytes("page");
        byte[] two = Samples.zip(Map.of("two.zip", Samples.zip(Map.of("page.txt", page))));
        assertThat(small(two).texts()).containsExactly("page");
        byte[] three = Samples.zip(Map.of("three.zip", two));
        assertThat(small(three).codes()).containsExactly("intake.nested");
    }

    @Test
    void whatBreaksOffIsKeptAsFarAsItGoes() {
        byte[] first = Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML);
        byte[] second = Samples.response(A + "b", "2026-03-05T10:00:00Z", Samples.HTML);
        byte[] warc = Samples.join(first, Arrays.copyOf(second, second.length - 60));
        Opening opening = Opening.of(warc);
        assertThat(opening.texts()).hasSize(2);
        assertThat(opening.texts().getFirst()).isEqualTo(Samples.HTML);
        assertThat(Samples.HTML).startsWith(opening.texts().get(1));
        assertThat(opening.codes()).containsExactly("intake.truncated");

        byte[] gzip = Samples.gzip(Samples.bytes(Samples.HTML));
        Opening cut = Opening.of(Arrays.copyOf(gzip, gzip.length - 20));
        assertThat(cut.codes()).containsExactly("intake.truncated");
        assertThat(Samples.HTML).startsWith(cut.texts().getFirst());

        byte[] zip = Samples.zip(Samples.ordered("a.txt", "first", "b.txt", Samples.STORY));
        Opening half = Opening.of(Arrays.copyOf(zip, zip.length / 2));
        assertThat(half.texts()).first().isEqualTo("first");
        assertThat(half.codes()).containsExactly("intake.truncated");
    }

    @Test
    void anArchiveThatIsDamagedBetweenTwoMembersIsTold() {
        byte[] first = Samples.gzip(Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML));
        byte[] second = first.clone();
        second[0] = 'x';
        Opening opening = Opening.of(Samples.join(first, second));
        assertThat(opening.texts()).containsExactly(Samples.HTML);
        assertThat(opening.codes()).containsExactly("intake.broken");
        assertThat(Opening.of(Samples.join(first, new byte[100])).codes()).isEmpty();
        byte[] page = Samples.gzip(Samples.bytes(Samples.HTML));
        Opening tail = Opening.of(Samples.join(page, Samples.bytes("tail")));
        assertThat(tail.texts()).containsExactly(Samples.HTML);
        assertThat(tail.codes()).containsExactly("intake.broken");
    }

    @Test
    void aZipThatIsLockedIsToldSo() {
        byte[] zip = Samples.zip(Samples.ordered("a.txt", "text"));
        zip[6] |= 1;
        assertThat(Opening.of(zip).codes()).containsExactly("intake.encrypted");
    }

    @Test
    void aDamagedRecordCostsItselfAlone() {
        byte[] first = Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML);
        byte[] second = Samples.response(A + "b", "2026-03-05T10:00:00Z", "<p>Second.</p>");
        byte[] third = Samples.response(A + "c", "2026-03-06T10:00:00Z", "<p>Third.</p>");

        Opening torn = Opening.of(Samples.join(first, Arrays.copyOf(second, 100), second, third));
        assertThat(torn.texts()).containsExactly(Samples.HTML, "<p>Second.</p>", "<p>Third.</p>");
        assertThat(torn.codes()).containsExactly("intake.broken");

        byte[] headless = second.clone();
        headless[0] = 'x';
        Opening garbled = Opening.of(Samples.join(first, headless, third));
        assertThat(garbled.texts()).containsExactly(Samples.HTML, "<p>Third.</p>");
        assertThat(garbled.codes()).containsExactly("intake.broken");
        assertThat(garbled.names()).contains("file!damaged-1");

        byte[] undated = Samples.response(A + "b", "2026-13-99T10:00:00Z", "<p>Second.</p>");
        Opening wrong = Opening.of(Samples.join(first, undated, third));
        assertThat(wrong.texts()).containsExactly(Samples.HTML, "<p>Third.</p>");
        assertThat(wrong.codes()).containsExactly("intake.broken");
    }

    @Test
    void aDamagedMemberOfAPackedArchiveCostsItselfAlone() {
        byte[] first = Samples.gzip(Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML));
        byte[] second = Samples.gzip(Samples.response(A + "b", "2026-03-05T10:00:00Z", Samples.HTML));
        byte[] third = Samples.gzip(Samples.response(A + "c", "2026-03-06T10:00:00Z", "<p>Third.</p>"));
        for (int at : new int[] {0, 1, 3, 12, second.length / 2, second.length - 6}) {
            byte[] damaged = second.clone();
            damaged[at] ^= 0x55;
            Opening opening = Opening.of(Samples.join(first, damaged, third));
            assertThat(opening.texts()).as("byte " + at).first().isEqualTo(Samples.HTML);
            assertThat(opening.texts()).as("byte " + at).last().isEqualTo("<p>Third.</p>");
            assertThat(opening.codes())
                    .as("byte " + at)
                    .isNotEmpty()
                    .allMatch(code -> code.matches("intake\\.(?:broken|truncated)"));
        }
    }

    @Test
    void aRecordOfAWrongLengthSwallowsNoOther() {
        String html = "<p>" + "A line of it. ".repeat(1_000) + "</p>";
        String first = new String(Samples.response(A, "2026-03-04T10:00:00Z", html), StandardCharsets.UTF_8);
        byte[] second = Samples.response(A + "b", "2026-03-05T10:00:00Z", "<p>Second.</p>");
        byte[] third = Samples.response(A + "c", "2026-03-06T10:00:00Z", "<p>Third.</p>");
        for (int wrongBy : new int[] {-500, 150, 600}) {
            int length = Integer.parseInt(first.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
            String lies = first.replace("Content-Length: " + length, "Content-Length: " + (length + wrongBy));
            Opening opening = Opening.of(Samples.join(Samples.bytes(lies), second, third));
            assertThat(opening.texts()).hasSize(3).endsWith("<p>Second.</p>", "<p>Third.</p>");
            assertThat(opening.codes()).containsExactly("intake.broken");
        }
    }

    @Test
    void beginningsWithoutRecordsComeToAnEnd() {
        assertThat(Opening.of(Samples.bytes("WARC/1.0\r\n".repeat(1_000_000))).codes())
                .containsExactly("intake.broken");
        byte[] page = Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML);
        byte[] noise = Samples.bytes("noise ".repeat(2_000_000) + "\n");
        assertThat(Opening.of(Samples.join(page, noise, page)).texts()).containsExactly(Samples.HTML, Samples.HTML);
    }

    @Test
    void feedsWithDocumentTypesAreRefused() {
        String secret = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss.dtd\">";
        for (String type : new String[] {secret, laughs, outside}) {
            Opening opening =
                    Opening.of(Samples.RSS.replace("<rss", type + "<rss").replace("Only a teaser.", "&x;&b;"));
            assertThat(opening.codes()).containsExactly("intake.dtd");
            assertThat(opening.pages()).isEmpty();
        }
    }

    @Test
    void officeDocumentsWithDocumentTypesAreRefused() {
        byte[] docx = Samples.zip(
                Samples.ordered(
                        "[Content_Types].xml",
                        "<Types/>",
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:p xmlns:w=\"wordprocessingml\"><w:t>&x;</w:t></w:p>"));
        assertThat(Opening.of(docx).codes()).containsExactly("intake.dtd");
    }

    @Test
    void aLostQuotationMarkEndsTheTable() {
        Opening open = Opening.of("text,url\none,u\n\"two,u\nthree,u\n");
        assertThat(open.texts()).containsExactly("one");
        assertThat(open.codes()).containsExactly("intake.csv-quotes");
        assertThat(Opening.of("text,url\none,u\n\"two\" x,u\n").codes()).containsExactly("intake.csv-quotes");
        byte[] endless = Samples.bytes("text,url\none,u\n\"" + "two,u\n".repeat(400_000));
        assertThat(small(endless).codes()).containsExactly("intake.csv-quotes");
    }

    @Test
    void anArrayIsReadWithoutHoldingIt() {
        String element = "{\"text\": \"" + "words ".repeat(1_000) + "\"}";
        String array = "[" + (element + ",\n").repeat(1_000) + element + "]";
        assertThat(small(Samples.bytes(array)).pages()).hasSize(1_001);
        String large = "[{\"text\": \"one\"}, {\"text\": \"" + "words ".repeat(400_000) + "\"}]";
        assertThat(small(Samples.bytes(large)).texts()).containsExactly("one");
        assertThat(small(Samples.bytes(large)).codes()).containsExactly("intake.too-large");
        assertThat(Opening.of("[{\"a\":" + "[".repeat(100_000)).codes()).containsExactly("intake.not-json");
    }

    @Test
    void nestingIsNoRecursion() {
        String deep = "<p>".repeat(100_000) + "x";
        assertThat(Opening.of(Samples.RSS.replace("Only a teaser.", deep.replace("<", "&lt;")))
                        .pages())
                .hasSize(2);
        Opening broken =
                Opening.of(Samples.RSS.replace("Only a teaser.", "<b>".repeat(100_000) + "</b>".repeat(100_000)));
        assertThat(broken.found()).isNotEmpty();
        assertThat(Opening.of("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                        .codes())
                .containsExactly("intake.not-json");
        String boundary = "Content-Type: multipart/related; boundary=x\n\n--x\n";
        assertThat(Opening.of("MIME-Version: 1.0\n" + boundary.repeat(20_000)).codes())
                .containsExactly("intake.truncated");
    }

    @Test
    void manyPagesTakeNoMoreMemoryThanOne() {
        // A web archive of 2 GB of pages, made as it is read.
        byte[] record = Samples.response(A, "2026-03-04T10:00:00Z", Samples.HTML + " ".repeat(200_000));
        int records = 10_000;
        var endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                long left = (long) record.length * records - at;
                if (left == 0) {
                    return -1;
                }
                int start = (int) (at % record.length);
                int n = (int) Math.min(left, Math.min(length, record.length - start));
                System.arraycopy(record, start, into, from, n);
                at += n;
                return n;
            }
        };
        long pages = 0;
        long most = 0;
        try (Walk walk = new Intake(Columns.USUAL, Limits.USUAL).open("/pile/w.warc", "w.warc", endless)) {
            while (walk.hasNext()) {
                walk.next();
                pages++;
                if (pages % 2500 == 0) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(pages).isEqualTo(records);
        assertThat(most).isLessThan(200L << 20);
    }
}
