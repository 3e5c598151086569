package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.junit.jupiter.api.Test;

class A02_AcrossStoriesTest {

    private static final Published UNKNOWN = new Published.Unknown(List.of());

    private static Published on(String day) {
        return new Published.On(LocalDate.parse(day), List.of());
    }

    private static Telling raid(String id, String story) {
        return Telling.of(id, 0)
                .in(story)
                .is(EventType.COERCE, "raided", "seize")
                .by("Kenyan police", "KEN", "COP")
                .at("Nakuru", Telling.NAKURU, 1);
    }

    private static List<List<String>> events(Map<String, Published> published, Telling... told) {
        return ids(EventMerger.merge(Stream.of(told).map(Telling::mention).toList(), published));
    }

    private static List<List<String>> ids(List<Event> events) {
        return events.stream()
                .map(e -> e.mentions().stream().map(Mention::id).toList())
                .toList();
    }

    @Test
    void sameDayPlaceAndActorIsOneEvent() {
        assertThat(EventMerger.merge(
                        List.of(
                                raid("1", "a").on("2031-03-03").mention(),
                                raid("2", "b").on("2031-03-03").mention()),
                        Map.of()))
                .singleElement()
                .isEqualTo(new Event(
                        "e1",
                        List.of(
                                raid("1", "a").on("2031-03-03").mention(),
                                raid("2", "b").on("2031-03-03").mention()),
                        List.of("Agrees with a mention of another story in trigger, actor, place, time, mode;"
                                + " nothing rules it out.")));
    }

    @Test
    void anotherDayIsAnotherEvent() {
        assertThat(events(
                        Map.of(),
                        raid("1", "a").on("2031-03-03"),
                        raid("2", "b").on("2031-03-04")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void unsettledDaysTieNoStories() {
        assertThat(events(
                        Map.of("a", UNKNOWN, "b", UNKNOWN),
                        raid("1", "a").onSome("Monday"),
                        raid("2", "b").onSome("Monday")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void newsWithoutATimeIsOfTheDaysBeforeItsPublication() {
        assertThat(events(Map.of("b", on("2031-03-04")), raid("1", "a").on("2031-03-03"), raid("2", "b")))
                .isEqualTo(List.of(List.of("1", "2")));
        assertThat(events(Map.of("b", on("2031-03-09")), raid("1", "a").on("2031-03-03"), raid("2", "b")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void placeAloneOrActorAloneTiesNoStories() {
        assertThat(events(
                        Map.of(),
                        Telling.of("1", 0)
                                .in("a")
                                .at("Nakuru", Telling.NAKURU, 1)
                                .on("2031-03-03"),
                        Telling.of("2", 0)
                                .in("b")
                                .at("Nakuru", Telling.NAKURU, 1)
                                .on("2031-03-03")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
        assertThat(events(
                        Map.of(),
                        Telling.of("1", 0)
                                .in("a")
                                .by("Kenyan police", "KEN", "COP")
                                .on("2031-03-03"),
                        Telling.of("2", 0)
                                .in("b")
                                .by("Kenyan police", "KEN", "COP")
                                .on("2031-03-03")))
                .isEqualTo(List.of(List.of("1"), List.of("2")));
    }

    @Test
    void oneMentionThatRulesItOutKeepsEventsApart() {
        assertThat(events(
                        Map.of(),
                        raid("1", "a").to("a warehouse", null, "BUS").on("2031-03-03"),
                        raid("2", "a").to("a warehouse", null, "BUS"),
                        raid("3", "b").to("a church", null, "REL").on("2031-03-03")))
                .isEqualTo(List.of(List.of("1", "2"), List.of("3")));
    }

    @Test
    void storyByStoryGivesTheSameAsAllAtOnce() {
        var story1 = List.of(raid("1", "a").on("2031-03-03").mention());
        var story2 = List.of(raid("2", "b").on("2031-03-03").mention());
        var all = new ArrayList<Mention>(story1);
        all.addAll(story2);

        List<Event> known = EventMerger.ofStory(story1);
        var joined = EventMerger.join(EventMerger.ofStory(story2).getFirst(), known, m -> UNKNOWN);

        assertThat(joined)
                .contains(new EventMerger.Joined(
                        0, EventMerger.merge(all, Map.of()).getFirst()));
    }

    @Test
    void keysAreFamilyCountryAndWeek() {
        assertThat(BlockKey.of(raid("1", "a").on("2031-03-03").mention(), UNKNOWN))
                .isEqualTo(List.of("COERCE|KEN|3191"));
        assertThat(BlockKey.of(raid("1", "a").mention(), on("2031-03-06")))
                .isEqualTo(List.of("COERCE|KEN|3191", "COERCE|KEN|3192"));
        assertThat(BlockKey.of(raid("1", "a").mention(), UNKNOWN)).isEqualTo(List.of());
    }
}
