package org.dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.dateline.model.Correction.Anchor;
import org.dateline.model.Judgement;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Where;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons say of entities and places holds at once and for all that comes later, and can be taken back. */
class A06_JudgementsTest {

    @TempDir
    private Path folder;

    private Archive archive;
    private Participant police;
    private Where nakuru;

    @BeforeEach
    void aPageIsRead() {
        archive = Archive.open(folder);
        archive.ingest(Sample.page("lake.txt", "1", Sample.coded("lake.txt")));
        Mention detention = detention();
        police = detention.actors().getFirst();
        nakuru = detention.places().getFirst();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Mention detention() {
        return archive.findStory("lake.txt#1").orElseThrow().coded().mentions().getFirst();
    }

    private Participant actor() {
        return detention().actors().getFirst();
    }

    private long sameAs(String key, String other) {
        return archive.judge(new Judgement.SameAs(key, other, "National Police"), "A. Diallo", "");
    }

    @Test
    void twoEntitiesAreOne() {
        sameAs(police.key(), "police-service");
        assertThat(actor().key()).isEqualTo("police-service");
        assertThat(actor().name()).isEqualTo("National Police");
        assertThat(actor().countryOrNull()).isEqualTo(police.countryOrNull());
        assertThat(archive.findEntity(police.key())).hasValueSatisfying(entity -> {
            assertThat(entity.key()).isEqualTo("police-service");
            assertThat(entity.merged()).containsExactly(police.key());
        });
        assertThat(archive.search("National", 5))
                .extracting(hit -> hit.id())
                .contains("e" + detention().id());
    }

    @Test
    void itHoldsForWhatIsReadLaterAndAfterOpeningAgain() {
        sameAs(police.key(), "police-service");
        archive.ingest(Sample.page("lake.txt", "2", Sample.coded("lake.txt")));
        assertThat(actor().key()).isEqualTo("police-service");
        archive.close();
        archive = Archive.open(folder);
        assertThat(actor().key()).isEqualTo("police-service");
        assertThat(archive.mentionsOfEntity("police-service", 0, 9).rows())
                .extracting(Naming::role)
                .containsExactly("actor");
    }

    @Test
    void takenBackAllIsAsItWasCoded() {
        Mention coded = detention();
        long same = sameAs(police.key(), "police-service");
        long role = archive.judge(
                new Judgement.RoleIs("police-service", "UGA", List.of("MIL"), null, null), "A. Diallo", "");
        long point = archive.judge(new Judgement.PointIs(nakuru.key(), new Where.Point(-1, 36)), "A. Diallo", "");
        assertThat(detention()).isNotEqualTo(coded);
        for (long number : List.of(point, role, same)) {
            assertThat(archive.undo(number, "B. Okello", "wrong")).isTrue();
            assertThat(archive.undo(number, "B. Okello", "wrong")).isFalse();
        }
        assertThat(detention()).isEqualTo(coded);
        assertThat(archive.judgements())
                .hasSize(3)
                .allMatch(JudgementDecision::undone)
                .allMatch(d -> d.who().equals("A. Diallo"));
        assertThat(archive.findEntity("police-service")).isEmpty();
        assertThat(archive.findEntity(police.key())).isPresent();
    }

    @Test
    void chainsOfMergesLeadToTheLastAndComeApartAgain() {
        sameAs(police.key(), "first");
        long second = sameAs("first", "second");
        assertThat(actor().key()).isEqualTo("second");
        assertThatThrownBy(() -> sameAs("second", police.key()))
                .isInstanceOfSatisfying(
                        BadDecision.class, e -> assertThat(e.code()).isEqualTo("decision.circle"));
        assertThatThrownBy(() -> sameAs(police.key(), "third"))
                .isInstanceOfSatisfying(
                        BadDecision.class, e -> assertThat(e.code()).isEqualTo("decision.merged-already"));
        archive.undo(second, "A. Diallo", "");
        assertThat(actor().key()).isEqualTo("first");
        assertThat(archive.findEntity("second")).isEmpty();
        assertThat(archive.mentionsOfEntity("first", 0, 9).total()).isEqualTo(1);
    }

    @Test
    void wordsThatMeanSomebodyElse() {
        var here = new Anchor(police.words().text(), police.words().span().start());
        archive.judge(new Judgement.NotThat(police.key(), "other.txt", here), "A. Diallo", "");
        assertThat(actor()).isEqualTo(police);
        archive.judge(new Judgement.NotThat(police.key(), "lake.txt", here), "A. Diallo", "");
        assertThat(actor())
                .isEqualTo(new Participant(police.words(), null, police.words().text(), null, List.of()));
        assertThat(archive.findEntity(police.key()))
                .as("its other mentions stay, and there are none here")
                .isEmpty();
    }

    @Test
    void aRoleHoldsOnItsDays() {
        LocalDate day = detention().when().flatMap(w -> w.first()).orElseThrow();
        archive.judge(
                new Judgement.RoleIs(police.key(), "UGA", List.of("MIL"), null, day.minusDays(1)), "A. Diallo", "");
        assertThat(actor().countryOrNull()).isEqualTo(police.countryOrNull());
        archive.judge(new Judgement.RoleIs(police.key(), "UGA", List.of("MIL", "COP"), day, day), "A. Diallo", "");
        assertThat(actor().countryOrNull()).isEqualTo("UGA");
        assertThat(actor().sectors()).containsExactly("MIL", "COP");
        assertThat(archive.facets(EventQuery.ALL).actorCountries())
                .extracting(Facets.Count::value)
                .contains("UGA");
    }

    @Test
    void aPlaceLiesWhereAPersonSaysSo() {
        var point = new Where.Point(-1.25, 36.5);
        archive.judge(new Judgement.PointIs(nakuru.key(), point), "A. Diallo", "seen on the map");
        assertThat(detention().places().getFirst().point()).contains(point);
        assertThat(archive.findPlace(nakuru.key()))
                .hasValueSatisfying(place -> assertThat(place.point()).contains(point));
        assertThat(archive.points(EventQuery.ALL))
                .anySatisfy(p -> assertThat(p.latitude()).isEqualTo(-1.25));
        assertThat(archive.events(EventQuery.ALL.withBox(new EventQuery.Box(-2, 36, -1, 37)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void entitiesAndPlacesAreListedByTheirNames() {
        assertThat(archive.entities("", 0, 50).rows())
                .extracting(SubjectRow::key)
                .contains(police.key());
        assertThat(archive.entities("no such name", 0, 50).rows()).isEmpty();
        assertThat(archive.places("nakuru", 0, 50).rows())
                .extracting(SubjectRow::name)
                .contains(nakuru.name());
        assertThat(archive.findEntity(police.key())).hasValueSatisfying(entity -> {
            assertThat(entity.mentions()).isEqualTo(1);
            assertThat(entity.words())
                    .extracting(Tally::value)
                    .containsExactly(police.words().text());
            assertThat(entity.acts()).extracting(Tally::value).containsExactly("COERCE");
        });
        assertThat(archive.mentionsOfPlace(nakuru.key(), 0, 9).rows())
                .extracting(n -> n.told().mention().id())
                .containsExactly(detention().id());
    }
}
