package org.dateline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ordinary news tells in the words of war and diplomacy, and what it is coded as: nothing, or what it is. */
class C08_OrdinaryNewsTest {

    @Test
    void theDeadOfAnAccidentAreNobodysDoing() {
        assertThat(types("Quake hits Tarija. A quake hit Tarija at dawn. Nine people were killed and forty injured."))
                .isEmpty();
        assertThat(types("Gunmen came to Tarija at dawn. Nine people were killed in the attack."))
                .containsExactly("ASSAULT");
    }

    @Test
    void aCrimeThatSomebodyIsChargedWithIsNoActOfItsOwn() {
        assertThat(types("Prosecutors in Lima charged the mayor with assault.")).containsExactly("ACCUSE");
    }

    @Test
    void agreeingWithAnOpinionIsNoAgreement() {
        assertThat(types("The ministry agreed with the conclusion of the bishops."))
                .isEmpty();
        assertThat(types("Kenya and Uganda agreed to open the crossing.")).contains("AGREE");
    }

    @Test
    void whatAMeetingIsForIsNoSecondMeeting() {
        assertThat(types("The Kenyan president met the Ugandan president in Nairobi to discuss the border."))
                .containsExactly("CONSULT");
    }

    @Test
    void onesOwnPromiseOfHelpIsAnAgreementAndOfReleaseAConcession() {
        assertThat(types("Lusaka said it would send doctors to Malawi next month."))
                .containsExactly("AGREE");
        assertThat(types("The junta in Bamako said it would release ten detainees next week."))
                .containsExactly("CONCEDE");
    }

    @Test
    void aMonthIsNoMarch() {
        assertThat(types("The junta pledged to hold elections by March.")).containsExactly("AGREE");
    }

    @Test
    void beginningToStrikeIsNoStrikeOfWorkers() {
        assertThat(types("The shells began to strike the port of Aden on Monday."))
                .doesNotContain("PROTEST");
    }

    private static List<String> types(String text) {
        JsonMapper json = JsonMapper.shared();
        String item = json.createObjectNode()
                .put("id", "a")
                .put("text", text)
                .put("date", "2024-05-08")
                .toString();
        var types = new ArrayList<String>();
        for (JsonNode mention : json.readTree(Ran.with((item + "\n").getBytes(UTF_8), "code", "--items", "-")
                        .lines()
                        .getFirst())
                .path("mentions")) {
            types.add(mention.path("type").asString());
        }
        return types;
    }
}
