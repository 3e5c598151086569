package org.dateline.app.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.store.EventQuery;
import org.dateline.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is read and written back the same. */
class A01_QuestionsRoundTripTest {

    private static Question read(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.computeIfAbsent(parts[0], k -> new ArrayList<>()).add(URLDecoder.decode(parts[1], UTF_8));
        }
        return Question.of(parameters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=AID",
                "type=AID&type=COERCE",
                "actor=KEN&actor=UNO",
                "assertion=planned&assertion=denied",
                "q=%22bridge%22+%26+%3Criver%3E+%D8%AC",
                "box=-1.5,36,0.25,37.1234",
                "box=-10,170,10,-170",
                "from=2031-03-01",
                "to=2031-03-05",
                "historical=yes",
                "order=reports",
                "offset=50",
                "limit=20",
                "type=AID&actor=KEN&assertion=actual&q=food&box=0,0,1,1&from=2031-03-01&to=2031-03-05&historical=yes&order=match&offset=20&limit=10"
            })
    void theSameAgain(String query) {
        assertThat(read(query).at("/")).isEqualTo("/?" + query);
    }

    @Test
    void nothingSaid() {
        assertThat(read("")).isEqualTo(Question.PLAIN);
        assertThat(read("q=&from=&type=&box=").at("/")).isEqualTo("/");
        assertThat(read("order=latest&limit=50&historical=no").at("/events.csv"))
                .isEqualTo("/events.csv");
    }

    @Test
    void howeverItIsWritten() {
        assertThat(read("type=aid&actor=ken&assertion=ACTUAL").at("/"))
                .isEqualTo("/?type=AID&actor=KEN&assertion=actual");
        assertThat(read("type=AID").query().types()).isEqualTo(Set.of(EventType.AID));
        assertThat(read("box=-1,2,3,4").query().boxOrNull()).isEqualTo(new EventQuery.Box(-1, 2, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=FOO",
                "actor=KENYA",
                "assertion=maybe",
                "box=1,2,3",
                "box=1,2,NaN,4",
                "box=5,0,1,1",
                "box=0,0,0,181",
                "from=yesterday",
                "historical=perhaps",
                "order=random",
                "offset=-1",
                "limit=0",
                "limit=1001",
                "limit=many",
                "q=a&q=b"
            })
    void whatThereCannotBe(String query) {
        String parameter = query.substring(0, query.indexOf('='));
        assertThatThrownBy(() -> read(query))
                .isInstanceOfSatisfying(
                        BadQuestion.class, e -> assertThat(e.code()).isEqualTo("question." + parameter));
    }

    @Test
    void aMistypedFilterIsNoAnswer() {
        assertThatThrownBy(() -> read("types=AID"))
                .isInstanceOf(BadQuestion.class)
                .hasMessageStartingWith("There is no parameter “types”; there are actor, assertion, box,");
    }
}
