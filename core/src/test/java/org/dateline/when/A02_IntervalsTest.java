package org.dateline.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Published;
import org.dateline.model.When.Precision;
import org.dateline.when.Told.Which;
import org.junit.jupiter.api.Test;

/** A story that is known to be of a few days: its relative times follow from all of them, as exactly as these agree. */
class A02_IntervalsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2031, 3, 6);

    private static StoryDays between(LocalDate first, LocalDate last) {
        return StoryDays.of(new Published.Between(first, last, List.of()));
    }

    private static String settled(StoryDays story, Told told, Tense tense) {
        return story.settle(told, tense)
                .map(days -> days.start().map(LocalDate::toString).orElse("") + ".."
                        + days.end().map(LocalDate::toString).orElse("") + " "
                        + days.precision().word())
                .orElse("unsettled");
    }

    @Test
    void aWeekdayThatEveryDayAgreesOnIsThatDay() {
        StoryDays story = between(THURSDAY, THURSDAY.plusDays(1));
        assertThat(settled(story, new Told.Weekly(DayOfWeek.THURSDAY, Which.NEAREST), Tense.PAST))
                .isEqualTo("2031-03-06..2031-03-06 day");
        assertThat(settled(story, new Told.Weekly(DayOfWeek.FRIDAY, Which.NEAREST), Tense.FUTURE))
                .isEqualTo("2031-03-07..2031-03-07 day");
    }

    @Test
    void whereTheDaysDifferTheTimeIsLessExact() {
        StoryDays story = between(THURSDAY, THURSDAY.plusDays(3));
        assertThat(settled(story, new Told.Weekly(DayOfWeek.SATURDAY, Which.NEAREST), Tense.PAST))
                .isEqualTo("2031-03-01..2031-03-08 week");
        assertThat(settled(story, new Told.Shifted(Unit.DAY, -1), Tense.PAST)).isEqualTo("2031-03-05..2031-03-08 week");
        assertThat(settled(story, new Told.Shifted(Unit.YEAR, -1), Tense.PAST))
                .isEqualTo("2030-01-01..2030-12-31 year");
    }

    @Test
    void openTimesStayOpen() {
        StoryDays story = between(THURSDAY, THURSDAY.plusDays(2));
        assertThat(settled(story, new Told.From(new Told.Shifted(Unit.DAY, -1)), Tense.PAST))
                .isEqualTo("2031-03-05.. week");
    }

    @Test
    void aLongerOrOpenIntervalSettlesNothingThatIsRelative() {
        var monday = new Told.Weekly(DayOfWeek.MONDAY, Which.NEAREST);
        assertThat(settled(between(THURSDAY, THURSDAY.plusDays(6)), monday, Tense.PAST))
                .isNotEqualTo("unsettled");
        assertThat(settled(between(THURSDAY, THURSDAY.plusDays(7)), monday, Tense.PAST))
                .isEqualTo("unsettled");
        assertThat(settled(StoryDays.of(new Published.Unknown(List.of())), monday, Tense.PAST))
                .isEqualTo("unsettled");
        assertThat(settled(
                        StoryDays.of(new Published.Conflict(THURSDAY, THURSDAY.minusDays(9), List.of())),
                        monday,
                        Tense.PAST))
                .isEqualTo("unsettled");
    }

    @Test
    void aDateWithItsYearNeedsNoStory() {
        var dated = new Told.Dated(THURSDAY, THURSDAY, Precision.DAY);
        assertThat(StoryDays.of(new Published.Unknown(List.of())).settle(dated, Tense.PAST))
                .map(Settler.Days::start)
                .contains(Optional.of(THURSDAY));
    }
}
