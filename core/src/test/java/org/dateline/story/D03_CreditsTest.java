package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.dateline.knowledge.CreditWords;
import org.dateline.model.Credit;
import org.dateline.model.Story;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whose a text is stands in its dateline, above or below it, or in a note; a name in a sentence is a source instead. */
class D03_CreditsTest {

    private static final String LEAD = "Ferries stayed in port as the storm reached the coast near Tripoli.";
    private static final String END = "Harbour workers tied down cranes, and shops along the quay closed early.";

    private static final CreditLines CREDITS = new CreditLines(CreditWords.packed());

    private static List<String> credits(String text) {
        Story story = Texts.ITEMS.of("a", "Storm closes the port\n\n" + text, "Storm closes the port", null, null);
        return CREDITS.of(story).stream()
                .map(credit -> credit.agency() + " " + credit.of().word())
                .toList();
    }

    @Test
    void inTheDateline() {
        assertThat(credits("TRIPOLI, March 3 (Reuters) - " + LEAD + "\n\n" + END))
                .containsExactly("Reuters text");
        assertThat(credits("Tripoli (AFP) – " + LEAD + "\n\n" + END)).containsExactly("Agence France-Presse text");
        assertThat(credits("(ANSA) - TRIPOLI - " + LEAD + "\n\n" + END)).containsExactly("ANSA text");
    }

    @Test
    void onALineByItself() {
        for (String line : List.of("Source: AFP", "AFP", "By AFP", "© 2031 AFP", "(AFP)", "— AFP")) {
            assertThat(credits(LEAD + "\n\n" + END + "\n\n" + line))
                    .as(line)
                    .containsExactly("Agence France-Presse text");
        }
        assertThat(credits(LEAD + "\n\n" + END + "\n\nReuters/AFP"))
                .containsExactly("Reuters text", "Agence France-Presse text");
        assertThat(credits("By Ann Lee, Associated Press\n\n" + LEAD + "\n\n" + END))
                .containsExactly("Associated Press text");
    }

    @Test
    void behindTheLastSentence() {
        assertThat(credits(LEAD + "\n\n" + END + " — Xinhua")).containsExactly("Xinhua text");
        assertThat(credits(LEAD + "\n\n" + END + " (PTI)")).containsExactly("Press Trust of India text");
    }

    @Test
    void inANoteForAPart() {
        assertThat(credits(LEAD + "\n\n" + END + "\n\nWith reporting from dpa"))
                .containsExactly("Deutsche Presse-Agentur part");
        assertThat(credits(LEAD + "\n\n" + END + " (With inputs from ANI)"))
                .containsExactly("Asian News International part");
    }

    @Test
    void aPicturesCreditIsThePictures() {
        String page = "Storm closes the port\nStorm closes the port\nWaves at the quay. (AP Photo/Jo Low)\n"
                + "Waves at the quay. (AP Photo/Jo Low)\n" + LEAD + "\n" + END + "\n";
        assertThat(CREDITS.of(Texts.only(page)))
                .extracting(credit -> credit.agency() + " " + credit.of().word())
                .containsExactly("Associated Press picture");
    }

    @Test
    void aNameInASentenceIsNoCredit() {
        assertThat(credits("The harbour master told Reuters that " + LEAD + "\n\nThe Iraqi News Agency (INA) said so. "
                        + END))
                .isEmpty();
        assertThat(credits(LEAD + "\n\n" + END + " A pilot spoke to AFP.")).isEmpty();
    }

    @Test
    void creditsAreNoPartOfTheWordsCompared() {
        Story story = Texts.ITEMS.of(
                "a",
                "Storm closes the port\n\nTRIPOLI (Reuters) - " + LEAD + "\n\n" + END
                        + " (Reporting by Ann Lee; Editing by Jo Low)",
                "Storm closes the port",
                null,
                null);
        assertThat(CREDITS.bodyWithout(story)).isEqualTo(LEAD + "\n" + END + "\n");
    }

    @Test
    void hostileTextTakesNoTime() {
        String text =
                "Source: AFP / ".repeat(20_000) + "\n\n" + "(".repeat(100_000) + "\n\n" + "by A".repeat(50_000) + LEAD;
        List<Credit> credits = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> CREDITS.of(Texts.ITEMS.of("a", text, null, null, null)));
        assertThat(credits).hasSizeLessThan(10);
    }
}
