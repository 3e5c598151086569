package org.dateline.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.Sample;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionReader;
import org.dateline.archive.store.EventQuery;
import org.dateline.archive.store.PageRecord;
import org.dateline.model.CodedStory;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class A02_EventsLeaveTheArchiveTest {

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder);
        archive.ingest(Sample.page("a", "1", Sample.coded("a", "f1", "a")));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void asJsonLinesEachMentionReadsBackEqual() {
        List<Mention> mentions = Sample.coded("a", "f1", "a").mentions();
        var lines = new java.util.ArrayList<String>();

        archive.forEachEvent(EventQuery.ALL, e -> lines.add(EventJson.line(e)));

        assertThat(lines).hasSize(2);
        JsonNode event = JsonLines.read(lines.getFirst());
        assertThat(event.propertyNames())
                .containsExactly(
                        "id",
                        "type",
                        "modes",
                        "assertion",
                        "historical",
                        "disputed",
                        "start",
                        "end",
                        "reports",
                        "mentions");
        JsonNode told = event.path("mentions").path(0);
        assertThat(told.propertyNames()).containsExactly("story", "source", "title", "reason", "mention");
        assertThat(told.path("mention").path("event").stringValue()).isEqualTo("ea1");
        assertThat(MentionReader.mention("a#1", told.path("mention"))).isEqualTo(mentions.getFirst());
        assertThat(EventJson.line(archive.findMention("a1").orElseThrow())).isEqualTo(told.toString());
    }

    @Test
    void asATableOfEvents() {
        var out = new StringBuilder();
        EventCsv csv = EventCsv.ofEvents(out);
        archive.forEachEvent(EventQuery.ALL, csv::row);

        assertThat(out.toString()).isEqualTo("""
                        id,mentions,reports,disputed,type,modes,assertion,historical,actors,actor_countries,recipients,recipient_countries,place,country,admin1,latitude,longitude,precision,when,start,end,quantities,sources,quote,story,title
                        ea1,1,1,false,COERCE,arrest,actual,false,Kenya Police Service,KEN,suspects,?,Nakuru,KEN,Nakuru County,-0.28,36.07,1,on Monday,2031-03-03,2031-03-03,detained 12..12 suspects,a local official,Kenyan police detained 12 suspects in Nakuru on Monday,a#1,Kenyan police detain 12 in Nakuru
                        ea2,1,1,false,PROTEST,,possible,false,Residents,?,,,Nakuru,,,,,2,next week,,,forces 3..,,Residents may march next week,a#1,Kenyan police detain 12 in Nakuru
                        """);
    }

    @Test
    void asATableOfMentions() {
        var out = new StringBuilder();
        EventCsv csv = EventCsv.ofMentions(out);
        archive.forEachEvent(EventQuery.ALL, e -> e.mentions().forEach(csv::row));

        assertThat(out.toString()).isEqualTo("""
                        id,event,failed,term_of,type,modes,assertion,historical,actors,actor_countries,recipients,recipient_countries,place,country,admin1,latitude,longitude,precision,when,start,end,quantities,sources,quote,rule,story,title,source,span_start,span_end
                        a1,ea1,false,,COERCE,arrest,actual,false,Kenya Police Service,KEN,suspects,?,Nakuru,KEN,Nakuru County,-0.28,36.07,1,on Monday,2031-03-03,2031-03-03,detained 12..12 suspects,The Lake Post < a local official,Kenyan police detained 12 suspects in Nakuru on Monday,coerce-arrest-1,a#1,Kenyan police detain 12 in Nakuru,pile/a,64,118
                        a2,ea2,true,a1,PROTEST,,possible,false,Residents,?,,,Nakuru,,,,,2,next week,,,forces 3..,,Residents may march next week,protest-march-1,a#1,Kenyan police detain 12 in Nakuru,pile/a,157,186
                        """);
    }

    @Test
    void asGeoJsonOnlyWhereThereIsAPoint() {
        var out = new StringBuilder();
        try (var geo = new EventGeoJson(out)) {
            archive.forEachEvent(EventQuery.ALL, geo::feature);
        }

        assertThat(out.toString()).isEqualTo("""
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","id":"ea1","geometry":{"type":"Point","coordinates":[36.07,-0.28]},\
                        "properties":{"type":"COERCE","modes":["arrest"],"assertion":"actual","place":"Nakuru","precision":1,\
                        "when":"on Monday","reports":1,"quote":"Kenyan police detained 12 suspects in Nakuru on Monday"}}
                        ]}
                        """);
    }

    @Test
    void aHostileQuoteIsNoFormula() {
        String text = "=HYPERLINK(\"http://x\",\"y\") said @all, \"now\"";
        Mention plain = Sample.march("z", "z1", "z0");
        var span = new Span(0, text.length());
        var hostile = new Mention(
                "z1",
                "z#1",
                plain.section(),
                new Words(text, span),
                plain.trigger(),
                plain.type(),
                List.of(),
                List.of(),
                List.of(),
                plain.assertion(),
                false,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                "@rule");
        archive.ingest(new PageRecord(
                "0".repeat(64),
                "z",
                "z",
                "text/plain",
                Sample.TEXT,
                List.of(),
                List.of(new CodedStory(Sample.story("z", "fz"), null, List.of(), List.of(hostile), List.of())),
                List.of()));
        var out = new StringBuilder();

        EventCsv.ofMentions(out).row(archive.findMention("z1").orElseThrow());

        assertThat(out.toString().lines().skip(1))
                .containsExactly("z1,ez1,false,,PROTEST,,possible,false,,,,,,,,,,,,,,,,"
                        + "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\") said @all, \"\"now\"\"\",'@rule,z#1,"
                        + "Kenyan police detain 12 in Nakuru,z,0," + text.length());
    }
}
