package org.dateline.reading.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words are cut and shaped as the network saw them in training: {@code lab/reader/check.py} wrote what is expected. */
class A04_PiecesTest {

    @Test
    void everyWordAsInTraining() throws IOException {
        var pieces = new Pieces(lines("/reader/pieces.txt"));
        List<String> expected = lines("/org/dateline/reading/minilm/pieces.tsv").stream()
                .filter(line -> !line.startsWith("# "))
                .toList();
        assertThat(expected).hasSizeGreaterThan(100);
        for (String line : expected) {
            String word = line.substring(0, line.indexOf('\t'));
            assertThat(row(pieces, word)).isEqualTo(line);
        }
    }

    private static String row(Pieces pieces, String word) {
        String ids = Arrays.stream(pieces.of(word)).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        return String.join(
                "\t",
                word,
                Integer.toString(Pieces.shape(word, false)),
                Integer.toString(Pieces.shape(word, true)),
                ids);
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = A04_PiecesTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }
}
