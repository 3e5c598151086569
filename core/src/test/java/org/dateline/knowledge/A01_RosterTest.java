package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.junit.jupiter.api.Test;

/** The roster: its files are sound, names are found in any usual spelling, roles have their days. */
class A01_RosterTest {

    private static final RosterFile STATES = new RosterFile(
            "states.tsv",
            List.of(
                    "# a comment",
                    "MRV\tMaravia\tRepublic of Maravia;MR\tMaravian\tMaravian;Maravians\tPort Azul\ttest",
                    "USA\tUnited States\tUS;U.S.\tAmerican;US\tAmericans\tWashington\ttest",
                    "GBR\tUnited Kingdom\t\t\t\t\ttest",
                    "IRQ\tIraq\t\t\t\t\ttest",
                    "SYR\tSyria\t\t\t\t\ttest"));

    private static final RosterFile GROUPS = new RosterFile(
            "groups.tsv",
            List.of(
                    "kataib-nur\tKata'ib al-Nur\t\tarmed-group\tIRQ PRM\t\ttest",
                    "ira\tIrish Republican Army\tIRA\tarmed-group\tGBR REB\t\ttest",
                    "al-monitor\tAl-Monitor\t\tmedia\tUSA JRN\t\ttest",
                    "omar-saadi\tOmar al-Saadi\tSaadi\tperson\tSYR REB ..2024-12-08; SYR GOV 2024-12-08.. President\t\ttest",
                    "jana-vel\tJana Vel\t\tperson\tMRV GOV 2010-05..2014 Prime Minister\t\ttest"));

    private static final Roster ROSTER = Roster.of(List.of(STATES, GROUPS), Set.of("monitor"));

    private static String found(String... words) {
        var tokens = new ArrayList<Token>();
        for (String word : words) {
            String tag = Character.isUpperCase(word.charAt(0)) || word.startsWith("al-") ? "NNP" : "NN";
            tokens.add(new Token(
                    tokens.size(), word, word, tag, "O", new Span(0, word.length()), tokens.size() - 1, "dep"));
        }
        return ROSTER.matches(tokens).stream()
                .map(m -> m.first() + "-" + m.last() + " "
                        + m.forms().stream().map(f -> f.named().id()).distinct().collect(Collectors.joining("|")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("the", "Republic", "of", "Maravia", "and", "Maravians"))
                .isEqualTo("1-3 MRV, 5-5 MRV");
    }

    @Test
    void arabicNamesAreOneNameInAnySpelling() {
        assertThat(found("Kataib", "al-Nour")).isEqualTo("0-1 kataib-nur");
        assertThat(found("Ketaeb", "Nur")).isEqualTo("0-1 kataib-nur");
        assertThat(found("Omar", "as-Sa'adi")).isEqualTo("0-1 omar-saadi");
        assertThat(found("President", "Saadi")).isEqualTo("1-1 omar-saadi");
    }

    @Test
    void abbreviationsThatAreWordsNeedTheirCapitals() {
        assertThat(found("the", "US", "told", "us")).isEqualTo("1-1 USA");
        assertThat(found("the", "U.S.", "and", "Ira")).isEqualTo("1-1 USA");
    }

    @Test
    void anArticleThatMakesTheNameMustBeThere() {
        assertThat(found("a", "Monitor", "report")).isEmpty();
        assertThat(found("an", "Al-Monitor", "report")).isEqualTo("1-1 al-monitor");
    }

    @Test
    void aNameInsideAWordIsNone() {
        assertThat(found("a", "Maravia-backed", "militia")).isEmpty();
    }

    @Test
    void rolesHaveTheirDays() {
        Entity saadi = ROSTER.findEntity("omar-saadi").orElseThrow();
        assertThat(saadi.roleOn(LocalDate.of(2024, 12, 7)).sectors()).containsExactly("REB");
        assertThat(saadi.roleOn(LocalDate.of(2024, 12, 8)).sectors()).containsExactly("GOV");
        assertThat(saadi.latestRole().title()).isEqualTo("President");
        Entity vel = ROSTER.findEntity("jana-vel").orElseThrow();
        assertThat(vel.roleOn(LocalDate.of(2010, 4, 30)).sectors()).containsExactly("GOV");
        assertThat(vel.roleOn(LocalDate.of(2014, 12, 31)).sectors()).containsExactly("GOV");
        assertThat(vel.roleOn(LocalDate.of(2015, 1, 1)).sectors()).containsExactly("ELI");
    }

    @Test
    void thePackedRosterIsSound() {
        assertThat(RosterCheck.check(RosterFile.packed()))
                .filteredOn(RosterFinding::isError)
                .isEmpty();
        assertThat(Roster.packed().states()).hasSizeGreaterThan(200);
        assertThat(RoleNouns.packed().size()).isGreaterThan(400);
    }
}
