package org.dateline.lab.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Stories are made up, the same ones from the same seed, and told again as asked. */
class A01_MadeUpNewsTest {

    private final NewsMaker maker = new NewsMaker(NewsGrammar.packed(), 7);
    private final Planter planter = new Planter(maker);
    private final Telling story = maker.story(1);

    private Telling told(Plant plant) {
        return planter.plant(plant, story, maker.story(2), new SplittableRandom(5));
    }

    @Test
    void aNumberGivesTheSameStoryAndAnotherAnother() {
        assertThat(new NewsMaker(NewsGrammar.packed(), 7).story(1)).isEqualTo(story);
        assertThat(new NewsMaker(NewsGrammar.packed(), 8).story(1)).isNotEqualTo(story);
        var stories = new HashSet<Telling>();
        for (int i = 0; i < 500; i++) {
            Telling made = maker.story(i);
            assertThat(made.words()).isBetween(50, 900);
            assertThat(String.join(" ", made.paragraphs())).doesNotContain("{", "}");
            stories.add(made);
        }
        assertThat(stories).hasSize(500);
    }

    @Test
    void unrelatedStoriesShareBackgroundWordForWord() {
        var seen = new HashSet<String>();
        long again = 0;
        for (int i = 0; i < 500; i++) {
            again += maker.story(i).paragraphs().stream()
                    .filter(paragraph -> Telling.words(paragraph) > 25)
                    .filter(paragraph -> !seen.add(paragraph))
                    .count();
        }
        assertThat(again).isGreaterThan(100);
    }

    @Test
    void substitutionChangesTheShareOfWordsThatItSays() {
        for (Plant plant : new Plant[] {Plant.WORDS_5_PERCENT, Plant.WORDS_10_PERCENT, Plant.WORDS_20_PERCENT}) {
            int percent = Integer.parseInt(plant.name().replaceAll("\\D", ""));
            String[] before = String.join(" ", story.paragraphs()).split(" ");
            String[] after = String.join(" ", told(plant).paragraphs()).split(" ");
            int changed = 0;
            for (int i = 0; i < before.length; i++) {
                changed += before[i].equals(after[i]) ? 0 : 1;
            }
            assertThat(after).hasSameSizeAs(before);
            assertThat(changed * 100.0 / before.length).isBetween(percent * 0.85, percent + 0.5);
        }
    }

    @Test
    void everyWayChangesSomethingAndHeadlinesAlone() {
        for (Plant plant : Plant.values()) {
            assertThat(told(plant)).as(plant.word()).isNotEqualTo(story);
        }
        assertThat(told(Plant.HEADLINE_CHANGED).paragraphs()).isEqualTo(story.paragraphs());
    }

    @Test
    void anotherTollIsOneOtherNumber() {
        String before = String.join(" ", story.paragraphs());
        String after = String.join(" ", told(Plant.TOLL_CHANGED).paragraphs());
        assertThat(after.split(" ")).hasSameSizeAs(before.split(" "));
        assertThat(after).isNotEqualTo(before);
    }
}
