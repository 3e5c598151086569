package org.dateline.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** On the pages of the article extraction benchmark, Dateline reads better than the reader that browsers have. */
class B01_BesideReadabilityTest {

    private static final Path PAGES = Path.of("../../shared/dev/pages");

    /** Mozilla's Readability as readability4j carries it to Java. */
    private static final class Readability implements ArticleReader {
        @Override
        public String name() {
            return "readability4j";
        }

        @Override
        public String read(String address, byte[] html) {
            try {
                String even = Jsoup.parse(new ByteArrayInputStream(html), null, address)
                        .outerHtml();
                String text = new Readability4J(address, even).parse().getTextContent();
                return text == null ? "" : text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void f1OfBoth() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PAGES), "skipped: the benchmark's pages are not beside this checkout");
        List<TruePage> pages = TruePage.in(PAGES.resolve("html"), PAGES.resolve("ground-truth.json"));
        ArticleScore dateline = ArticleScore.of(new DatelineReader(), pages);
        ArticleScore readability = ArticleScore.of(new Readability(), pages);
        System.out.print(ArticleScore.table(List.of(dateline, readability)));
        assertThat(dateline.f1()).isGreaterThan(0.97);
        assertThat(dateline.f1()).isGreaterThan(readability.f1());
    }
}
