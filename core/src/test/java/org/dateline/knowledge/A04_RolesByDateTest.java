package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is depends on the day; a name whose role has changed needs one. */
class A04_RolesByDateTest {

    private static Entity named(String name) {
        return Roster.packed().bearers(name).stream()
                .map(f -> f.named())
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                    assertThat(all).as(name).hasSize(1);
                    return all.getFirst();
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "Bashar al-Assad, 2024-12-07, SYR GOV, HELD",
        "Bashar al-Assad, 2024-12-08, SYR ELI, HELD",
        "Ahmed al-Sharaa, 2024-12-07, SYR REB, HELD",
        "Ahmed al-Sharaa, 2024-12-08, SYR GOV, HELD",
        "Ashraf Ghani, 2021-08-14, AFG GOV, HELD",
        "Ashraf Ghani, 2021-08-15, AFG ELI, HELD",
        "Sirajuddin Haqqani, 2021-08-01, AFG REB, HELD",
        "Sirajuddin Haqqani, 2022-01-01, AFG GOV, HELD",
        "Vojislav Kostunica, 1995-06-01, SRB OPP, HELD",
        "Hissene Habre, 1989-01-01, TCD GOV, HELD",
        "Patrice Talon, 2001-01-01, BEN GOV, NOT_YET",
        "Lansana Conte, 2010-01-01, GIN ELI, LEFT",
        "Foday Sankoh, 2002-01-01, SLE REB, ENDED",
        "Syrian regime, 2021-05-01, SYR GOV, HELD",
        "Syrian regime, 2025-05-01, SYR ELI, HELD",
    })
    void theRoleOfTheDayAndWhyItIsThat(String name, LocalDate day, String code, Standing.Why why) {
        Standing standing = named(name).standingOn(day);
        assertThat(standing.role().country() + " " + standing.role().sectors().getFirst())
                .isEqualTo(code);
        assertThat(standing.why()).isEqualTo(why);
        assertThat(named(name).roleOn(day)).isEqualTo(standing.role());
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian regime, true",
        "Bashar al-Assad, true",
        "Lansana Conte, true",
        "Islamic State, false",
        "Human Rights Watch, false"
    })
    void aNameWhoseRoleChangesNeedsADay(String name, boolean needs) {
        assertThat(named(name).changes()).isEqualTo(needs);
    }

    @Test
    void whoLeavesAnOfficeAndTakesNoOtherIsAFormerOfficial() {
        assertThat(Roster.packed().entities())
                .filteredOn(e -> e.kind() == EntityKind.PERSON
                        && e.latestRole().until().isPresent()
                        && e.latestRole().sectors().equals(java.util.List.of("GOV")))
                .isNotEmpty()
                .allSatisfy(e -> {
                    LocalDate end = e.roles().stream()
                            .flatMap(r -> r.until().stream())
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
                    assertThat(e.roleOn(end).sectors()).containsExactly("ELI");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Gamal Abdel Nasr Hypothetical, 0",
        "hezbollah, 1",
        "Hizbullah, 1",
        "Al Qaeda, 1",
        "qaeda, 1",
    })
    void namesAreFoundInAnyUsualSpelling(String name, int bearers) {
        assertThat(Roster.packed().bearers(name)).hasSize(bearers);
    }
}
