package org.dateline.app.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.rest.Part;
import org.dateline.app.rest.Question;
import org.dateline.archive.Archive;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.PageDetail;
import org.dateline.archive.store.StoryDetail;
import org.dateline.archive.store.StoryRow;

/** The pages: each reads the archive, makes a view of it and gives it to a template. */
final class Pages {

    /** Made when Dateline is built; nothing is compiled at run time. */
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.dateline.app.desk.pages");

    private final Archive archive;

    Pages(Archive archive) {
        this.archive = archive;
    }

    void addTo(Javalin server) {
        server.get("/", this::events);
        server.get("/events/{id}", this::event);
        server.get("/stories", this::stories);
        server.get("/stories/<id>", this::story);
        server.get("/pages/<name>", this::page);
        server.get("/refusals", this::refusals);
        server.get("/api", c -> show(c, "api", Map.of("summary", archive.summary())));
    }

    private void events(Context context) {
        Question question = Question.of(context.queryParamMap());
        String canonical = question.at("/");
        if (context.header("HX-Request") != null) {
            context.header("HX-Push-Url", canonical);
        } else if (context.queryParamMap().values().stream()
                .flatMap(List::stream)
                .anyMatch(String::isBlank)) {
            context.redirect(canonical); // a form without scripts sends its empty fields too
            return;
        }
        show(context, "events", Map.of("view", EventsView.of(archive, question)));
    }

    private void event(Context context) {
        int offset = Part.of(context.queryParamMap(), false).offset();
        EventView view = archive.findEvent(context.pathParam("id"))
                .map(event ->
                        EventView.of(event, archive.fulfilments(event.row().id()), offset))
                .orElseThrow(() -> new NotFoundResponse(
                        "There is no event of that id. It may have been taken back when its page was read anew."));
        show(context, "event", Map.of("view", view));
    }

    private void stories(Context context) {
        Part part = Part.of(context.queryParamMap(), false);
        Listing<StoryRow> rows = archive.stories(part.offset(), part.limit());
        Pager pager = Pager.of(rows, part.limit(), offset -> "/stories?offset=" + offset + "&limit=" + part.limit());
        show(context, "stories", Map.of("rows", rows.rows(), "pager", pager));
    }

    private void story(Context context) {
        String id = context.pathParam("id");
        Optional<StoryDetail> found = archive.findStory(id);
        if (found.isEmpty()) {
            noStory(context, id);
            return;
        }
        PageDetail page = archive.findPageDetail(found.get().row().page()).orElseThrow();
        CorrectionsView corrections = CorrectionsView.of(archive, page, id, context.queryParamMap());
        show(context, "story", Map.of("view", StoryView.of(found.get(), corrections)));
    }

    /** A page that was taken apart anew may have fewer stories; the reader is led to those that there are now. */
    private void noStory(Context context, String id) {
        String page = id.substring(0, Math.max(0, id.lastIndexOf('#')));
        if (archive.findPage(page).isEmpty()) {
            throw new NotFoundResponse("There is no story of that id.");
        }
        context.status(404);
        show(
                context,
                "error",
                Map.of(
                        "head",
                        "This story is no longer told apart",
                        "message",
                        "Its page was taken apart anew since. The page shows the stories that were found on it.",
                        "link",
                        Address.page(page)));
    }

    private void page(Context context) {
        PageDetail page = archive.findPageDetail(context.pathParam("name"))
                .orElseThrow(() -> new NotFoundResponse("There is no page of that name."));
        CorrectionsView corrections = CorrectionsView.of(archive, page, "", context.queryParamMap());
        show(context, "page", Map.of("view", PageView.of(page, corrections)));
    }

    private void refusals(Context context) {
        Part part = Part.of(context.queryParamMap(), true);
        show(context, "refusals", Map.of("view", RefusalsView.of(archive, part)));
    }

    void error(Context context, int status, String head, String message) {
        context.status(status);
        show(context, "error", Map.of("head", head, "message", message));
    }

    void show(Context context, String template, Map<String, Object> values) {
        var out = new StringOutput();
        templates.render(template + ".jte", values, out);
        context.contentType("text/html; charset=utf-8");
        context.result(MarkedText.shown(out.toString()));
    }
}
