package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.dateline.model.Outcome;
import org.dateline.model.Refusal;
import org.dateline.model.Retelling;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The sample pages hold the stories that our gold says they hold, and any part of them is taken in stride. */
class S01_SamplesTest {

    private static final Path SAMPLES = Path.of("../samples");

    private static List<Path> pages() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyStoryIsAsInTheGold() throws IOException {
        List<Gold> gold = Gold.read(Path.of("../gold/samples-stories.json"));
        var soft = new SoftAssertions();
        var index = new RepeatIndex();
        int next = 0;
        for (Path page : pages()) {
            var outcome =
                    Texts.split(Files.readAllBytes(page), page.getFileName().toString());
            for (Story story : outcome.value().map(Split::stories).orElse(List.of())) {
                Gold right = gold.get(next++);
                soft.assertThat(story.id()).isEqualTo(right.id());
                soft.assertThat(story.title().map(Words::span).orElse(null))
                        .as(right.id())
                        .isEqualTo(right.title());
                soft.assertThat(story.captions())
                        .as(right.id())
                        .extracting(Words::span)
                        .isEqualTo(right.captions());
                soft.assertThat(story.body()).as(right.id()).isEqualTo(right.body());
                soft.assertThat(story.paragraphs()).as(right.id()).hasSize(right.paragraphs());
                soft.assertThat(Texts.paragraphs(story).getFirst())
                        .as(right.id())
                        .startsWith(right.firstWords());
                soft.assertThat(Texts.paragraphs(story).getLast())
                        .as(right.id())
                        .endsWith(right.lastWords());
                soft.assertThat(outcome.value().orElseThrow().furniture())
                        .as(right.id())
                        .isEqualTo(right.furniture());
                soft.assertThat(story.published().first().orElse(null))
                        .as(right.id())
                        .isEqualTo(right.day(right.published(), "start"));
                soft.assertThat(story.published().last().orElse(null))
                        .as(right.id())
                        .isEqualTo(right.day(right.published(), "end"));
                soft.assertThat(index.add(story)
                                .filter(Retelling::isCopy)
                                .map(Retelling::ofId)
                                .orElse(null))
                        .as(right.id())
                        .isEqualTo(right.repeatOf());
            }
        }
        soft.assertThat(next).isEqualTo(gold.size());
        soft.assertAll();
    }

    @Test
    void whatIsRefusedSaysWhy() throws IOException {
        var refused = new ArrayList<String>();
        for (Path page : pages()) {
            for (Refusal refusal : Texts.split(Files.readAllBytes(page), "x").refusals()) {
                refused.add(page.getFileName() + " " + refusal.code());
            }
        }
        assertThat(refused)
                .containsExactly(
                        "11-no-story.html story.none", "11-no-story.html story.list", "14-latin1.txt page.encoding");
    }

    @Test
    void everyBeginningOfEverySampleIsReadOrRefused() throws IOException {
        for (Path page : pages()) {
            byte[] bytes = Files.readAllBytes(page);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                for (int length = 0; length < bytes.length; length++) {
                    check(Texts.split(Arrays.copyOf(bytes, length), "x"));
                }
            });
        }
    }

    /** Spans in order and inside the text; no story's paragraph is furniture too. */
    static void check(Outcome<Split> outcome) {
        if (outcome.value().isEmpty()) {
            assertThat(outcome.refusals()).isNotEmpty();
            return;
        }
        Split split = outcome.value().get();
        int end = split.page().text().length();
        for (Story story : split.stories()) {
            assertThat(story.paragraphs()).isNotEmpty();
            assertThat(story.body().end()).isLessThanOrEqualTo(end);
            assertThat(story.fingerprint()).matches("[0-9a-f]{16}");
            int last = 0;
            for (Span paragraph : story.paragraphs()) {
                assertThat(paragraph.start()).isGreaterThanOrEqualTo(last);
                assertThat(split.furniture()).doesNotContain(paragraph);
                last = paragraph.end();
            }
        }
    }
}
