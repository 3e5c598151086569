package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Fulfilment;
import org.dateline.model.Published;
import org.junit.jupiter.api.Test;

/** A later act does what a deal says, or what it forbids. */
class A03_FulfilmentTest {

    private static final Telling DEAL = Telling.of("deal", 0)
            .in("a")
            .is(EventType.AGREE, "agreed")
            .by("Ecuador", "ECU", "GOV")
            .by("Peru", "PER", "GOV")
            .on("2031-03-03");

    private static Telling release(String id, String story) {
        return Telling.of(id, id.length() * 100)
                .in(story)
                .is(EventType.RETREAT, "release", "release")
                .by("Ecuador", "ECU", "GOV")
                .to("prisoners", "PER", "MIL");
    }

    private static Telling term() {
        return release("term", "a").told(Assertion.PLANNED).termOf("deal");
    }

    private static List<Fulfilment> fulfilments(Telling... told) {
        Published march = new Published.On(LocalDate.parse("2031-03-03"), List.of());
        Published april = new Published.On(LocalDate.parse("2031-04-01"), List.of());
        Map<String, Published> published = Map.of("a", march, "b", april, "c", april);
        return Fulfilments.of(
                EventMerger.merge(Stream.of(told).map(Telling::mention).toList(), published),
                m -> published.getOrDefault(m.story(), march));
    }

    @Test
    void theSameActLaterFulfilsTheTerm() {
        assertThat(fulfilments(DEAL, term(), release("act", "b").on("2031-03-20")))
                .containsExactly(new Fulfilment(
                        Fulfilment.Kind.FULFILS,
                        "term",
                        "act",
                        "Agrees with the term in actor, recipient, mode, word; told as done,"
                                + " 17 days after it was agreed, asked or threatened; nothing rules it out."));
    }

    @Test
    void whatWasBeforeTheDealFulfilsNothing() {
        assertThat(fulfilments(DEAL, term(), release("act", "b").on("2031-03-01")))
                .isEmpty();
    }

    @Test
    void anotherPartysActFulfilsNothing() {
        Telling other = Telling.of("act", 0)
                .in("b")
                .is(EventType.RETREAT, "released", "release")
                .by("Chile", "CHL", "GOV")
                .to("prisoners", "PER", "MIL")
                .on("2031-03-20");
        assertThat(fulfilments(DEAL, term(), other)).isEmpty();
    }

    @Test
    void twoActsThatWouldDoEquallyWellAreNotLinked() {
        assertThat(fulfilments(
                        DEAL,
                        term(),
                        release("one", "b").on("2031-03-20"),
                        release("two", "c").on("2031-03-27")))
                .isEmpty();
    }

    @Test
    void inOneStoryItMustBeToldWhen() {
        assertThat(fulfilments(DEAL, term(), release("act", "a"))).isEmpty();
        assertThat(fulfilments(DEAL, term(), release("act", "a").on("2031-03-05")))
                .extracting(Fulfilment::act)
                .containsExactly("act");
    }

    @Test
    void toldAsNotDoneBreaksIt() {
        assertThat(fulfilments(
                        DEAL,
                        term(),
                        release("act", "b").told(Assertion.NEGATED).on("2031-03-20")))
                .extracting(Fulfilment::kind)
                .containsExactly(Fulfilment.Kind.BREACHES);
    }

    @Test
    void forceBetweenThePartiesBreaksATruce() {
        Telling truce = Telling.of("truce", 100)
                .in("a")
                .is(EventType.RETREAT, "ceasefire", "ceasefire")
                .by("Ecuador", "ECU", "MIL")
                .by("Peru", "PER", "MIL")
                .told(Assertion.PLANNED)
                .termOf("deal");
        Telling shelling = Telling.of("shelling", 0)
                .in("b")
                .is(EventType.ASSAULT, "shelled", "heavy-weapons")
                .by("Ecuadorian army", "ECU", "MIL")
                .to("Peruvian post", "PER", "MIL")
                .on("2031-03-20");
        assertThat(fulfilments(DEAL, truce, shelling))
                .extracting(Fulfilment::kind, Fulfilment::term, Fulfilment::act)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fulfilment.Kind.BREACHES, "truce", "shelling"));
    }

    @Test
    void aDealThatWasNotMadeHasNothingToFulfil() {
        Telling none = Telling.of("deal", 0)
                .in("a")
                .is(EventType.AGREE, "agreed")
                .by("Ecuador", "ECU", "GOV")
                .told(Assertion.NEGATED)
                .on("2031-03-03");
        assertThat(fulfilments(none, term(), release("act", "b").on("2031-03-20")))
                .isEmpty();
    }
}
