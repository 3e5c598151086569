package org.dateline.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.archive.Sample;
import org.dateline.archive.form.JsonLines;
import org.dateline.model.CodedStory;
import org.dateline.model.Published;
import org.dateline.model.Refusal;
import org.dateline.model.Retelling;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.junit.jupiter.api.Test;

class A01_StoryAsOneLineTest {

    private static final String DETENTION = """
            {"id":"00000000000000d1","in":"body","quote":{"text":"Kenyan police detained 12 suspects in Nakuru on Monday",\
            "span":[64,118]},"trigger":{"text":"detained","span":[78,86]},"type":"COERCE","modes":["arrest"],\
            "actors":[{"text":"Kenyan police","span":[64,77],"name":"Kenya Police Service","country":"KEN","sectors":["COP"]}],\
            "recipients":[{"text":"suspects","span":[90,98],"name":"suspects","country":null,"sectors":["CRM"]}],\
            "assertion":"actual","historical":false,"failed":false,\
            "attribution":[[{"text":"The Lake Post","span":[142,155],"kind":"media"},\
            {"text":"a local official","span":[120,136],"kind":"official"}]],\
            "places":[{"text":"Nakuru","span":[102,108],"name":"Nakuru","country":"KEN","admin1":"Nakuru County",\
            "lat":-0.28,"lon":36.07,"precision":1,"role":"at"}],\
            "when":{"text":"on Monday","span":[109,118],"relative":null,"start":"2031-03-03","end":"2031-03-03","precision":"day"},\
            "quantities":[{"kind":"detained","low":12,"high":12,"text":"12","span":[87,89],"of":"suspects"}],\
            "sameAs":[],"termOf":null,"rule":"coerce-arrest-1","event":"e00000000000000d1"}""";

    private static final String MARCH = """
            {"id":"00000000000000d2","in":"body","quote":{"text":"Residents may march next week","span":[157,186]},\
            "trigger":{"text":"march","span":[171,176]},"type":"PROTEST","modes":[],\
            "actors":[{"text":"Residents","span":[157,166],"name":"Residents","country":null,"sectors":["CVL"]}],\
            "recipients":[],"assertion":"possible","historical":false,"failed":true,"attribution":[],\
            "places":[{"text":"Nakuru","span":[102,108],"name":"Nakuru","country":null,"admin1":null,"lat":null,"lon":null,\
            "precision":2,"role":"target","extentKm":12}],\
            "when":{"text":"next week","span":[177,186],"relative":"the week after publication","start":null,"end":null,\
            "precision":"week"},"quantities":[{"kind":"forces","low":3,"high":null,"text":"12","span":[87,89],"of":""}],\
            "sameAs":[],"termOf":"00000000000000d1","rule":"protest-march-1","event":null}""";

    private static final String REFUSAL = """
            {"code":"coding.no-recipient","span":[96,104],"detail":"A recipient is missing."}""";

    @Test
    void everyFieldInTheOrderOfTheGold() {
        String line = StoryJson.line(
                Sample.coded("lake.txt"), List.of(new Span(61, 63)), Map.of("00000000000000d1", "e00000000000000d1"));

        assertThat(line)
                .isEqualTo("""
                        {"id":"lake.txt#1","page":"lake.txt","story":1,\
                        "title":{"text":"Kenyan police detain 12 in Nakuru","span":[0,33]},\
                        "captions":[{"text":"Photo: a patrol in Nakuru.","span":[34,60]}],\
                        "body":{"span":[64,187],"paragraphs":2},"furniture":[[61,63]],\
                        "published":{"start":"2031-03-04","end":null,"evidence":[{"text":"on Monday","span":[109,118]}]},\
                        "repeatOf":null,"retelling":null,"credits":[],"contexts":["crime","legal"],"contextWords":[{"context":"crime","weight":0,"words":[]},{"context":"legal","weight":0,"words":[]}],"mentions":[""" + DETENTION + "," + MARCH + "],\"fulfilments\":[],\"refusals\":[" + REFUSAL + "]}");
    }

    @Test
    void anItemHasItsContextsMentionsAndRefusals() {
        assertThat(ItemJson.line("i-7", Sample.coded("x"), Map.of("00000000000000d1", "e00000000000000d1")))
                .isEqualTo(
                        "{\"id\":\"i-7\",\"contexts\":[\"crime\",\"legal\"],\"contextWords\":[{\"context\":\"crime\",\"weight\":0,\"words\":[]},{\"context\":\"legal\",\"weight\":0,\"words\":[]}],\"mentions\":["
                                + DETENTION + "," + MARCH + "],\"fulfilments\":[],\"refusals\":[" + REFUSAL + "]}");
    }

    @Test
    void aRefusedItemSaysWhy() {
        assertThat(ItemJson.refused("i-8", Refusal.ofWhole("item.no-text", "The item \"i-8\" has no text.")))
                .isEqualTo("""
                        {"id":"i-8","error":{"code":"item.no-text","message":"The item \\"i-8\\" has no text."}}""");
    }

    @Test
    void unpairedSurrogatesLineEndsAndMarkupStayOneValidLine() {
        String text = "half \ud83d, whole \ud83d\ude80\n\u0000\u2028</script>";
        var story = new Story(
                "p#1",
                "p",
                1,
                text,
                Words.at(text, new Span(0, text.length())),
                List.of(),
                new Span(0, 0),
                List.of(),
                new Published.Unknown(List.of()),
                "f");

        String line = StoryJson.line(
                new CodedStory(story, Retelling.exactCopy("q#2", 0), List.of(), List.of(), List.of()),
                List.of(),
                Map.of());

        assertThat(line).isEqualTo("""
                        {"id":"p#1","page":"p","story":1,\
                        "title":{"text":"half \\ud83d, whole \\ud83d\\ude80\\n\\u0000\u2028</script>","span":[0,%d]},\
                        "captions":[],"body":{"span":[0,0],"paragraphs":0},"furniture":[],\
                        "published":{"start":null,"end":null,"evidence":[]},"repeatOf":"q#2",\
                        "retelling":{"kind":"exact copy","of":"q#2","shared":0,"ofThis":1.0,"ofEarlier":1.0,\
                        "onlyHere":[],"onlyEarlier":[],"evidence":"Title and body have the same words as those of q#2."},\
                        "credits":[],"contexts":[],"contextWords":[],\
                        "mentions":[],"fulfilments":[],"refusals":[]}""".formatted(text.length()));
        assertThat(JsonLines.read(line).path("title").path("text").asString()).isEqualTo(text);
    }
}
