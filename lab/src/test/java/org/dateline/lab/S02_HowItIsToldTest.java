package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an act is told by what stands around it: each row is a sentence, the act's word in brackets, and how it is told. */
class S02_HowItIsToldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There were no signs of an [attack] on the port of Beira.                  | negated
            There was no evidence that the guards [tortured] the fishermen.           | negated
            The governor could not confirm that gunmen [stormed] the mill.            | possible
            Doctors in Cali have not verified that the men were [beaten].             | possible
            It is not clear whether the pilots [bombed] the second bridge.            | possible
            It is clear that the pilots [bombed] the second bridge.                   | actual
            It is not true that our men [shelled] the school, the colonel said.       | denied
            """)
    void aDeniedGovernorMaySayMoreThanTheContrary(String sentence, String told) {
        assertThat(ReadAct.of(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Did the navy [sink] the ferry off Cebu?                                    | possible
            Will the junta [bomb] the villages of Karen State?                         | possible
            Why did the navy [sink] the ferry off Cebu?                                | actual
            Who [shelled] the market in Kassala?                                       | actual
            """)
    void aQuestionThatYesOrNoWouldAnswerTellsNoFact(String sentence, String told) {
        assertThat(ReadAct.of(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An [attack] on the dam would be a mistake.                                 | possible
            Any [attack] on the dam would be answered.                                 | possible
            The [attack] on the dam was a mistake.                                     | actual
            """)
    void anActThatWouldBeSomethingIsOnlyThoughtOf(String sentence, String told) {
        assertThat(ReadAct.of(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The sailors surrendered instead of [shelling] the town.                    | negated
            The sailors waited rather than [shell] the town.                           | negated
            Police jailed the sailors rather than [beat] them.                         | negated
            Neither the army nor the rebels [shelled] the town.                        | negated
            The army neither [shelled] the town nor entered it.                        | negated
            Rebels took the bridge without [shelling] the town.                        | negated
            """)
    void whatIsNamedAsNotDoneIsNegated(String sentence, String told) {
        assertThat(ReadAct.of(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The president refused to rule out an [attack] on the island.               | possible
            The president ruled out an [attack] on the island.                         | denied
            The minister did not rule out that troops would [storm] the camp.          | possible
            """)
    void whatIsNotRuledOutMayCome(String sentence, String told) {
        assertThat(ReadAct.of(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The gunboats stopped [shelling] the harbour at dawn.                       | actual
            The gunboats continued [shelling] the harbour at dawn.                     | actual
            The militia stopped short of [shelling] the harbour.                       | negated
            The militia tried to [storm] the harbour.                                  | failed
            The militia nearly [stormed] the harbour.                                  | failed
            """)
    void whatEndsWasGoingOn(String sentence, String told) {
        assertThat(ReadAct.of(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She was the first pilot to [bomb] the valley.                              | actual
            They were the last soldiers to [shoot] at the crowd.                       | actual
            It was not just a [raid], the mayor said.                                  | actual
            It was not only an [attack] on the town.                                   | actual
            It was not a [raid], the mayor said.                                       | negated
            """)
    void whatIsCountedOrMoreThanNamedIsDone(String sentence, String told) {
        assertThat(ReadAct.of(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya and Somalia failed to [resume] talks in Djibouti.                    | negated
            Kenya and Somalia failed to [meet] in Djibouti.                            | negated
            Kenya and Somalia [met] in Djibouti.                                       | actual
            Kenya and Somalia agreed to [meet] in Djibouti.                            | planned
            """)
    void whatPartiesFailedToDoTogetherDidNotHappen(String sentence, String told) {
        assertThat(ReadAct.of(sentence, EventType.CONSULT).told()).isEqualTo(told);
    }
}
