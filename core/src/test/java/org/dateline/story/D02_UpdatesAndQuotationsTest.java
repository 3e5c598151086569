package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Retelling;
import org.dateline.model.Retelling.Kind;
import org.junit.jupiter.api.Test;

/** What is cut, moved or signed is still a copy; what says more is an update; what says something else quotes. */
class D02_UpdatesAndQuotationsTest {

    private static final List<String> FIRE = List.of(
            "Fire destroyed a warehouse full of grain in the river port of Mopti on Tuesday, the mayor said.",
            "Workers had stacked millet there for the lean months, and several sacks were still smoking at dusk.",
            "\"We formed a chain with buckets, but the wind was stronger than we were,\" said Awa Diallo, a cook.",
            "The mayor promised an inquiry and asked neighbouring towns to lend pumps until new ones arrive.",
            "Grain from two other stores will be sold at last month's price while traders count their losses.");

    private static final List<String> STRIKE = List.of(
            "Teachers in the northern valleys walked out over unpaid wages, closing most village schools.",
            "Their union said a letter to the ministry had gone unanswered since the spring term began.",
            "Parents took turns to keep the younger children busy, and a retired clerk taught sums in the market hall.",
            "The ministry said that money was on its way and blamed a bank for the delay.",
            "A march through the provincial capital is planned if nothing has been paid by the end of the week.");

    private final RepeatIndex index = new RepeatIndex();

    private Optional<Retelling> add(String id, List<String> paragraphs) {
        String title = "Headline of story " + id;
        return index.add(Texts.ITEMS.of(id, title + "\n\n" + String.join("\n\n", paragraphs), title, null, null));
    }

    private Kind kind(String id, List<String> paragraphs) {
        return add(id, paragraphs).orElseThrow().kind();
    }

    @Test
    void aCutStoryIsACopyAndSoIsOneInAnotherOrder() {
        add("a", FIRE);
        assertThat(kind("cut", FIRE.subList(0, 4))).isEqualTo(Kind.SYNDICATED_COPY);
        assertThat(kind("moved", List.of(FIRE.get(0), FIRE.get(3), FIRE.get(1), FIRE.get(2), FIRE.get(4))))
                .isEqualTo(Kind.SYNDICATED_COPY);
    }

    @Test
    void anAgencysSignatureIsNoNewText() {
        add("a", FIRE);
        var signed = new ArrayList<String>(FIRE);
        signed.set(0, "MOPTI, March 3 (Reuters) - " + FIRE.getFirst());
        signed.add("(Reporting by Jean Keita in Mopti and 3 others; Editing by Ann Low)");
        Retelling copy = add("b", signed).orElseThrow();
        assertThat(copy.kind()).isEqualTo(Kind.SYNDICATED_COPY);
        assertThat(copy.shared()).isEqualTo(88);
        assertThat(copy.evidence()).contains("0 edited in place, 0 new");
    }

    @Test
    void aSentenceMoreIsACopyUnlessItTellsANumber() {
        add("a", FIRE);
        var longer = new ArrayList<String>(FIRE);
        longer.add(2, "Smoke hung over the quay all night.");
        assertThat(kind("b", longer)).isEqualTo(Kind.SYNDICATED_COPY);
        longer.set(2, "Smoke hung over the quay and 14 people were treated.");
        Retelling update = add("c", longer).orElseThrow();
        assertThat(update.kind()).isEqualTo(Kind.UPDATE);
        assertThat(update.onlyHere()).containsExactly("14");
    }

    @Test
    void muchNewTextIsAnUpdateWithoutAnyNumber() {
        add("a", FIRE);
        var more = new ArrayList<String>(FIRE);
        more.addAll(2, STRIKE.subList(1, 3));
        Retelling update = add("b", more).orElseThrow();
        assertThat(update.kind()).isEqualTo(Kind.UPDATE);
        assertThat(update.evidence()).contains("words are new").doesNotContain("only");
    }

    @Test
    void anotherStoryWithALongStretchQuotes() {
        add("a", FIRE);
        var quoting = new ArrayList<String>(STRIKE);
        quoting.addAll(3, FIRE.subList(1, 4));
        Retelling quotes = add("b", quoting).orElseThrow();
        assertThat(quotes.kind()).isEqualTo(Kind.QUOTES_AT_LENGTH);
        assertThat(quotes.ofId()).isEqualTo("a");
        assertThat(quotes.evidence()).isEqualTo("A stretch of 52 words stands in a; the story as a whole is another.");
        assertThat(add("c", STRIKE).map(Retelling::ofId)).isNotEqualTo(Optional.of("a"));
    }

    @Test
    void aCopyOfAnUpdateIsTheUpdatesPublication() {
        add("a", FIRE);
        var update = new ArrayList<String>(FIRE);
        update.set(4, FIRE.get(4).replace("two other", "five other"));
        assertThat(kind("u", update)).isEqualTo(Kind.UPDATE);
        var copy = new ArrayList<String>(update);
        copy.set(1, FIRE.get(1).replace("lean months", "dry months"));
        Retelling found = add("c", copy).orElseThrow();
        assertThat(found.kind()).isEqualTo(Kind.SYNDICATED_COPY);
        assertThat(found.ofId()).isEqualTo("u");
    }

    @Test
    void smallEditsDoNotAddUpFromCopyToCopy() {
        add("a", FIRE);
        assertThat(kind("near", edited(FIRE, 1))).isEqualTo(Kind.SYNDICATED_COPY);
        assertThat(add("far", edited(edited(edited(FIRE, 1), 3), 5)).map(Retelling::isCopy))
                .isNotEqualTo(Optional.of(true));
    }

    /** Every seventh word another, from the one of that number on. */
    private static List<String> edited(List<String> paragraphs, int from) {
        String[] words = String.join("\n\n ", paragraphs).split(" ");
        for (int i = from; i < words.length; i += 7) {
            words[i] = words[i].matches("\\p{Ll}+") && !words[i].equals("two")
                    ? "other" + (char) ('a' + i % 26)
                    : words[i];
        }
        return List.of(String.join(" ", words).split("\n\n "));
    }
}
