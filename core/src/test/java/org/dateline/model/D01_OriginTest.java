package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two papers that print one agency's story are one source. */
class D01_OriginTest {

    private static Origin origin(String outlet, String... agencies) {
        return new Origin(outlet, Set.of(agencies));
    }

    @Test
    void outletsWithoutCreditsCountEach() {
        assertThat(Origin.independent(List.of(origin("a"), origin("b"), origin("a"))))
                .isEqualTo(2);
    }

    @Test
    void anAgencyCountsOnceWhoeverPrintsIt() {
        assertThat(Origin.independent(List.of(origin("a", "Reuters"), origin("b", "Reuters"), origin("c", "dpa"))))
                .isEqualTo(2);
    }

    @Test
    void aStoryWithAnAgencysHelpAddsNoneWhereTheAgencyIsCounted() {
        assertThat(Origin.independent(List.of(origin("a", "Reuters", "dpa"), origin("b", "dpa"), origin("c"))))
                .isEqualTo(2);
    }

    @Test
    void theOutletIsTheHostAndPicturesDoNotCount() {
        var photo = new Credit("Associated Press", Credit.Of.PICTURE, new Words("AP", new Span(0, 2)));
        assertThat(Origin.of("https://www.example.org/a?b=c", List.of(photo))).isEqualTo(origin("example.org"));
        assertThat(Origin.of("piles/my page.txt", List.of())).isEqualTo(origin("piles/my page.txt"));
    }
}
