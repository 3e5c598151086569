package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** A story told again is known by its words, whatever headline it hangs under; another number makes another report. */
class D01_RepeatsTest {

    private static final String BODY =
            "Rebels freed seven sailors in the port of Bosaso on Monday after a month of talks. "
                    + "The sailors, from Egypt and India, had been taken from a dhow near Socotra. A local elder said that no ransom was "
                    + "paid; the ship's owner declined to comment. The coast guard welcomed the release and asked for more patrol boats. "
                    + "Two other crews are still held in caves near the cape, according to a harbour official.";

    private static Story story(String id, String title, String body) {
        return Texts.ITEMS.of(id, title + "\n\n" + body, title, null, null);
    }

    @Test
    void theSameWordsAreARepeat() {
        var index = new RepeatIndex();
        assertThat(index.add(story("a", "Rebels free sailors", BODY))).isEmpty();
        assertThat(index.add(story(
                        "b", "Rebels Free Sailors", BODY.replace(" ", "  ").replace("'", "’"))))
                .hasValueSatisfying(repeat -> {
                    assertThat(repeat.storyId()).isEqualTo("a");
                    assertThat(repeat.share()).isEqualTo(1);
                    assertThat(repeat.evidence()).contains("same words");
                });
        assertThat(index.add(story("c", "Sailors home after a month", BODY)))
                .hasValueSatisfying(repeat -> assertThat(repeat.storyId()).isEqualTo("a"));
    }

    @Test
    void aTypoMendedIsARepeatAndAnotherTollIsNot() {
        var index = new RepeatIndex();
        index.add(story("a", "Rebels free sailors", BODY));
        assertThat(index.add(story("b", "Sailors free", BODY.replace("harbour official", "harbor official"))))
                .hasValueSatisfying(repeat -> {
                    assertThat(repeat.storyId()).isEqualTo("a");
                    assertThat(repeat.share()).isBetween(0.9, 0.999);
                });
        assertThat(index.add(story("c", "Rebels free sailors", BODY.replace("seven sailors", "nine sailors"))))
                .isEmpty();
        assertThat(index.add(story("d", "Other news", BODY.substring(0, 200)))).isEmpty();
    }

    @Test
    void longAndShortTellingsCanBeCompared() {
        var index = new RepeatIndex();
        var body = new StringBuilder();
        for (int i = 0; i < 410; i++) {
            body.append("word")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(i % 15 == 14 ? ". " : " ");
        }
        index.add(story("a", "Long one", body + " end."));
        assertThat(index.add(story("b", "Long two", body.substring(0, body.length() - 140) + " end.")))
                .isPresent();
    }
}
