package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.flow.Dateline;
import org.dateline.flow.Item;
import org.dateline.flow.Knowledge;
import org.dateline.knowledge.RuleBook;
import org.dateline.model.Assertion;
import org.dateline.model.CodedStory;
import org.dateline.model.Fulfilment;
import org.dateline.model.Mention;
import org.dateline.reading.minilm.MiniLmReading;
import org.junit.jupiter.api.Test;

/** The contents of agreements, demands and threats, from the words of a story to the links between its mentions. */
class T02_TermsTest {

    private static final Dateline DATELINE =
            Knowledge.dateline(new MiniLmReading(RuleBook.standard().triggerWords()));

    private static CodedStory coded(String text) {
        return DATELINE.code(DATELINE.story(new Item("own", text, null, "2031-03-07", null)));
    }

    /** {@code release planned < agreed}: each term with its assertion, and the word of what it is a term of. */
    private static List<String> terms(CodedStory story) {
        return story.mentions().stream()
                .filter(m -> m.termOf().isPresent())
                .map(m -> m.trigger().text() + " " + m.assertion().word() + " < "
                        + story.mentions().stream()
                                .filter(of -> of.id().equals(m.termOf().get()))
                                .map(Mention::trigger)
                                .findFirst()
                                .orElseThrow()
                                .text())
                .toList();
    }

    @Test
    void whatIsAgreedDemandedOrThreatenedInOneSentence() {
        assertThat(terms(coded("Sudan and South Sudan agreed to withdraw their troops from Abyei.")))
                .containsExactly("withdraw planned < agreed to");
        assertThat(terms(coded("The president threatened to expel the Turkish ambassador.")))
                .containsExactly("expel possible < threatened");
    }

    @Test
    void whatALaterSentenceSaysTheDealProvides() {
        assertThat(terms(coded("Peru and Ecuador reached an agreement on Tuesday to end the border standoff."
                        + " The deal provides for the withdrawal of Peruvian troops from the hills."
                        + " Under the accord, Ecuador will release 30 prisoners."
                        + " In return, Peru will reopen the crossing.")))
                .containsExactly(
                        "withdrawal planned < reached an agreement",
                        "release planned < reached an agreement",
                        "reopen the crossing planned < reached an agreement");
    }

    @Test
    void underADealOfTheSameSentence() {
        assertThat(
                        terms(
                                coded(
                                        "Under a deal brokered by Qatar, Hamas will free 12 hostages and Israel will release 50 prisoners.")))
                .containsExactly("free planned < brokered", "release planned < brokered");
    }

    @Test
    void whatAnUltimatumDemands() {
        assertThat(terms(coded("The army issued an ultimatum to the rebels to hand over their weapons.")))
                .containsExactly("hand over their weapons demanded < issued an ultimatum");
    }

    @Test
    void aDealThatNobodyToldHoldsNothing() {
        CodedStory story = coded("Under the accord, Ecuador will release 30 prisoners.");
        assertThat(story.mentions()).extracting(Mention::assertion).containsExactly(Assertion.PLANNED);
        assertThat(terms(story)).isEmpty();
    }

    @Test
    void aLaterActFulfilsATerm() {
        CodedStory story = coded("Peru and Ecuador reached an agreement on Tuesday to end the border standoff."
                + " Under the accord, Ecuador will release 30 prisoners."
                + " On Friday Ecuador released 30 prisoners.");
        assertThat(DATELINE.fulfilments(List.of(story))).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(Fulfilment.Kind.FULFILS);
            assertThat(f.term()).isEqualTo(story.mentions().get(1).id());
            assertThat(f.act()).isEqualTo(story.mentions().get(2).id());
        });
    }

    @Test
    void anExplanationNamesTheWordsThatMakeItATerm() {
        CodedStory story = coded("Peru and Ecuador reached an agreement on Tuesday to end the border standoff."
                + " Under the accord, Ecuador will release 30 prisoners.");
        String term = story.mentions().get(1).id();
        assertThat(DATELINE.explain(story.story(), term).orElseThrow().steps())
                .anySatisfy(step -> assertThat(step.why())
                        .isEqualTo("\"accord\" makes it a term of the agree told by \"reached an agreement\""));
    }
}
