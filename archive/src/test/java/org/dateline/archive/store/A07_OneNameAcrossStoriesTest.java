package org.dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.dateline.model.Antecedent;
import org.dateline.model.CodedStory;
import org.dateline.model.CorpusEntity;
import org.dateline.model.CorpusEntity.Life;
import org.dateline.model.Judgement;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person whom no roster knows is the same in all stories that name him and tell nothing against it. */
class A07_OneNameAcrossStoriesTest {

    private static final CorpusEntity NOBODY_KNOWN = new CorpusEntity("juma-otiano", "", Life.UNTOLD);
    private static final CorpusEntity KENYAN = new CorpusEntity("juma-otiano", "KEN", Life.UNTOLD);
    private static final CorpusEntity OFFICER = new CorpusEntity("juma-otiano", "KEN", Life.OFFICE);
    private static final CorpusEntity REBEL = new CorpusEntity("juma-otiano", "KEN", Life.ARMED);
    private static final CorpusEntity UGANDAN = new CorpusEntity("juma-otiano", "UGA", Life.OFFICE);

    @TempDir
    private Path folder;

    private static CodedStory story(String page, String ids, CorpusEntity who, String name) {
        CodedStory plain = Sample.coded(page, "00000000000000" + ids, "0000000000000" + ids);
        Mention m = plain.mentions().getFirst();
        Participant police = m.actors().getFirst();
        var actor = new Participant(
                police.words(),
                who.id(),
                name,
                who.country().isEmpty() ? null : who.country(),
                List.of(),
                new Antecedent(Sample.words("a local official", 0), Antecedent.Link.DESCRIPTION));
        var told = new Mention(
                m.id(),
                m.story(),
                m.section(),
                m.quote(),
                m.trigger(),
                m.type(),
                m.modes(),
                List.of(actor),
                m.recipients(),
                m.assertion(),
                m.historical(),
                m.failed(),
                m.attribution(),
                m.places(),
                m.whenOrNull(),
                m.quantities(),
                m.termOfOrNull(),
                m.rule());
        return new CodedStory(plain.story(), null, List.of(), List.of(told), List.of());
    }

    private static void read(Archive archive, String page, String ids, CorpusEntity who, String name) {
        archive.ingest(Sample.page(page, ids, story(page, ids, who, name)));
    }

    @Test
    void anIdSaysNameStateAndWalkOfLife() {
        assertThat(OFFICER.id()).isEqualTo("corpus:juma-otiano:KEN:office");
        assertThat(CorpusEntity.of(OFFICER.id())).contains(OFFICER);
        assertThat(CorpusEntity.of("name:KEN:police")).isEmpty();
        assertThat(CorpusEntity.of("corpus:juma-otiano:KEN:no-life")).isEmpty();
    }

    @Test
    void whatOneStoryLeavesUntoldAnotherTells() {
        var all = new Namesakes(Set.of(NOBODY_KNOWN, KENYAN, OFFICER));
        assertThat(all.resolve(NOBODY_KNOWN)).isEqualTo(OFFICER);
        assertThat(all.resolve(KENYAN)).isEqualTo(OFFICER);
        assertThat(all.apart(NOBODY_KNOWN, OFFICER)).isEmpty();
    }

    @Test
    void whereStoriesContradictNobodyIsTakenForTheOther() {
        var states = new Namesakes(Set.of(NOBODY_KNOWN, OFFICER, UGANDAN));
        assertThat(states.resolve(NOBODY_KNOWN)).isEqualTo(NOBODY_KNOWN);
        assertThat(states.apart(OFFICER, UGANDAN)).contains("of different states");
        assertThat(states.apart(OFFICER, NOBODY_KNOWN)).contains("it may be one of several bearers of the name");
        var lives = new Namesakes(Set.of(KENYAN, OFFICER, REBEL));
        assertThat(lives.resolve(KENYAN)).isEqualTo(KENYAN);
        assertThat(lives.apart(OFFICER, REBEL)).contains("in different walks of life");
    }

    @Test
    void theEntitysPageGathersAllStoriesInWhateverOrderTheyWereRead() {
        var pages = new ArrayList<>(List.of("1", "2", "3"));
        var answers = new ArrayList<EntityDetail>();
        for (int turn = 0; turn < 3; turn++) {
            Collections.rotate(pages, 1);
            try (Archive archive = Archive.open(folder.resolve("turn" + turn))) {
                for (String page : pages) {
                    switch (page) {
                        case "1" -> read(archive, "a.txt", "a1", NOBODY_KNOWN, "Juma Otieno");
                        case "2" -> read(archive, "b.txt", "b2", OFFICER, "Juma Otieno");
                        default -> read(archive, "c.txt", "c3", KENYAN, "Jumah Otieno");
                    }
                }
                answers.add(archive.findEntity(NOBODY_KNOWN.id()).orElseThrow());
                assertThat(archive.mentionsOfEntity(KENYAN.id(), 0, 9).total()).isEqualTo(3);
                assertThat(archive.findStory("a.txt#1").orElseThrow().coded().mentions())
                        .first()
                        .satisfies(m -> assertThat(m.actors().getFirst().key()).isEqualTo(OFFICER.id()));
            }
        }
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.key()).isEqualTo(OFFICER.id());
            assertThat(answer.mentions()).isEqualTo(3);
            assertThat(answer.joined()).containsExactly(NOBODY_KNOWN.id(), KENYAN.id());
            assertThat(answer.namesakes()).isEmpty();
        });
    }

    @Test
    void aLaterStoryThatContradictsPartsThemAgain() {
        try (Archive archive = Archive.open(folder)) {
            read(archive, "a.txt", "a1", NOBODY_KNOWN, "Juma Otieno");
            read(archive, "b.txt", "b2", OFFICER, "Juma Otieno");
            assertThat(archive.findEntity(OFFICER.id()).orElseThrow().mentions())
                    .isEqualTo(2);
            read(archive, "c.txt", "c3", UGANDAN, "Juma Otieno");
            assertThat(archive.findEntity(OFFICER.id())).hasValueSatisfying(kenyan -> {
                assertThat(kenyan.mentions()).isEqualTo(1);
                assertThat(kenyan.namesakes())
                        .extracting(n -> n.other().key() + " " + n.why())
                        .containsExactly(
                                NOBODY_KNOWN.id() + " it may be one of several bearers of the name",
                                UGANDAN.id() + " of different states");
            });
        }
    }

    @Test
    void whatAPersonSaidOfOneHoldsForAll() {
        try (Archive archive = Archive.open(folder)) {
            read(archive, "a.txt", "a1", NOBODY_KNOWN, "Juma Otieno");
            archive.judge(new Judgement.SameAs(NOBODY_KNOWN.id(), "ken-police", "Kenya Police"), "A. Diallo", "");
            read(archive, "b.txt", "b2", OFFICER, "Juma Otieno");
            assertThat(archive.findEntity("ken-police").orElseThrow().mentions())
                    .isEqualTo(2);
            assertThat(archive.findEntity(OFFICER.id()).orElseThrow().key()).isEqualTo("ken-police");
        }
    }

    @Test
    void theWordsThatAnActorPointsBackToAreKept() {
        try (Archive archive = Archive.open(folder)) {
            read(archive, "a.txt", "a1", OFFICER, "Juma Otieno");
            Participant actor = archive.findStory("a.txt#1")
                    .orElseThrow()
                    .coded()
                    .mentions()
                    .getFirst()
                    .actors()
                    .getFirst();
            assertThat(actor.antecedent())
                    .contains(new Antecedent(Sample.words("a local official", 0), Antecedent.Link.DESCRIPTION));
        }
    }
}
