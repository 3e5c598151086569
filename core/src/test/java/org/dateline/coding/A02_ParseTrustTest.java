package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.dateline.model.Refusal;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.junit.jupiter.api.Test;

/** Sentences whose tree is not to be trusted are refused as a whole, with the reason. */
class A02_ParseTrustTest {

    /** A sentence drawn flat from words with their tags, {@code word/NN}; one space between words. */
    private static Sentence sentence(Section section, String words) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (String word : words.split(" ")) {
            int slash = word.lastIndexOf('/');
            String text = word.substring(0, slash);
            int index = tokens.size();
            tokens.add(new Token(
                    index,
                    text,
                    text,
                    word.substring(slash + 1),
                    "O",
                    new Span(at, at + text.length()),
                    index == 0 ? -1 : 0,
                    index == 0 ? "root" : "dep"));
            at += text.length() + 1;
        }
        return new Sentence(0, section, new Span(0, at), tokens);
    }

    private static Optional<String> refused(Section section, String words) {
        Sentence sentence = sentence(section, words);
        Optional<Refusal> refusal = ParseTrust.refusal(sentence);
        refusal.ifPresent(r -> assertThat(r.span()).isEqualTo(sentence.span()));
        return refusal.map(Refusal::code);
    }

    @Test
    void anOrdinarySentenceIsTrusted() {
        assertThat(refused(Section.BODY, "Guards/NNS closed/VBD the/DT bridge/NN at/IN Torres/NNP ./."))
                .isEmpty();
    }

    @Test
    void aSentenceOfMoreThanSeventyFiveWordsIsMostlyAList() {
        assertThat(refused(Section.BODY, "word/NN ".repeat(74) + "closed/VBD ./."))
                .isEmpty();
        assertThat(refused(Section.BODY, "word/NN ".repeat(75) + "closed/VBD ./."))
                .contains("coding.sentence-too-long");
        assertThat(refused(Section.CAPTION, "word/NN ".repeat(75) + "closed/VBD ./."))
                .as("in whatever section")
                .contains("coding.sentence-too-long");
    }

    @Test
    void figuresAndMarksAreNoWords() {
        assertThat(refused(Section.BODY, "7/CD ,/, ".repeat(60) + "closed/VBD ./."))
                .isEmpty();
    }

    @Test
    void fewWordsWithoutAVerbAreALabel() {
        assertThat(refused(Section.BODY, "Border/NN clashes/NNS ./.")).contains("coding.fragment");
        assertThat(refused(Section.BODY, "Guards/NNS clashed/VBD ./.")).isEmpty();
        assertThat(refused(Section.BODY, "Guards/NNS may/MD ./.")).isEmpty();
        assertThat(refused(Section.BODY, "A/DT clash/NN on/IN the/DT border/NN ./."))
                .as("five words tell enough")
                .isEmpty();
    }

    @Test
    void aLineInTitleCaseWithoutAFullStopIsAnotherStorysTitle() {
        String title = "Guards/NNS Close/VBP Bridge/NN After/IN Clash/NN At/IN Torres/NNP";
        assertThat(refused(Section.BODY, title)).contains("coding.title-in-body");
        assertThat(refused(Section.BODY, title + " ./.")).isEmpty();
        assertThat(refused(Section.BODY, title + " ”/''"))
                .as("a quotation's end ends it too")
                .isEmpty();
        assertThat(refused(Section.BODY, "Guards/NNS close/VBP bridge/NN after/IN a/DT clash/NN"))
                .as("a sentence that lost its full stop")
                .isEmpty();
        assertThat(refused(Section.BODY, "GUARDS/NNS CLOSE/VBP BRIDGE/NN AFTER/IN CLASH/NN AT/IN TORRES/NNP"))
                .as("a telegram's capitals say nothing")
                .isEmpty();
    }

    @Test
    void aHeadlineMayLookLikeOne() {
        String title = "Guards/NNS Close/VBP Bridge/NN After/IN Clash/NN At/IN Torres/NNP";
        assertThat(refused(Section.HEADLINE, title)).isEmpty();
        assertThat(refused(Section.HEADLINE, "Border/NN clashes/NNS")).isEmpty();
        assertThat(refused(Section.CAPTION, "Border/NN clashes/NNS")).isEmpty();
    }
}
