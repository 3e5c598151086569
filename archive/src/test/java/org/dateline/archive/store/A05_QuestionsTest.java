package org.dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two stories: both tell of the detention (event a1), each of its own march (a2, b2). */
class A05_QuestionsTest {

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder);
        archive.ingest(Sample.page("a", "1", Sample.coded("a", "f1", "a")));
        archive.ingest(Sample.page("b", "2", Sample.coded("b", "f2", "b")));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private List<String> ids(EventQuery query) {
        Listing<EventRow> listing = archive.events(query);
        assertThat(listing.total()).isEqualTo(listing.rows().size());
        var visited = new ArrayList<String>();
        archive.forEachEvent(query, e -> visited.add(e.row().id()));
        List<String> ids = listing.rows().stream().map(EventRow::id).toList();
        assertThat(visited).isEqualTo(ids);
        return ids;
    }

    @Test
    void byType() {
        assertThat(ids(EventQuery.ALL)).isEqualTo(List.of("ea1", "ea2", "eb2"));
        assertThat(ids(EventQuery.ALL.withTypes(Set.of(EventType.PROTEST)))).isEqualTo(List.of("ea2", "eb2"));
        assertThat(ids(EventQuery.ALL.withTypes(Set.of(EventType.AID)))).isEqualTo(List.of());
    }

    @Test
    void byActorCountryAndAssertion() {
        assertThat(ids(EventQuery.ALL.withActorCountries(Set.of("KEN")))).isEqualTo(List.of("ea1"));
        assertThat(ids(EventQuery.ALL.withActorCountries(Set.of("x') OR 1=1 --"))))
                .isEqualTo(List.of());
        assertThat(ids(EventQuery.ALL.withAssertions(Set.of(Assertion.POSSIBLE, Assertion.DENIED))))
                .isEqualTo(List.of("ea2", "eb2"));
    }

    @Test
    void byDaysAndPlace() {
        LocalDate day = LocalDate.of(2031, 3, 3);
        assertThat(ids(EventQuery.ALL.withDays(day, day))).isEqualTo(List.of("ea1"));
        assertThat(ids(EventQuery.ALL.withDays(day.plusDays(1), null))).isEqualTo(List.of());
        assertThat(ids(EventQuery.ALL.withDays(null, day.minusDays(1)))).isEqualTo(List.of());
        assertThat(ids(EventQuery.ALL.withBox(new EventQuery.Box(-1, 36, 0, 37))))
                .isEqualTo(List.of("ea1"));
        assertThat(ids(EventQuery.ALL.withBox(new EventQuery.Box(-1, 37, 0, 38))))
                .isEqualTo(List.of());
        assertThat(ids(EventQuery.ALL.withBox(new EventQuery.Box(-1, 37, 0, -170))))
                .isEqualTo(List.of());
        assertThat(ids(EventQuery.ALL.withBox(new EventQuery.Box(-1, 36, 0, -170))))
                .isEqualTo(List.of("ea1"));
    }

    @Test
    void byWordsWithoutCaseEndingsOrSyntax() {
        assertThat(ids(EventQuery.ALL.withWords("marches"))).isEqualTo(List.of("ea2", "eb2"));
        assertThat(ids(EventQuery.ALL.withWords("SUSPECT nákuru"))).isEqualTo(List.of("ea1"));
        assertThat(ids(EventQuery.ALL.withWords("\"may march\""))).isEqualTo(List.of("ea2", "eb2"));
        assertThat(ids(EventQuery.ALL.withWords("suspects Mombasa"))).isEqualTo(List.of());
        for (String odd : List.of("\"", "*", "((", "AND OR", "a:b~^", "\\", "-", "'")) {
            assertThat(archive.events(EventQuery.ALL.withWords(odd)).total()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void inOrderAndInParts() {
        assertThat(ids(EventQuery.ALL.withOrder(EventQuery.Order.REPORTS))).isEqualTo(List.of("ea1", "ea2", "eb2"));
        assertThat(ids(EventQuery.ALL.withOrder(EventQuery.Order.LATEST))).isEqualTo(List.of("ea1", "ea2", "eb2"));
        assertThat(ids(EventQuery.ALL.withWords("nakuru").withOrder(EventQuery.Order.MATCH)))
                .containsExactlyInAnyOrder("ea1", "ea2", "eb2");
        Listing<EventRow> second = archive.events(EventQuery.ALL.withPage(1, 1));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.offset()).isEqualTo(1);
        assertThat(second.rows()).extracting(EventRow::id).isEqualTo(List.of("ea2"));
    }

    @Test
    void aFacetIsNotNarrowedByItself() {
        assertThat(archive.facets(EventQuery.ALL.withTypes(Set.of(EventType.PROTEST))))
                .isEqualTo(new Facets(
                        List.of(new Facets.Count("PROTEST", 2), new Facets.Count("COERCE", 1)),
                        List.of(),
                        List.of(new Facets.Count("POSSIBLE", 2))));
        assertThat(archive.facets(EventQuery.ALL).actorCountries()).isEqualTo(List.of(new Facets.Count("KEN", 1)));
    }

    @Test
    void onTheMap() {
        assertThat(archive.points(EventQuery.ALL.withPage(0, 0)))
                .isEqualTo(List.of(new MapPoint(
                        "ea1",
                        EventType.COERCE,
                        -0.28,
                        36.07,
                        1,
                        "Nakuru",
                        "Kenyan police detained 12 suspects in Nakuru on Monday")));
    }
}
