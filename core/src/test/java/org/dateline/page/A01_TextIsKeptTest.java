package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Page;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

/** A text page is what is written, and each of its characters leads back to the bytes it was read from. */
class A01_TextIsKeptTest {

    private static final PageReader READER = new PageReader();

    private static Page read(byte[] bytes) {
        return READER.read(new RawPage("a/b.txt", "b.txt", bytes)).value().orElseThrow();
    }

    private static List<String> notes(byte[] bytes) {
        return READER.read(new RawPage("a/b.txt", "b.txt", bytes)).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static void leadsBack(Page page, byte[] bytes, Charset charset) {
        for (int i = 0;
                i < page.text().length();
                i += Character.charCount(page.text().codePointAt(i))) {
            int end = i + Character.charCount(page.text().codePointAt(i));
            Span at = page.map().bytesOf(new Span(i, end));
            assertThat(new String(bytes, at.start(), at.length(), charset))
                    .isEqualTo(page.text().substring(i, end));
        }
    }

    @Test
    void everySignIsKept() {
        String text = "  Línea uno\r\n\r\n“Дом” 🚚 in São Tomé\n\tend ";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = read(bytes);
        assertThat(page.text()).isEqualTo(text);
        assertThat(page.name()).isEqualTo("b.txt");
        assertThat(page.source()).isEqualTo("a/b.txt");
        assertThat(page.mediaType()).isEqualTo("text/plain");
        assertThat(page.hints().blocks()).isEmpty();
        assertThat(notes(bytes)).isEmpty();
        leadsBack(page, bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        byte[] marked =
                join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "Küste".getBytes(StandardCharsets.UTF_8));
        assertThat(read(marked).text()).isEqualTo("Küste");
        leadsBack(read(marked), marked, StandardCharsets.UTF_8);
        byte[] wide = join(new byte[] {(byte) 0xFE, (byte) 0xFF}, "Küste 🚚".getBytes(StandardCharsets.UTF_16BE));
        assertThat(read(wide).text()).isEqualTo("Küste 🚚");
        leadsBack(read(wide), wide, StandardCharsets.UTF_16BE);
    }

    @Test
    void wideTextWithoutMarkIsKnownByItsZeros() {
        byte[] bytes = "A dock strike in its third week".getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(bytes).text()).isEqualTo("A dock strike in its third week");
        assertThat(notes(bytes)).isEmpty();
    }

    @Test
    void whatIsNoUtf8IsGuessedAndSaidSo() {
        String text = "El general Peñaloza llegó a Bogotá después de la reunión en Medellín, según informó la radio.";
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes).text()).isEqualTo(text);
        assertThat(notes(bytes)).containsExactly("page.encoding");
        leadsBack(read(bytes), bytes, Charset.forName("windows-1252"));
    }

    @Test
    void aCutCharacterCostsNoMoreThanItself() {
        byte[] whole = "Die Straße nach Šibenik ist frei, die nach Đakovo".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 6);
        assertThat(read(cut).text()).isEqualTo("Die Straße nach Šibenik ist frei, die nach \uFFFD");
        assertThat(notes(cut)).containsExactly("page.encoding");
        assertThat(read(cut).map().byteAt(read(cut).text().length())).isEqualTo(cut.length);
    }

    @Test
    void otherAlphabetsAreFound() {
        String text = "Правительство объявило, что войска покинут город до конца недели, сообщили местные жители.";
        byte[] bytes = text.getBytes(Charset.forName("windows-1251"));
        assertThat(read(bytes).text()).isEqualTo(text);
        assertThat(notes(bytes)).containsExactly("page.encoding");
    }
}
