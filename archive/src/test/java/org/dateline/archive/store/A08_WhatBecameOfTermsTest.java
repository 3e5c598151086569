package org.dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.dateline.model.Assertion;
import org.dateline.model.CodedStory;
import org.dateline.model.EventType;
import org.dateline.model.Fulfilment;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Section;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Story a tells a deal and its term, other stories what was done later: the record knows the one by the other. */
class A08_WhatBecameOfTermsTest {

    private static final Participant KENYA = party("ken-gov", "KEN", "GOV");
    private static final Participant UGANDA = party("uga-gov", "UGA", "GOV");
    private static final Participant KENYAN_ARMY = party("ken-army", "KEN", "MIL");
    private static final Participant UGANDAN_ARMY = party("uga-army", "UGA", "MIL");
    private static final LocalDate DEAL_DAY = LocalDate.of(2031, 3, 3);

    @TempDir
    private Path folder;

    private static Participant party(String id, String country, String sector) {
        return new Participant(Sample.words("Kenyan police", 40), id, id, country, List.of(sector));
    }

    private static Mention mention(
            String page,
            String id,
            EventType type,
            List<String> modes,
            List<Participant> actors,
            List<Participant> recipients,
            Assertion assertion,
            LocalDate day,
            @Nullable String termOf) {
        return new Mention(
                id,
                page + "#1",
                Section.BODY,
                Sample.words("Kenyan police detained 12 suspects in Nakuru on Monday", 40),
                Sample.words("detained", 0),
                type,
                modes,
                actors,
                recipients,
                assertion,
                false,
                false,
                List.of(),
                List.of(),
                new When.Between(Sample.words("on Monday", 0), day, day, When.Precision.DAY),
                List.of(),
                termOf,
                "own");
    }

    private static Mention deal() {
        return mention(
                "a",
                "a1",
                EventType.AGREE,
                List.of(),
                List.of(KENYA, UGANDA),
                List.of(),
                Assertion.ACTUAL,
                DEAL_DAY,
                null);
    }

    private static Mention release(
            String page, String id, Assertion assertion, LocalDate day, @Nullable String termOf) {
        return mention(
                page,
                id,
                EventType.RETREAT,
                List.of("release"),
                List.of(KENYA),
                List.of(UGANDA),
                assertion,
                day,
                termOf);
    }

    private static Mention promised() {
        return release("a", "a2", Assertion.PLANNED, DEAL_DAY.plusDays(17), "a1");
    }

    private static Mention released(String page, String id, LocalDate day) {
        return release(page, id, Assertion.ACTUAL, day, null);
    }

    private static void read(Archive archive, String page, Mention... mentions) {
        var story = Sample.story(page, page.repeat(16));
        archive.ingest(Sample.page(page, page, new CodedStory(story, null, List.of(), List.of(mentions), List.of())));
    }

    /** Which act does what to which term, asked of the event that holds the mention. */
    private static List<String> asked(Archive archive, String mention) {
        Map<String, String> eventOf = new HashMap<>();
        archive.forEachEvent(
                EventQuery.ALL,
                e -> e.mentions()
                        .forEach(m -> eventOf.put(m.mention().id(), e.row().id())));
        return archive.fulfilments(eventOf.getOrDefault(mention, "")).stream()
                .map(f -> f.act() + " " + f.kind().word() + " " + f.term())
                .toList();
    }

    @Test
    void theActInALaterStoryFulfilsTheTermAskedFromEitherSide() {
        try (Archive archive = Archive.open(folder)) {
            read(archive, "a", deal(), promised());
            assertThat(asked(archive, "a2")).isEmpty();
            read(archive, "b", released("b", "b1", DEAL_DAY.plusDays(17)));
            assertThat(asked(archive, "a2")).containsExactly("b1 fulfils a2");
            assertThat(asked(archive, "b1")).containsExactly("b1 fulfils a2");
            assertThat(asked(archive, "a1")).as("the deal is no term").isEmpty();
        }
    }

    @Test
    void inWhateverOrderTheStoriesCame() {
        try (Archive archive = Archive.open(folder)) {
            read(archive, "b", released("b", "b1", DEAL_DAY.plusDays(17)));
            assertThat(asked(archive, "b1")).isEmpty();
            read(archive, "a", deal(), promised());
            assertThat(asked(archive, "b1")).containsExactly("b1 fulfils a2");
        }
    }

    @Test
    void whatWasDoneBeforeTheDealFulfilsNothing() {
        try (Archive archive = Archive.open(folder)) {
            read(archive, "a", deal(), promised());
            read(archive, "b", released("b", "b1", DEAL_DAY.minusDays(5)));
            assertThat(asked(archive, "a2")).isEmpty();
        }
    }

    @Test
    void forceBetweenThePartiesBreaksTheirTruce() {
        Mention truce = mention(
                "a",
                "a2",
                EventType.RETREAT,
                List.of("ceasefire"),
                List.of(KENYAN_ARMY, UGANDAN_ARMY),
                List.of(),
                Assertion.PLANNED,
                DEAL_DAY.plusDays(1),
                "a1");
        Mention shelling = mention(
                "b",
                "b1",
                EventType.ASSAULT,
                List.of("heavy-weapons"),
                List.of(KENYAN_ARMY),
                List.of(UGANDAN_ARMY),
                Assertion.ACTUAL,
                DEAL_DAY.plusDays(9),
                null);
        try (Archive archive = Archive.open(folder)) {
            read(archive, "a", deal(), truce);
            read(archive, "b", shelling);
            assertThat(asked(archive, "a2")).containsExactly("b1 breaches a2");
            assertThat(asked(archive, "b1")).containsExactly("b1 breaches a2");
        }
    }

    @Test
    void twoActsThatWouldDoEquallyWellAreNotLinked() {
        try (Archive archive = Archive.open(folder)) {
            read(archive, "a", deal(), promised());
            read(archive, "b", released("b", "b1", DEAL_DAY.plusDays(17)));
            read(archive, "c", released("c", "c1", DEAL_DAY.plusDays(60)));
            assertThat(asked(archive, "a2")).isEmpty();
        }
    }

    @Test
    void amongHundredsOfActsLikeItNoneIsTold() {
        var many = new ArrayList<Mention>();
        for (int i = 0; i <= 400; i++) {
            many.add(released("c", "c" + (1000 + i), DEAL_DAY.minusDays(10L + 20 * i)));
        }
        try (Archive archive = Archive.open(folder)) {
            read(archive, "a", deal(), promised());
            read(archive, "b", released("b", "b1", DEAL_DAY.plusDays(17)));
            read(archive, "c", many.toArray(Mention[]::new));
            assertThat(asked(archive, "a2")).isEmpty();
        }
    }

    @Test
    void anUnknownEventHasNoTerms() {
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.fulfilments("e'; DROP TABLE mentions; --")).isEqualTo(List.<Fulfilment>of());
        }
    }
}
