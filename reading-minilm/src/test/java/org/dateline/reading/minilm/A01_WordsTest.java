package org.dateline.reading.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is cut into tokens as the Penn Treebank cuts it, hyphenated words whole. A bar stands between two tokens. */
class A01_WordsTest {

    private static final Words WORDS = new Words();

    private static String cut(String plain) {
        return WORDS.of(plain).stream().map(s -> s.of(plain)).collect(Collectors.joining("|"));
    }

    /** The expected form is the text itself with bars: what stands at blanks goes without saying. */
    private static void check(String barred) {
        assertThat(cut(barred.replace("|", ""))).isEqualTo(barred.replace(' ', '|'));
    }

    @Test
    void marksStandByThemselves() {
        check("Troops left Marfa|, the port|; they burned (|or sank|) four boats|.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russian-backed fighters",
                "a 55-year-old man",
                "al-Shabaab in Deir-ez-Zor",
                "pre- and post-war maps",
                "an S-300 and two F-16s",
                "non‑breaking hyphens"
            })
    void hyphenatedWordsStayWhole(String barred) {
        check(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They do|n't know",
                "they|'re late",
                "I|'d say he|’ll go",
                "the army|'s road",
                "the army|’s road",
                "the Houthis|' boats",
                "we can|not stay",
                "he should|n't|'ve gone",
                "they wo|n’t",
                "let|'s go",
                "she|'s gon|na talk",
                "DO|N'T SHOOT"
            })
    void cliticsAreParted(String barred) {
        check(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sana'a",
                "Da'esh",
                "Ma’rib",
                "O'Brien|'s",
                "N'Djamena",
                "the Ba'athists",
                "Ta'izz|'s walls",
                "Slov'yansk",
                "Nuku'alofa",
                "Sa'd al-Din",
                "Ra's al-Ayn",
                "three o'clock",
                "in the '90s",
                "the 1960's",
                "rock 'n' roll"
            })
    void apostrophesInsideNamesStay(String barred) {
        check(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Aziz met Lt. Col. Moreno on Jan. 5|.",
                "The U.S. fleet left at 6 a.m. on Monday|.",
                "Resolution No. 12 is vague|, e.g. on St. Lucia vs. Nevis|.",
                "A U.S.-led force and ex-Gov. Reyes",
                "A Ph.D. from Acme Inc. said so|.",
                "J. R. Okafor Jr. spoke",
                "He lives in Dayton|, Tenn. with her|.",
                "Sen. Lee (|D-Mich.|) left|, Sen. Roe|, R-Ariz.|, stayed|."
            })
    void abbreviationsKeepTheirStop(String barred) {
        check(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They live in the U.S|.",
                "They live in the U.S|. The war went on|.",
                "It began at 5 p.m|. Rebels fled|.",
                "It began at 5 p.m. Monday|.",
                "Maps|, masks|, etc|. Nobody asked|.",
                "He said no|. Then he left|.",
                "“|We left the U.S|.|”",
                "the end|.|The army"
            })
    void aStopThatEndsTheSentenceIsATokenOfItsOwn(String barred) {
        check(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,200 men",
                "3.5 percent",
                "$|5 million",
                "US$|5m",
                "€|5bn",
                "RM|4.5 million",
                "5|%",
                "50-60|%",
                "10|km",
                "5.5|mm",
                "at 10:30 or 5|pm or 5|p.m. today",
                "from 10-15 to 10|–|15",
                "the 2nd of 9/11|, 24/7",
                "in 2014|, 1,000 died",
                "minus -5",
                ".50 calibre",
                "30|°C"
            })
    void numbers(String barred) {
        check(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "men and|/|or boys",
                "the AK-47|/|M16 line",
                "the war|—|it was one|—|ended",
                "well -- and then|...",
                "so|…",
                "“|Go|!|” ‘|Why|?!|’",
                "``|Go|''",
                "[|sic|] {|x|} «|y|»",
                "AT&T and R&D"
            })
    void marksOfAllShapes(String barred) {
        check(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://example.org/a?b=c,d|.",
                "see www.example.org|, example.com/x-1 and example.co.uk|.",
                "write to desk@example.org|, or @desk_1 with #Marfa2|.",
                "the file map.pdf"
            })
    void addressesAreWhole(String barred) {
        check(barred);
    }

    @ParameterizedTest
    @CsvSource({
        "🚀 fired 🇸🇾🇹🇷 👍🏽, 🚀|fired|🇸🇾|🇹🇷|👍🏽",
        "قوات in תל אביב, قوات|in|תל|אביב",
        "naïve cafe\u0301, naïve|cafe\u0301"
    })
    void otherScriptsAndSigns(String plain, String tokens) {
        assertThat(cut(plain)).isEqualTo(tokens);
    }
}
