package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.knowledge.Offices;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five pages that a paper's archive gave, two stories on each: the splitter finds what people marked, to the character. */
class Z01_SeedPagesTest {

    private static final StorySplitter SPLITTER =
            new StorySplitter(FurnitureWords.standard(), Offices.packed(), DateSources.ALL);
    private static List<Gold> gold = List.of();

    @BeforeAll
    static void readGold() throws IOException {
        var file = Gold.SHARED.resolve("gold/seeds.json");
        Assumptions.assumeTrue(Files.isReadable(file), "skipped: the seed pages are not beside this checkout");
        gold = Gold.read(file);
    }

    private static Split split(String page) throws IOException {
        String text = Files.readString(Gold.SHARED.resolve("seeds").resolve(page));
        return SPLITTER.apply(Gold.textPage(page, text)).value().orElseThrow();
    }

    @Test
    void titlesCaptionsBodiesAndFurnitureAreTheGolds() throws IOException {
        var soft = new SoftAssertions();
        for (Gold story : gold) {
            Split split = split(story.page());
            int number = Integer.parseInt(story.id().substring(4));
            soft.assertThat(split.stories()).as(story.page()).hasSize(2);
            Story made = split.stories().get(number - 1);
            soft.assertThat(made.title().map(Words::span).orElse(new Span(0, 0)))
                    .as(story.id() + " title")
                    .isEqualTo(story.title());
            soft.assertThat(made.captions().stream().map(Words::span).toList())
                    .as(story.id() + " captions")
                    .isEqualTo(story.captions());
            soft.assertThat(made.body()).as(story.id() + " body").isEqualTo(story.body());
            soft.assertThat(made.paragraphs()).as(story.id() + " paragraphs").hasSize(story.paragraphs());
            soft.assertThat(split.furniture()).as(story.id() + " furniture").isEqualTo(story.furniture());
        }
        soft.assertAll();
    }

    @Test
    void aDateGivenIsNeverAWrongOne() throws IOException {
        var soft = new SoftAssertions();
        for (Gold story : gold) {
            if (story.publishedOutside().isEmpty()) {
                continue;
            }
            Story made = split(story.page())
                    .stories()
                    .get(Integer.parseInt(story.id().substring(4)) - 1);
            var known = story.day(story.publishedOutside(), "start");
            made.published()
                    .first()
                    .ifPresent(first -> soft.assertThat(first)
                            .as(story.id() + " is not before " + made.published())
                            .isBeforeOrEqualTo(known));
            made.published()
                    .last()
                    .ifPresent(last -> soft.assertThat(last)
                            .as(story.id() + " is not after " + made.published())
                            .isAfterOrEqualTo(story.day(story.publishedOutside(), "end")));
            soft.assertThat(made.published().evidence()).as(story.id()).isNotEmpty();
            for (var evidence : made.published().evidence()) {
                soft.assertThat(evidence.span().of(made.text())).isEqualTo(evidence.text());
            }
            LocalDate start = story.day(story.published(), "start");
            LocalDate end = story.day(story.published(), "end");
            if (start != null) {
                soft.assertThat(made.published().first().orElse(LocalDate.MIN))
                        .as(story.id() + " is as tight from below as the gold: " + made.published())
                        .isAfterOrEqualTo(start);
            }
            if (end != null) {
                soft.assertThat(made.published().last().orElse(LocalDate.MAX))
                        .as(story.id() + " is as tight from above as the gold: " + made.published())
                        .isBeforeOrEqualTo(end);
            }
        }
        soft.assertAll();
    }

    @Test
    void tenStoriesNineOfThemDistinct() throws IOException {
        var prints = new ArrayList<String>();
        for (Gold story : gold) {
            prints.add(split(story.page())
                    .stories()
                    .get(Integer.parseInt(story.id().substring(4)) - 1)
                    .fingerprint());
        }
        assertThat(prints).hasSize(10);
        assertThat(prints.stream().distinct()).hasSize(9);
    }
}
