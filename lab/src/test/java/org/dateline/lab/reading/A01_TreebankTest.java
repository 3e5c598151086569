package org.dateline.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dateline.lab.reading.GoldSentence.Start;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CoNLL-U in, sentences with their text, words and right readings out; what is broken is said with its line. */
class A01_TreebankTest {

    @TempDir
    Path folder;

    private Treebank read(String name, byte[] bytes) throws IOException {
        return Treebank.of(Files.write(folder.resolve(name), bytes));
    }

    private Treebank read(String conllu) throws IOException {
        return read("own.conllu", conllu.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theTextIsPutTogetherFromTheWords() throws IOException {
        Treebank own = read(Own.CONLLU);
        assertThat(own.name()).isEqualTo("own");
        assertThat(own.size()).isEqualTo(16);
        assertThat(own.sentences())
                .extracting(s -> s.given().text())
                .containsExactly("Rebels didn't flee Monday.", "A ten-hour siege.", "It failed.", "Calm");
        assertThat(own.sentences().getFirst().given().words())
                .startsWith(new Span(0, 6), new Span(7, 10), new Span(10, 13), new Span(14, 18));
        assertThat(own.sentences().getFirst().words().get(4))
                .isEqualTo(new GoldWord("Monday", "PROPN", "NNP", 3, "obl:unmarked"));
    }

    @Test
    void documentsAndParagraphs() throws IOException {
        Treebank own = read(Own.CONLLU);
        assertThat(own.sentences())
                .extracting(GoldSentence::start)
                .containsExactly(Start.DOCUMENT, Start.PARAGRAPH, Start.SENTENCE, Start.DOCUMENT);
        assertThat(own.documents())
                .extracting(d -> d.story().text())
                .containsExactly("Rebels didn't flee Monday.\n\nA ten-hour siege. It failed.", "Calm");
        GoldDocument first = own.documents().getFirst();
        assertThat(first.story().paragraphs()).containsExactly(new Span(0, 26), new Span(28, 56));
        assertThat(first.sentences())
                .extracting(s -> s.of(first.story().text()))
                .contains("It failed.");
        assertThat(first.words()).extracting(w -> w.of(first.story().text())).endsWith("It", "failed", ".");
    }

    @Test
    void packedOrNotItIsTheSame() throws IOException {
        assertThat(read("own.conllu.gz", packed()).sentences())
                .isEqualTo(read(Own.CONLLU).sentences());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Go go VERB VB _ 0 root _           | own.conllu:1: a line has 10 columns, this one 9",
                "1 Go go VERB VB _ 0 root _ _ _       | own.conllu:1: a line has 10 columns, this one 11",
                "2 Go go VERB VB _ 0 root _ _         | own.conllu:1: word 1 is expected, here is 2",
                "x Go go VERB VB _ 0 root _ _         | own.conllu:1: the word's number is no number: x",
                "1 Go go VERB VB _ _ root _ _         | own.conllu:1: the head is no number: _",
                "1 Go go VERB VB _ 99999999999 root _ _ | own.conllu:1: the head is no number: 99999999999",
                "1 Go go VERB VB _ 2 root _ _         | own.conllu:1: the sentence before this line has 1 words, and the head",
                "1 Go go VERB VB _ 1 root _ _         | the head of its word 1 is 1",
                "1-2 Go _ _ _ _ _ _ _ _              | own.conllu:1: the sentence ends before its range does",
                "# text = Go                          | own.conllu:1: there is no sentence in the file"
            })
    void whatIsBrokenIsSaidWithItsLine(String line, String message) {
        assertThatThrownBy(() -> read(Own.conllu(line)))
                .isInstanceOf(Treebank.BrokenException.class)
                .hasMessageContaining(message);
    }

    @Test
    void bytesThatAreNoText() {
        assertThatThrownBy(() -> read("own.conllu", new byte[] {'1', '\t', (byte) 0xff}))
                .hasMessageContaining("is not UTF-8");
        assertThatThrownBy(() -> read("own.conllu.gz", new byte[] {1, 2, 3})).hasMessageContaining("unpacked");
    }

    @Test
    void noTruncationIsOurFault() throws IOException {
        byte[] plain = Own.CONLLU.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < plain.length; length++) {
            readOrRefuse("own.conllu", Arrays.copyOf(plain, length));
        }
        byte[] packed = packed();
        for (int length = 0; length < packed.length; length++) {
            readOrRefuse("own.conllu.gz", Arrays.copyOf(packed, length));
        }
    }

    @Test
    @Timeout(10)
    void aSentenceWithoutEnd() throws IOException {
        var endless = new StringBuilder();
        for (int i = 1; i <= 200_000; i++) {
            endless.append(i).append("\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n");
        }
        assertThat(read(endless.toString()).sentences()).hasSize(1);
    }

    private void readOrRefuse(String name, byte[] bytes) throws IOException {
        try {
            assertThat(read(name, bytes).sentences()).isNotEmpty();
        } catch (Treebank.BrokenException e) {
            assertThat(e.getMessage()).contains(name + ":");
        }
    }

    private static byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Own.CONLLU.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
