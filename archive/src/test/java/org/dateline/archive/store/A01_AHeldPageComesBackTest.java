package org.dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.dateline.model.Assertion;
import org.dateline.model.CodedStory;
import org.dateline.model.Credit;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.model.Refusal;
import org.dateline.model.Retelling;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A01_AHeldPageComesBackTest {

    @TempDir
    private Path folder;

    @Test
    void whatAStoryHasFromElsewhereComesBackEqual() {
        CodedStory plain = Sample.coded("b", "00000000000000bb", "00000000000000e");
        var update = new Retelling(
                Retelling.Kind.UPDATE,
                "<a>#1",
                40,
                0.8,
                0.75,
                List.of("14"),
                List.of("12", "monday"),
                "80 % of the words stand in <a>#1, but only this one has 14.");
        Words signed = Words.at(plain.story().text(), new Span(34, 60));
        var coded = new CodedStory(
                plain.story(),
                update,
                List.of(new Credit("Agence France-Presse", Credit.Of.TEXT, signed)),
                plain.contexts(),
                plain.mentions(),
                plain.refusals());
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(Sample.page("b", "1", coded));
            StoryDetail kept = archive.findStory("b#1").orElseThrow();
            assertThat(kept.coded()).isEqualTo(coded);
            assertThat(kept.row().repeatOf()).isEmpty();
            assertThat(kept.row().origin()).isEqualTo(new Origin("pile/b", Set.of("Agence France-Presse")));
        }
    }

    @Test
    void everythingThatWasPutInComesBackEqual() {
        CodedStory coded = Sample.coded("lake.txt");
        Mention detention = coded.mentions().getFirst();
        Mention march = coded.mentions().getLast();
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.ingest(Sample.page("lake.txt", "1", coded))).isEqualTo(new Ingested(1, 0, 2, 2, 0, 1));
        }
        var storyRow = new StoryRow(
                "lake.txt#1",
                "lake.txt",
                "pile/lake.txt",
                "Kenyan police detain 12 in Nakuru",
                coded.story().published(),
                null,
                2,
                0,
                new Origin("pile/lake.txt", Set.of()),
                null);
        var eventRow = new EventRow(
                "e00000000000000d1",
                EventType.COERCE,
                List.of("arrest"),
                Assertion.ACTUAL,
                false,
                false,
                detention.actors(),
                detention.recipients(),
                detention.places().getFirst(),
                "on Monday",
                LocalDate.of(2031, 3, 3),
                LocalDate.of(2031, 3, 3),
                detention.quantities(),
                List.of("a local official"),
                1,
                1,
                "Kenyan police detained 12 suspects in Nakuru on Monday",
                "lake.txt#1",
                "Kenyan police detain 12 in Nakuru");
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.findStory("lake.txt#1"))
                    .contains(new StoryDetail(
                            storyRow,
                            coded,
                            List.of(new Span(61, 63)),
                            Map.of(
                                    "00000000000000d1", "e00000000000000d1",
                                    "00000000000000d2", "e00000000000000d2"),
                            List.of()));
            assertThat(archive.stories(0, 10)).isEqualTo(new Listing<>(List.of(storyRow), 1, 0));
            assertThat(archive.findEvent("e00000000000000d1"))
                    .contains(new EventDetail(
                            eventRow,
                            List.of(new MentionDetail(
                                    detention,
                                    "e00000000000000d1",
                                    storyRow,
                                    "",
                                    Excerpt.of(coded.story(), detention)))));
            assertThat(archive.findMention("00000000000000d2"))
                    .contains(new MentionDetail(
                            march, "e00000000000000d2", storyRow, "", Excerpt.of(coded.story(), march)));
            assertThat(archive.events(EventQuery.ALL.withPage(0, 1))).isEqualTo(new Listing<>(List.of(eventRow), 2, 0));
            assertThat(archive.refusals("", 0, 10))
                    .isEqualTo(new Listing<>(
                            List.of(new RefusalRow(
                                    new Refusal("coding.no-recipient", new Span(96, 104), "A recipient is missing."),
                                    "lake.txt",
                                    "pile/lake.txt",
                                    "lake.txt#1",
                                    Sample.TEXT.substring(96, 104))),
                            1,
                            0));
            assertThat(archive.summary())
                    .isEqualTo(new Summary(1, 0, 1, 0, 2, 2, List.of(new Summary.ByCode("coding.no-recipient", 1))));
        }
    }

    @Test
    void anExcerptIsTheParagraphWithItsMarks() {
        CodedStory coded = Sample.coded("lake.txt");

        Excerpt excerpt = Excerpt.of(coded.story(), coded.mentions().getLast());

        assertThat(excerpt)
                .isEqualTo(new Excerpt(
                        "Residents may march next week.",
                        Sample.TEXT.indexOf("Residents"),
                        List.of(
                                new Excerpt.Mark(Excerpt.Field.QUOTE, new Span(0, 29), ""),
                                new Excerpt.Mark(Excerpt.Field.ACTOR, new Span(0, 9), "Residents"),
                                new Excerpt.Mark(Excerpt.Field.TRIGGER, new Span(14, 19), "PROTEST"),
                                new Excerpt.Mark(Excerpt.Field.TIME, new Span(20, 29), "the week after publication"))));
    }

    @Test
    void aTextThatUtf8CannotHoldComesBackWhole() {
        String text = "half \ud83d, nul \u0000, whole \ud83d\ude80, '; DROP TABLE pages; --";
        var story = new Story(
                "odd#1",
                "odd",
                1,
                text,
                Words.at(text, new Span(0, 4)),
                List.of(),
                new Span(5, text.length()),
                List.of(new Span(5, text.length())),
                new Published.Unknown(List.of()),
                "f1");
        var coded = new CodedStory(story, null, List.of(), List.of(), List.of());
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(new PageRecord(
                    ContentHash.of(new byte[0]),
                    "odd",
                    "odd",
                    "text/plain",
                    text,
                    List.of(),
                    List.of(coded),
                    List.of()));

            assertThat(archive.findStory("odd#1").map(StoryDetail::coded)).contains(coded);
        }
    }

    @Test
    void aDateInConflictComesBackWithBothSidesAndTheirReasons() {
        String text = "The fleet left on 3 May 2022. It will be back on 9 April 2022.";
        var conflict = new Published.Conflict(
                LocalDate.of(2022, 5, 3),
                LocalDate.of(2022, 4, 9),
                List.of(
                        new Published.Evidence("3 May 2022", new Span(18, 28), "Told as past."),
                        new Published.Evidence("9 April 2022", new Span(49, 61), "Told as still to come.")));
        var whole = new Span(0, text.length());
        var story = new Story("fleet#1", "fleet", 1, text, null, List.of(), whole, List.of(whole), conflict, "f2");
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(new PageRecord(
                    ContentHash.of(new byte[0]),
                    "fleet",
                    "fleet",
                    "text/plain",
                    text,
                    List.of(),
                    List.of(new CodedStory(story, null, List.of(), List.of(), List.of())),
                    List.of()));

            assertThat(archive.findStory("fleet#1").map(s -> s.coded().story().published()))
                    .contains(conflict);
            assertThat(archive.findStory("fleet#1").map(s -> s.row().published()))
                    .contains(conflict);
        }
    }

    @Test
    void aRefusedPageIsKeptWithItsReason() {
        Refusal binary = Refusal.ofWhole("page.binary", "The page is no text.");
        try (Archive archive = Archive.open(folder)) {
            String hash = ContentHash.of(new byte[] {0});
            archive.ingest(PageRecord.refused(hash, "pile/x.bin", "x.bin", List.of(binary)));

            assertThat(archive.isDone("x.bin", hash)).isTrue();
            assertThat(archive.refusals("page.binary", 0, 10).rows())
                    .isEqualTo(List.of(new RefusalRow(binary, "x.bin", "pile/x.bin", null, "")));
            assertThat(archive.summary())
                    .isEqualTo(new Summary(1, 1, 0, 0, 0, 0, List.of(new Summary.ByCode("page.binary", 1))));
        }
    }
}
