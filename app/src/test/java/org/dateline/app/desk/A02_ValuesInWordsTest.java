package org.dateline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Participant;
import org.dateline.model.PlaceRole;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class A02_ValuesInWordsTest {

    private static final Words WORDS = new Words("12", new Span(0, 2));

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2031, month, day);
    }

    @Test
    void days() {
        assertThat(InWords.days(day(3, 3), day(3, 3))).isEqualTo("3 Mar 2031");
        assertThat(InWords.days(day(3, 3), day(3, 5))).isEqualTo("3–5 Mar 2031");
        assertThat(InWords.days(day(3, 30), day(4, 2))).isEqualTo("30 Mar – 2 Apr 2031");
        assertThat(InWords.days(day(12, 30), LocalDate.of(2032, 1, 2))).isEqualTo("30 Dec 2031 – 2 Jan 2032");
        assertThat(InWords.days(day(3, 1), day(3, 31))).isEqualTo("Mar 2031");
        assertThat(InWords.days(day(1, 1), day(12, 31))).isEqualTo("2031");
        assertThat(InWords.days(day(3, 3), null)).isEqualTo("since 3 Mar 2031");
        assertThat(InWords.days(null, day(3, 3))).isEqualTo("until 3 Mar 2031");
        assertThat(InWords.days(null, null)).isEmpty();
    }

    @Test
    void published() {
        assertThat(InWords.published(new Published.On(day(3, 3), List.of()))).isEqualTo("3 Mar 2031");
        assertThat(InWords.published(new Published.Between(day(3, 3), null, List.of())))
                .isEqualTo("on or after 3 Mar 2031");
        assertThat(InWords.published(new Published.Between(null, day(3, 3), List.of())))
                .isEqualTo("on or before 3 Mar 2031");
        assertThat(InWords.published(new Published.Between(day(3, 3), day(3, 9), List.of())))
                .isEqualTo("between 3 Mar 2031 and 9 Mar 2031");
        assertThat(InWords.published(new Published.Unknown(List.of()))).isEqualTo("date unknown");
        assertThat(InWords.published(new Published.Conflict(day(3, 9), day(3, 3), List.of())))
                .isEqualTo("date in conflict: not before 9 Mar 2031, not after 3 Mar 2031");
        assertThat(InWords.published(new Published.Conflict(day(3, 9), null, List.of())))
                .isEqualTo("date in conflict");
    }

    @Test
    void quantities() {
        assertThat(quantity(12, 12L, "suspects")).isEqualTo("12 suspects detained");
        assertThat(quantity(3, 9L, "")).isEqualTo("3–9 detained");
        assertThat(quantity(15_001, null, "detained")).isEqualTo("15,001 or more detained");
    }

    private static String quantity(long low, @Nullable Long high, String of) {
        return InWords.quantity(new Quantity(Quantity.Kind.DETAINED, low, high, WORDS, of));
    }

    @Test
    void placesAsExactAsTheyAre() {
        assertThat(InWords.place(place(1))).isEqualTo("Nakuru");
        assertThat(InWords.place(place(2))).isEqualTo("near Nakuru");
        var unknown = new Where(WORDS, null, "near the old mill", null, null, null, 2, PlaceRole.AT);
        assertThat(InWords.place(unknown)).isEqualTo("near the old mill");
        assertThat(InWords.around(place(1))).isEqualTo("Rift Valley, Kenya");
        assertThat(InWords.whole(place(1))).isEqualTo("Nakuru, Rift Valley, Kenya (exact place)");
        assertThat(InWords.whole(place(2))).isEqualTo("near Nakuru, Rift Valley, Kenya");
        assertThat(InWords.precision(6)).isEqualTo("country only");
    }

    private static Where place(int precision) {
        return new Where(WORDS, "place-1", "Nakuru", "KEN", "Rift Valley", null, precision, PlaceRole.AT);
    }

    @Test
    void participants() {
        var police = new Participant(WORDS, null, "police", "KEN", List.of("COP", "SPY"));
        assertThat(InWords.codes(police)).isEqualTo("KEN COP+SPY");
        assertThat(InWords.meaning(police)).isEqualTo("Kenya, police, intelligence");
        var nobody = new Participant(WORDS, null, "people", null, List.of());
        assertThat(InWords.codes(nobody)).isEmpty();
        assertThat(InWords.meaning(nobody)).isEqualTo("country not told");
        assertThat(Codes.country("PSE")).isEqualTo("Palestine");
        assertThat(Codes.country("XYZ")).isEqualTo("XYZ");
    }
}
