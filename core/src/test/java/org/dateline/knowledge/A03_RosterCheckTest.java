package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The roster's linter: what cannot be, and where it stands. */
class A03_RosterCheckTest {

    private static final RosterFile STATES =
            new RosterFile("states.tsv", List.of("MRV\tMaravia\t\tMaravian\tMaravian;Maravians\tPort Azul\ttest"));

    private static List<String> found(String... rows) {
        return RosterCheck.check(List.of(STATES, new RosterFile("rows.tsv", List.of(rows)))).stream()
                .map(RosterFinding::toString)
                .toList();
    }

    private static String person(String id, String roles) {
        return id + "\t" + id + "\t\tperson\t" + roles + "\t\ttest";
    }

    @Test
    void aRowThatSaysNoEntity() {
        assertThat(found(
                        "too-short\tX",
                        "a\tA\t\tghost\tMRV GOV\t\ttest",
                        person("b", "MRV"),
                        "c\tC\t\tperson\t\t\ttest"))
                .containsExactly(
                        "rows.tsv:1: 2 columns instead of 7 (roster.columns)",
                        "rows.tsv:2: unknown kind ghost (roster.kind)",
                        "rows.tsv:3: no role: MRV (roster.role)",
                        "rows.tsv:4: c has no role (roster.role)");
    }

    @Test
    void countriesSectorsAndParentsAreKnown() {
        assertThat(found(person("a", "XYZ ABC"), "b\tB\t\tparty\tMRV OPP\tnobody\ttest"))
                .containsExactly(
                        "rows.tsv:1: unknown country XYZ (roster.country)",
                        "rows.tsv:1: unknown sector ABC (roster.sector)",
                        "rows.tsv:2: unknown parent nobody (roster.parent)");
    }

    @Test
    void nobodyIsAboveItself() {
        assertThat(found("a\tA\t\tparty\tMRV OPP\tb\ttest", "b\tB\t\tparty\tMRV OPP\ta\ttest"))
                .containsExactly(
                        "rows.tsv:1: a is above itself (roster.circle)",
                        "rows.tsv:2: b is above itself (roster.circle)");
    }

    @Test
    void everyRowSaysWhereItIsFrom() {
        assertThat(found("a\tA\t\tparty\tMRV OPP\t\t")).containsExactly("rows.tsv:1: no source note (roster.source)");
    }

    @Test
    void idsAreOnesOwn() {
        assertThat(found(person("a", "MRV GOV"), person("a", "MRV GOV"), person("B!", "MRV GOV")))
                .containsExactly(
                        "rows.tsv:2: a second entity a (roster.doubled)",
                        "rows.tsv:3: an id is small letters, digits and hyphens: B! (roster.id)");
    }

    @Test
    void datesAreInOrder() {
        assertThat(found(
                        person("a", "MRV GOV 2001-02..; MRV LEG 1999-05-02..2000-03"),
                        person("b", "MRV GOV 2004..1999"),
                        person("c", "MRV GOV 2001-13..")))
                .containsExactly(
                        "rows.tsv:2: a role ends before it begins: 2004-01-01..2000-01-01 (roster.role)",
                        "rows.tsv:3: no date: 2001-13 (roster.role)",
                        "rows.tsv:1: roles out of order: 1999-05-02 after 2001-02-01 (roster.order)");
    }

    @Test
    void onePersonIsOneThingAtATime() {
        assertThat(found(person("a", "MRV LEG 2001-03-05..2006-07-02; MRV GOV 2006-06-20..")))
                .containsExactly("rows.tsv:1: two roles at once from 2006-06-20 (roster.overlap)");
    }

    @Test
    void rolesThatAreToldToTheMonthOrYearMayShareIt() {
        assertThat(found(
                        person("a", "MRV LEG 2001-03..2006-06; MRV GOV 2006-06-20.."),
                        person("b", "MRV LEG 2001..2006; MRV OPP 2006..2009; MRV GOV 2009-05..")))
                .isEmpty();
    }

    @Test
    void anOfficeOfOneIsNotHeldByTwo() {
        assertThat(found(
                        person("a", "MRV GOV 2001-03-05..2006-07-02 Prime Minister"),
                        person("b", "MRV GOV 2005-02..2009 Prime Minister"),
                        person("c", "MRV GOV 2009..2011 Prime Minister"),
                        person("d", "MRV GOV 2002-02..2003-04 Deputy Prime Minister"),
                        person("e", "MRV GOV 2002-02..2003-04 Deputy Prime Minister"),
                        person("f", "MRV GOV 2002-02..2003-04 spokesman"),
                        person("g", "MRV GOV 2002-02..2003-04 spokesman")))
                .containsExactly("rows.tsv:2: MRV Prime Minister is also a at that time (roster.office)");
    }

    @Test
    void namesThatSeveralBearAreNoticed() {
        assertThat(found("a\tIris Front\tIF\tparty\tMRV OPP\t\ttest", "b\tIris-Front\t\tparty\tMRV OPP\t\ttest"))
                .containsExactly("rows.tsv:2: notice: \"Iris-Front\" also names a (roster.clash)");
    }

    @Test
    void aRosterWithABrokenRowIsNotUsed() {
        var broken = new RosterFile("broken.tsv", List.of("too-short\tX"));
        assertThatThrownBy(() -> Roster.of(List.of(STATES, broken), Set.of()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("broken.tsv:1");
    }

    @Test
    void everyTruncationOfARowIsToldAndNoneThrows() {
        String row = "ada\tAda Ruiz\tAda R.\tperson\tMRV GOV 2001-03..2004 Minister; MRV ELI 2004..\tMRV\ttest";
        assertThat(Stream.iterate(0, i -> i < row.length(), i -> i + 1)
                        .map(i -> found(row.substring(0, i)))
                        .filter(List::isEmpty))
                .as("whole rows among the truncated ones: an empty line, and shorter source notes")
                .hasSize(4);
    }
}
