package org.dateline.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hyphen joins the words that it touches on both sides; a dash and an open hyphen join nothing. */
class A02_HyphenWordsTest {

    /** Bars stand between words that touch. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = true,
            delimiter = ';',
            value = {
                "a ten|-|hour siege     ; a ten-hour siege",
                "day|-|to|-|day life|.  ; day-to-day life|.",
                "9|-|12 July            ; 9-12 July",
                "pre|- and post|-|war   ; pre|- and post-war",
                "went - and came        ; went - and came",
                "went|—|and             ; went|—|and",
                "(|a|)|-|b              ; (|a|)|-|b",
                "-|b                    ; -|b"
            })
    void joined(String words, String joined) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        for (String group : words.split(" ")) {
            text.append(text.isEmpty() ? "" : " ");
            for (String word : group.split("\\|")) {
                spans.add(new Span(text.length(), text.length() + word.length()));
                text.append(word);
            }
        }
        assertThat(HyphenWords.joined(text.toString(), spans).stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(joined.replace('|', ' '));
    }
}
