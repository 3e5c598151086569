package org.dateline.app.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.dateline.archive.Archive;
import org.dateline.archive.export.EventCsv;
import org.dateline.archive.export.EventGeoJson;
import org.dateline.archive.export.EventJson;
import org.dateline.archive.export.StoryJson;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.StoryDetail;

/** The routes under {@code /api} and the files of a view, over an archive. The page {@code /api} tells them to people. */
public final class Api {

    private final Archive archive;
    private final Explaining explaining;

    public Api(Archive archive, Explaining explaining) {
        this.archive = archive;
        this.explaining = explaining;
    }

    public void addTo(Javalin server) {
        server.get("/api/summary", c -> json(c, Answers.summary(archive.summary())));
        server.get("/api/events", c -> {
            Question question = Question.of(c.queryParamMap());
            json(c, Answers.events(archive.details(question.query()), question));
        });
        server.get(
                "/api/events/{id}",
                c -> archive.findEvent(c.pathParam("id"))
                        .ifPresentOrElse(
                                event -> json(
                                        c,
                                        EventJson.line(
                                                event,
                                                archive.fulfilments(event.row().id()))),
                                () -> missing(c, "event")));
        server.get("/api/facets", c -> json(c, Answers.facets(archive.facets(question(c)))));
        server.get("/api/points", c -> {
            var query = question(c);
            json(
                    c,
                    Answers.points(
                            MapPlace.of(archive.points(query)),
                            archive.events(query.withPage(0, 0)).total()));
        });
        server.get("/api/stories", c -> {
            Part part = Part.of(c.queryParamMap(), false);
            json(c, Answers.stories(archive.stories(part.offset(), part.limit())));
        });
        server.get(
                "/api/stories/<id>",
                c -> archive.findStory(c.pathParam("id"))
                        .ifPresentOrElse(story -> json(c, line(story)), () -> missing(c, "story")));
        server.get(
                "/api/mentions/{id}",
                c -> WayAnswer.of(archive, explaining, c.pathParam("id"))
                        .ifPresentOrElse(way -> json(c, way.json()), () -> missing(c, "mention")));
        server.get("/api/entities", c -> {
            Search search = Search.of(c.queryParamMap());
            json(c, SubjectAnswers.list("entities", archive.entities(search.words(), search.offset(), search.limit())));
        });
        server.get("/api/entities/<id>", c -> {
            Part part = Part.of(c.queryParamMap(), false);
            Known.entity(archive, c.pathParam("id"))
                    .ifPresentOrElse(
                            entity -> json(
                                    c,
                                    SubjectAnswers.entity(
                                            entity,
                                            Known.of(entity.key()),
                                            archive.mentionsOfEntity(entity.key(), part.offset(), part.limit()))),
                            () -> missing(c, "entity"));
        });
        server.get("/api/places", c -> {
            Search search = Search.of(c.queryParamMap());
            json(c, SubjectAnswers.list("places", archive.places(search.words(), search.offset(), search.limit())));
        });
        server.get("/api/places/<id>", c -> {
            Part part = Part.of(c.queryParamMap(), false);
            archive.findPlace(c.pathParam("id"))
                    .ifPresentOrElse(
                            place -> json(
                                    c,
                                    SubjectAnswers.place(
                                            place, archive.mentionsOfPlace(place.key(), part.offset(), part.limit()))),
                            () -> missing(c, "place"));
        });
        server.get("/api/refusals", c -> {
            Part part = Part.of(c.queryParamMap(), true);
            json(c, Answers.refusals(archive.refusals(part.code(), part.offset(), part.limit())));
        });
        server.get(
                "/events.csv",
                c -> file(c, "text/csv; charset=utf-8", "dateline-events.csv", out -> {
                    var csv = EventCsv.ofEvents(out);
                    archive.forEachEvent(question(c), csv::row);
                }));
        server.get(
                "/events.jsonl",
                c -> file(c, "application/jsonl", "dateline-events.jsonl", out -> {
                    Consumer<EventDetail> line = event -> append(out, EventJson.line(event) + "\n");
                    archive.forEachEvent(question(c), line);
                }));
        server.get(
                "/events.geojson",
                c -> file(c, "application/geo+json", "dateline-events.geojson", out -> {
                    try (var collection = new EventGeoJson(out)) {
                        archive.forEachEvent(question(c), collection::feature);
                    }
                }));
    }

    /** Answers a failure as JSON. */
    public static void error(Context context, int status, String code, String message) {
        context.status(status);
        json(context, Answers.error(code, message));
    }

    private static org.dateline.archive.store.EventQuery question(Context context) {
        return Question.of(context.queryParamMap()).query();
    }

    private static String line(StoryDetail story) {
        return StoryJson.line(story.coded(), story.furniture(), story.eventOfMention());
    }

    private static void missing(Context context, String what) {
        error(context, 404, "api.no-" + what, "There is no " + what + " of that id.");
    }

    private static void json(Context context, String line) {
        context.contentType("application/json; charset=utf-8");
        context.result(line + "\n");
    }

    /** All rows, written as they are read: no limit, and nothing held. The question is read before the first byte is out. */
    private static void file(Context context, String type, String name, Consumer<Writer> write) throws IOException {
        Question.of(context.queryParamMap());
        context.contentType(type);
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (var out = new BufferedWriter(new OutputStreamWriter(context.outputStream(), UTF_8))) {
            write.accept(out);
        }
    }

    private static void append(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
