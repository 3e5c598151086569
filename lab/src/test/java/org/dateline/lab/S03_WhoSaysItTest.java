package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** According to whom an act is told: each row is a story, the act's word in brackets, and its chains of sources. */
class S03_WhoSaysItTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen [killed] nine farmers near Gao, said the governor.                  | the governor (official)
            Gunmen [killed] nine farmers near Gao, the radio reported, citing residents. | the radio (media) <- residents (witness)
            The paper, citing two nurses, reported that gunmen [killed] nine farmers.  | The paper (media) <- two nurses (witness)
            """)
    void whoIsCitedKnowsIt(String story, String chains) {
        assertThat(ReadAct.of(story).chains()).isEqualTo(chains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Soldiers [burned] the mill,” a farmer was quoted as saying by the radio.  | the radio (media) <- a farmer (anonymous)
            A farmer was quoted by the radio as saying soldiers [burned] the mill.     | the radio (media) <- A farmer (anonymous)
            The radio quoted a farmer as saying soldiers [burned] the mill.            | The radio (media) <- a farmer (anonymous)
            Soldiers were reported to have [burned] the mill.                          | ''
            Soldiers [burned] the mill, in the words of the bishop.                    | the bishop (named)
            As the police reported, soldiers [burned] the mill.                        | the police (official)
            Soldiers [burned] the mill, as one diplomat put it.                        | one diplomat (anonymous)
            """)
    void wordsThatOnlyCommentTellWhoSaysIt(String story, String chains) {
        assertThat(ReadAct.of(story).chains()).isEqualTo(chains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ten [killed] in Sagaing raid: monitor                                      | monitor (monitor)
            Army [shells] Sagaing villages: aid group                                  | aid group (named)
            UN: gunmen [killed] ten in Bria                                            | UN (named)
            Bria mayor: gunmen [killed] ten                                            | Bria mayor (official)
            Boko Haram: army [kills] ten in Borno                                      | ''
            Goma: gunmen [kill] ten                                                    | ''
            Bishop says gunmen [killed] ten in Bria                                    | Bishop (named)
            Army [shells] Sagaing villages                                             | ''
            """)
    void aHeadlinesColonTellsWhoSaysIt(String headline, String chains) {
        assertThat(ReadAct.inHeadline(headline).chains()).isEqualTo(chains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rosa Quispe, a spokeswoman for the Andean Rights Observatory, said soldiers [burned] the mill. | Rosa Quispe (monitor)
            Andean Rights Observatory director Rosa Quispe said soldiers [burned] the mill.           | Andean Rights Observatory director Rosa Quispe (monitor)
            Rosa Quispe, a baker, said soldiers [burned] the mill.                     | Rosa Quispe (named)
            Foreign minister Rosa Quispe said soldiers [burned] the mill.              | Foreign minister Rosa Quispe (official)
            """)
    void whatStandsBesideANameTellsTheKind(String story, String chains) {
        assertThat(ReadAct.of(story).chains()).isEqualTo(chains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers are said to have [burned] the mill.                               | ''
            The army is accused by villagers of having [burned] the mill.              | villagers (witness)
            Soldiers [burned] the mill, it was claimed by the villagers.               | the villagers (witness)
            The mill was [burned] by soldiers, the mayor said. He said two men fled.   | the mayor (official)
            The mayor said two men fled. Soldiers [burned] the mill.                   | ''
            The mayor said two men fled. Soldiers [burned] the mill, she added.        | she (official)
            """)
    void aPassiveClaimHasTheSourceThatItNames(String story, String chains) {
        assertThat(ReadAct.of(story).chains()).isEqualTo(chains);
    }
}
