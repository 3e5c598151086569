package org.dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.dateline.model.CodedStory;
import org.dateline.model.Retelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A02_TheSameAgainTest {

    private static final Ingested NOTHING = new Ingested(0, 0, 0, 0, 0, 0);

    @TempDir
    private Path folder;

    private static String hash(String content) {
        return ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRerunSkipsWhatIsDone() {
        PageRecord page = Sample.page("a", "1", Sample.coded("a"));
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.isDone("a", hash("1"))).isFalse();
            archive.ingest(page);
        }
        try (Archive archive = Archive.open(folder)) {
            Summary before = archive.summary();
            assertThat(archive.isDone("a", hash("1"))).isTrue();
            assertThat(archive.isDone("a", hash("2"))).isFalse();
            assertThat(archive.ingest(page)).isEqualTo(NOTHING);
            assertThat(archive.summary()).isEqualTo(before);
        }
    }

    @Test
    void pagesOfOneNameFromTwoSourcesStandSideBySide() {
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.pageName("pile/a", "a")).isEqualTo("a");
            assertThat(archive.pageName("other/a", "a")).isEqualTo("a~2");
            archive.ingest(Sample.page("a", "1", Sample.coded("a")));
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.pageName("pile/a", "a")).isEqualTo("a");
            assertThat(archive.pageName("other/a", "a")).isEqualTo("a~2");
            assertThat(archive.pageName("third/a", "a")).isEqualTo("a~3");
        }
    }

    @Test
    void aRepeatAddsAReportAndNoMention() {
        CodedStory repeat =
                new CodedStory(Sample.story("b"), Retelling.exactCopy("a#1", 20), List.of(), List.of(), List.of());
        CodedStory sameWords = Sample.coded("c");
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(Sample.page("a", "1", Sample.coded("a")));
            assertThat(archive.ingest(Sample.page("b", "2", repeat))).isEqualTo(new Ingested(1, 1, 0, 0, 0, 0));
            // Nobody noticed that this one repeats: its fingerprint says so.
            assertThat(archive.ingest(Sample.page("c", "3", sameWords))).isEqualTo(new Ingested(1, 1, 0, 0, 0, 1));

            assertThat(archive.findEvent("e00000000000000d1")
                            .orElseThrow()
                            .row()
                            .reports())
                    .isEqualTo(3);
            assertThat(archive.findStory("a#1").orElseThrow().repeats())
                    .extracting(StoryRow::id)
                    .isEqualTo(List.of("b#1", "c#1"));
            assertThat(archive.findStory("c#1").orElseThrow().row().repeatOf()).isEqualTo(Optional.of("a#1"));
            assertThat(archive.findStory("c#1").orElseThrow().coded().retelling())
                    .hasValueSatisfying(copy -> assertThat(copy.kind()).isEqualTo(Retelling.Kind.EXACT_COPY));
            assertThat(archive.summary().repeats()).isEqualTo(2);
        }
    }

    @Test
    void storiesThatTellTheSameBecomeOneEvent() {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(Sample.page("a", "1", Sample.coded("a", "f1", "a")));
            assertThat(archive.ingest(Sample.page("b", "2", Sample.coded("b", "f2", "b"))))
                    .isEqualTo(new Ingested(1, 0, 2, 1, 1, 1));

            EventDetail event = archive.findEvent("ea1").orElseThrow();
            assertThat(event.row().reports()).isEqualTo(2);
            assertThat(event.mentions()).extracting(m -> m.mention().id()).isEqualTo(List.of("a1", "b1"));
            assertThat(event.mentions())
                    .extracting(MentionDetail::reason)
                    .isEqualTo(List.of(
                            "",
                            "Agrees with a mention of another story in trigger, actor, recipient, place, time, mode, figure;"
                                    + " nothing rules it out."));
            assertThat(archive.findEvent("eb1")).isEqualTo(Optional.empty());
        }
    }

    @Test
    void aChangedPageIsReplacedAndOldIdsLeadOn() {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(Sample.page("a", "1", Sample.coded("a", "f1", "a")));
            archive.ingest(Sample.page("b", "2", Sample.coded("b", "f2", "b")));

            archive.ingest(Sample.page(
                    "a", "changed", new CodedStory(Sample.story("a", "f3"), null, List.of(), List.of(), List.of())));

            assertThat(archive.findEvent("ea1").map(e -> e.row().id())).contains("eb1");
            assertThat(archive.findEvent("ea2")).isEqualTo(Optional.empty());
            assertThat(archive.findEvent("eb1").orElseThrow().row().reports()).isEqualTo(1);
            assertThat(archive.summary())
                    .isEqualTo(new Summary(2, 0, 2, 0, 2, 2, List.of(new Summary.ByCode("coding.no-recipient", 1))));
            assertThat(archive.search("Nakuru", 10))
                    .extracting(h -> h.id())
                    .containsExactlyInAnyOrder("eb1", "eb2", "a#1", "b#1");
        }
    }

    @Test
    void whereARepeatedStoryGoesItsRepeatsAreToBeReadAgain() {
        CodedStory repeat =
                new CodedStory(Sample.story("b"), Retelling.exactCopy("a#1", 20), List.of(), List.of(), List.of());
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(Sample.page("a", "1", Sample.coded("a")));
            archive.ingest(Sample.page("b", "2", repeat));
            assertThat(archive.isDone("b", hash("2"))).isTrue();

            archive.ingest(Sample.page(
                    "a", "changed", new CodedStory(Sample.story("a", "f3"), null, List.of(), List.of(), List.of())));

            assertThat(archive.isDone("b", hash("2"))).isFalse();
            archive.ingest(Sample.page("b", "2", Sample.coded("b")));
            assertThat(archive.isDone("b", hash("2"))).isTrue();
            assertThat(archive.findEvent("e00000000000000d1")
                            .orElseThrow()
                            .row()
                            .leadStory())
                    .isEqualTo("b#1");
        }
    }
}
