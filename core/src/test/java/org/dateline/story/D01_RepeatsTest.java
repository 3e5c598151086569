package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Retelling;
import org.dateline.model.Retelling.Kind;
import org.dateline.model.Story;
import org.junit.jupiter.api.Test;

/** A story told again is known by its words, whatever headline it hangs under; another number makes another report. */
class D01_RepeatsTest {

    private static final String BODY =
            "Rebels freed seven sailors in the port of Bosaso on Monday after a month of talks. "
                    + "The sailors, from Egypt and India, had been taken from a dhow near Socotra. A local elder said that no ransom was "
                    + "paid; the ship's owner declined to comment. The coast guard welcomed the release and asked for more patrol boats. "
                    + "Two other crews are still held in caves near the cape, according to a harbour official.";

    private final RepeatIndex index = new RepeatIndex();

    private static Story story(String id, String title, String body) {
        return Texts.ITEMS.of(id, title + "\n\n" + body, title, null, null);
    }

    private Retelling retelling(String id, String title, String body) {
        return index.add(story(id, title, body)).orElseThrow();
    }

    @Test
    void theSameWordsAreAnExactCopy() {
        assertThat(index.add(story("a", "Rebels free sailors", BODY))).isEmpty();
        Retelling copy =
                retelling("b", "Rebels Free Sailors", BODY.replace(" ", "  ").replace("'", "’"));
        assertThat(copy.kind()).isEqualTo(Kind.EXACT_COPY);
        assertThat(copy.isCopy()).isTrue();
        assertThat(copy.ofId()).isEqualTo("a");
        assertThat(copy.ofThis()).isEqualTo(1);
        assertThat(copy.evidence()).isEqualTo("Title and body have the same words as those of a.");
    }

    @Test
    void anotherHeadlineOrATypoMendedMakesASyndicatedCopy() {
        index.add(story("a", "Rebels free sailors", BODY));
        Retelling headline = retelling("b", "Sailors home after a month", BODY);
        assertThat(headline.kind()).isEqualTo(Kind.SYNDICATED_COPY);
        assertThat(headline.evidence())
                .isEqualTo("100 % of the words stand in a under another headline: 0 edited in place, 0 new, "
                        + "0 of that story cut or edited, and no number differs.");
        Retelling mended = retelling("c", "Rebels free sailors", BODY.replace("harbour official", "harbor official"));
        assertThat(mended.kind()).isEqualTo(Kind.SYNDICATED_COPY);
        assertThat(mended.evidence()).contains("99 % of the words stand in a: 1 edited in place");
    }

    @Test
    void whatIsCutFromAPageReadAnewIsNoCopyOfWhatStoodThere() {
        Story whole = story("a", "Rebels free sailors", BODY);
        index.add(whole);
        index.forget(whole.pageName());
        assertThat(index.add(story("a2", "Sailors home after a month", BODY.substring(0, BODY.indexOf("Two other")))))
                .isEmpty();
        assertThat(index.add(story("b", "Rebels free sailors", BODY.substring(0, BODY.indexOf("Two other")))))
                .hasValueSatisfying(copy -> assertThat(copy.ofId()).isEqualTo("a2"));
    }

    @Test
    void aStoryReadAgainIsNoCopyOfItself() {
        index.add(story("a", "Rebels free sailors", BODY));
        assertThat(index.add(story("a", "Rebels free sailors", BODY))).isEmpty();
        assertThat(index.add(story("a", "Rebels free sailors", BODY.replace("cape", "point"))))
                .isEmpty();
    }

    @Test
    void aHouseMayWriteANumberItsOwnWay() {
        index.add(story("a", "Rebels free sailors", BODY));
        Retelling copy =
                retelling("b", "Rebels free sailors", BODY.replace("seven", "7").replace("Two other", "2 other"));
        assertThat(copy.kind()).isEqualTo(Kind.SYNDICATED_COPY);
    }

    @Test
    void anotherNumberMakesAnUpdate() {
        index.add(story("a", "Rebels free sailors", BODY));
        Retelling update = retelling("b", "Rebels free sailors", BODY.replace("seven sailors", "nine sailors"));
        assertThat(update.kind()).isEqualTo(Kind.UPDATE);
        assertThat(update.isCopy()).isFalse();
        assertThat(update.onlyHere()).containsExactly("9");
        assertThat(update.onlyEarlier()).containsExactly("7");
        assertThat(update.evidence())
                .isEqualTo("99 % of the words stand in a, but only this one has 9, only that one has 7.");
    }

    @Test
    void numbersThatChangePlacesAreOtherNumbers() {
        String body = BODY.replace("Two other crews", "Twelve other crews");
        index.add(story("a", "Rebels free sailors", body));
        String swapped = body.replace("seven", "XX").replace("Twelve", "Seven").replace("XX", "twelve");
        assertThat(retelling("b", "Rebels free sailors", swapped).kind()).isEqualTo(Kind.UPDATE);
    }

    @Test
    void anotherDayIsAnotherReportAndADayLeftOutIsNot() {
        index.add(story("a", "Rebels free sailors", BODY));
        assertThat(retelling("b", "Rebels free sailors", BODY.replace("Monday", "Friday"))
                        .kind())
                .isEqualTo(Kind.UPDATE);
        assertThat(retelling("c", "Rebels free sailors", BODY.replace(" on Monday", " yesterday"))
                        .kind())
                .isEqualTo(Kind.SYNDICATED_COPY);
    }

    @Test
    void aFewWordsOfAStoryAreNoCopy() {
        index.add(story("a", "Rebels free sailors", BODY));
        assertThat(index.add(story("b", "Other news", BODY.substring(0, 200)))).isEmpty();
    }

    @Test
    void longAndShortTellingsCanBeCompared() {
        var body = new StringBuilder();
        for (int i = 0; i < 410; i++) {
            body.append("word")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(i % 15 == 14 ? ". " : " ");
        }
        index.add(story("a", "Long one", body + " end."));
        Retelling cut = retelling("b", "Long two", body.substring(0, body.length() - 140) + " end.");
        assertThat(cut.kind()).isEqualTo(Kind.SYNDICATED_COPY);
    }
}
