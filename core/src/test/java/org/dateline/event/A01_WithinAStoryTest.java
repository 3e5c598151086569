package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Assertion;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.junit.jupiter.api.Test;

class A01_WithinAStoryTest {

    private static Telling attack(String id, int at) {
        return Telling.of(id, at).by("Raiders", null, "UAF").to("a convoy", "KEN", "MIL");
    }

    private static List<List<String>> events(Telling... told) {
        return EventMerger.ofStory(Stream.of(told).map(Telling::mention).toList()).stream()
                .map(e -> e.mentions().stream().map(Mention::id).toList())
                .toList();
    }

    @Test
    void headlineLeadAndLaterParagraphAreOneEvent() {
        List<Event> events = EventMerger.ofStory(List.of(
                attack("1", 0).mention(),
                attack("2", 700).is(EventType.ASSAULT, "attacked").mention()));

        assertThat(events)
                .singleElement()
                .isEqualTo(new Event(
                        "e1",
                        List.of(
                                attack("1", 0).mention(),
                                attack("2", 700)
                                        .is(EventType.ASSAULT, "attacked")
                                        .mention()),
                        List.of("Agrees with a mention of the same story in trigger, actor, recipient;"
                                + " nothing rules it out.")));
    }

    @Test
    void figuresThatDisagreeAreClaimsOnOneEvent() {
        assertThat(events(attack("1", 0).killed(4), attack("2", 10_000).killed(9)))
                .isEqualTo(List.of(List.of("1", "2")));
    }

    @Test
    void aDenialIsAClaimOnTheEventItDenies() {
        assertThat(events(attack("1", 0), attack("2", 300).told(Assertion.DENIED)))
                .isEqualTo(List.of(List.of("1", "2")));
    }

    @Test
    void whatIsAskedForHasNotHappened() {
        assertThat(events(attack("1", 0), attack("2", 300).told(Assertion.DEMANDED)))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void backgroundIsNotTheNews() {
        assertThat(events(attack("1", 0), attack("2", 300).asHistory())).isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void otherTypesModesPlacesOrDaysAreOtherEvents() {
        assertThat(events(attack("1", 0), attack("2", 9).is(EventType.COERCE, "attack")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
        assertThat(events(
                        attack("1", 0).is(EventType.ASSAULT, "attack", "firearms"),
                        attack("2", 9).is(EventType.ASSAULT, "attack", "aerial")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
        assertThat(events(
                        attack("1", 0).at("Nakuru", Telling.NAKURU, 1),
                        attack("2", 9).at("Nairobi", Telling.NAIROBI, 1)))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
        assertThat(events(attack("1", 0).onSome("Monday"), attack("2", 9).onSome("Friday")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
        assertThat(events(attack("1", 0).on("2031-03-03"), attack("2", 9).on("2031-03-04")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void otherPartiesAreOtherEvents() {
        assertThat(events(
                        Telling.of("1", 0).by("Kenyan troops", "KEN", "MIL"),
                        Telling.of("2", 9).by("Ugandan troops", "UGA", "MIL")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void typeAloneIsNotEnough() {
        assertThat(events(
                        Telling.of("1", 0).is(EventType.ASSAULT, "shelled"),
                        Telling.of("2", 9).is(EventType.ASSAULT, "killed")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void aMentionJoinsTheEventItResemblesMost() {
        assertThat(events(
                        Telling.of("1", 0).to("a convoy", "KEN", "MIL"),
                        Telling.of("2", 9).to("a market", null, "CVL").at("Nakuru", Telling.NAKURU, 1),
                        Telling.of("3", 20).to("a market", null, "CVL").at("Nakuru", Telling.NAKURU, 1)))
                .isEqualTo(List.of(List.of("1"), List.of("2", "3")));
    }
}
