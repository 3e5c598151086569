package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.ContextWords;
import org.dateline.model.Context;
import org.dateline.model.Published;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.junit.jupiter.api.Test;

/** What a story is about, by the words that say so. */
class A01_ContextsTest {

    private final Contexts contexts = new Contexts(ContextWords.load());

    private static Story story(String title, String body) {
        String text = title + "\n" + body;
        var span = new Span(title.length() + 1, text.length());
        return new Story(
                "s#1",
                "s",
                1,
                text,
                title.isEmpty() ? null : Words.at(text, new Span(0, title.length())),
                List.of(),
                span,
                List.of(span),
                new Published.Unknown(List.of()),
                "0000000000000000");
    }

    @Test
    void theWordsThatDecidedAreKept() {
        Story story = story(
                "",
                "The flood drowned two valleys in Bolivia. A landslide cut the road, and the drought before it had killed"
                        + " the herds.");
        assertThat(contexts.of(story)).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("disasters");
            assertThat(found.words()).extracting(Words::text).containsExactly("flood", "landslide", "drought");
            assertThat(found.words())
                    .allSatisfy(w -> assertThat(w.span().of(story.text())).isEqualTo(w.text()));
        });
    }

    @Test
    void oneWordByTheWayIsNoContext() {
        assertThat(contexts.of(story("", "She had studied law before the earthquake, and painting afterwards.")))
                .isEmpty();
    }

    @Test
    void aWordToldAgainSpeaksLess() {
        assertThat(contexts.of(story("", "A drone. A drone. A drone. A drone. A drone.")))
                .isEmpty();
    }

    @Test
    void whatAHeadlineSaysCountsDouble() {
        String body = "The vessel carried cocaine under its nets.";
        assertThat(contexts.of(story("", body))).isEmpty();
        assertThat(contexts.of(story("Navy finds cocaine off Dakar", body)))
                .extracting(Context::name)
                .contains("illegal_drugs");
    }

    @Test
    void aNameIsNoWord() {
        assertThat(contexts.of(story("", "The Democratic Party of Democracy met the Democratic League.")))
                .isEmpty();
    }
}
