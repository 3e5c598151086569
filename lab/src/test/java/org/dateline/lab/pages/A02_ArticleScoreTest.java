package org.dateline.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Precision and recall are averaged over pages, whatever their length; F1 is of the averages. */
class A02_ArticleScoreTest {

    /** Reads as the article whatever the file says. */
    private static final class Echo implements ArticleReader {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public String read(String address, byte[] html) {
            return new String(html, StandardCharsets.UTF_8);
        }
    }

    @TempDir
    Path folder;

    private void page(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), words);
    }

    private Path truth(String json) throws IOException {
        return Files.writeString(folder.resolve("truth.json"), json);
    }

    @Test
    void figuresOfTwoPages() throws IOException {
        page("a", "a b c d");
        page("b", "x y z w v");
        Path truth = truth("{\"a\":{\"articleBody\":\"a b c d\"},\"b\":{\"articleBody\":\"x y z w\",\"url\":\"u\"}}");
        ArticleScore score = ArticleScore.of(new Echo(), TruePage.in(folder, truth));
        assertThat(score.figures()[0]).isCloseTo(0.75, within(1e-9));
        assertThat(score.figures()[1]).isEqualTo(1);
        assertThat(score.f1()).isCloseTo(1.5 / 1.75, within(1e-9));
        assertThat(score.figures()[3]).isEqualTo(0.5);
        assertThat(score.intervals().get(0).low()).isEqualTo(0.5);
        assertThat(score.intervals().get(1).high()).isEqualTo(1);
        assertThat(score.worst(1)).containsExactly("b");
        assertThat(ArticleScore.table(List.of(score))).contains("echo", "0.750 (0.500-1.000)", "0.857");
        assertThat(score.json().path("pages").path("b").path("precision").doubleValue())
                .isEqualTo(0.5);
    }

    @Test
    void packedPagesAreUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("a b c d".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("a.html.gz"), packed.toByteArray());
        Path truth = truth("{\"a\":{\"articleBody\":\"a b c d\"}}");
        assertThat(ArticleScore.of(new Echo(), TruePage.in(folder, truth)).f1()).isEqualTo(1);
        assertThat(TruePage.bytesIn(folder)).hasSize(1);
    }

    @Test
    void whatIsNoTruthOrNoPageIsSaid() throws IOException {
        assertThatThrownBy(() -> TruePage.in(folder, truth("[1]"))).isInstanceOf(TruePage.InvalidTruthException.class);
        assertThatThrownBy(() -> TruePage.in(folder, truth("{broken")))
                .isInstanceOf(TruePage.InvalidTruthException.class);
        assertThatThrownBy(() -> TruePage.in(folder, truth("{\"../a\":{\"articleBody\":\"a\"}}")))
                .isInstanceOf(TruePage.InvalidTruthException.class);
        assertThatThrownBy(() -> TruePage.in(folder, truth("{\"none\":{\"articleBody\":\"a\"}}")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void speedIsCountedInPages() throws InterruptedException {
        byte[] page = ("<html><body><article><h1>Ferry runs again</h1>"
                        + "<p>The ferry at Oru was repaired in two weeks and carries walkers again.</p></article>")
                .getBytes(StandardCharsets.UTF_8);
        PageSpeed speed = PageSpeed.of(List.of(page), 25);
        assertThat(speed.pages()).isEqualTo(20);
        assertThat(speed.stories()).isEqualTo(20);
        assertThat(speed.bytes()).isEqualTo(20L * page.length);
        assertThat(speed.heapNeeded()).hasSize(10);
        assertThat(speed.perSecond()).isPositive();
        assertThat(speed.table()).contains("20 stories");
    }
}
