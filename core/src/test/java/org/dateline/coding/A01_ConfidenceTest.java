package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dateline.coding.Confidence.Support;
import org.dateline.knowledge.ConfidenceWeights;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Words;
import org.junit.jupiter.api.Test;

/** How sure one may be of a mention: each support adds its weight to the log-odds. */
class A01_ConfidenceTest {

    @Test
    void aMentionHasTheSupportsThatItsFieldsTell() {
        assertThat(Confidence.supports(mention("raided (again) Sligo", Assertion.PLANNED, List.of(sailors()))))
                .containsExactly(
                        Support.ACTOR,
                        Support.KNOWN_PARTY,
                        Support.MATERIAL_CONFLICT,
                        Support.HEADLINE,
                        Support.NOT_ACTUAL,
                        Support.BRACKETS);
    }

    @Test
    void nothingButTheBaseSpeaksForABareMention() {
        Mention bare = mention("raided Sligo", Assertion.ACTUAL, List.of());
        assertThat(Confidence.supports(bare)).containsExactly(Support.MATERIAL_CONFLICT, Support.HEADLINE);
        assertThat(Confidence.reasons(bare))
                .containsOnlyKeys(Support.MATERIAL_CONFLICT, Support.HEADLINE)
                .containsEntry(Support.HEADLINE, ConfidenceWeights.packed().of("headline"));
    }

    @Test
    void weightsAreAddedAsLogOdds() {
        var weights = ConfidenceWeights.of(0.5, Map.of("actor", 1.0, "brackets", -1.5));
        assertThat(Confidence.of(List.of(Support.ACTOR, Support.BRACKETS), weights))
                .isEqualTo(0.5);
        assertThat(Confidence.of(List.of(Support.ACTOR), weights)).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
        assertThat(Confidence.of(List.of(Support.PLACE), weights)).isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-12));
    }

    @Test
    void anActorMakesTheProgramSurer() {
        assertThat(Confidence.of(mention("raided Sligo", Assertion.ACTUAL, List.of(sailors()))))
                .isGreaterThan(Confidence.of(mention("raided Sligo", Assertion.ACTUAL, List.of())));
    }

    private static Participant sailors() {
        return new Participant(
                new Words("Danish sailors", new Span(40, 54)), null, "Danish sailors", "DNK", List.of("MIL"));
    }

    private static Mention mention(String quote, Assertion assertion, List<Participant> actors) {
        return new Mention(
                "1",
                "s",
                Section.HEADLINE,
                new Words(quote, new Span(0, quote.length())),
                new Words("raided", new Span(0, 6)),
                EventType.ASSAULT,
                List.of(),
                actors,
                List.of(),
                assertion,
                false,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                "assault.raid");
    }
}
