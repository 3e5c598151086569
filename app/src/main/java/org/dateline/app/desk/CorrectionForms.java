package org.dateline.app.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.archive.store.BadDecision;
import org.dateline.archive.store.PageDecision;
import org.dateline.archive.store.PageText;
import org.dateline.archive.store.StoryDetail;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Anchor;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;

/** Where the desk's forms on pages lead: what a person says is kept, the page read again, and the reader led back to it. */
final class CorrectionForms {

    private final Archive archive;
    private final Rereading rereading;

    CorrectionForms(Archive archive, Rereading rereading) {
        this.archive = archive;
        this.rereading = rereading;
    }

    void addTo(Javalin server) {
        server.post("/corrections", this::correct);
        server.post("/corrections/undo", this::undo);
    }

    private void correct(Context context) {
        var form = new SentForm(context);
        String page = form.text("page");
        PageText text = archive.findPage(page)
                .orElseThrow(() -> new BadDecision("decision.no-page", "There is no page “" + page + "” here."));
        Correction correction = correction(form, text);
        long number = archive.decide(page, correction, form.who(), form.why()).orElseThrow();
        Rereading.Result result = rereading.again(page);
        // After a cut the page shows both stories; the old one's page would show only what is left of it.
        String story = correction instanceof Correction.NewStory ? "" : form.text("story");
        goBack(context, page, story, "said=" + number, result);
    }

    private Correction correction(SentForm form, PageText text) {
        return switch (form.text("what")) {
            case "new-story" -> new Correction.NewStory(anchor(form, text));
            case "furniture" -> new Correction.Furniture(anchor(form, text));
            case "published" -> new Correction.PublishedOn(anchorOf(form.text("story")), day(form.text("day")));
            default ->
                throw new BadDecision(
                        "decision.nothing",
                        "Choose what the words are: the beginning of a story, furniture, or a date.");
        };
    }

    /** The browser tells where the words stand if it can; without that they must stand on the page once. */
    private static Anchor anchor(SentForm form, PageText text) {
        String at = form.text("at");
        return at.matches("[0-9]{1,9}")
                ? text.anchor(form.text("words"), Integer.parseInt(at))
                : text.anchor(form.text("words"));
    }

    /** A story is known by its headline, and by its first paragraph where it has none. */
    private Anchor anchorOf(String id) {
        Story story = archive.findStory(id)
                .map(StoryDetail::coded)
                .orElseThrow(() -> new BadDecision("decision.no-story", "Choose the story whose date it is."))
                .story();
        Span span = story.title().map(Words::span).orElseGet(story.paragraphs()::getFirst);
        return new Anchor(span.of(story.text()), span.start());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadDecision(
                    "decision.no-day", "Give the day of publication as year-month-day, such as 2024-03-12.");
        }
    }

    private void undo(Context context) {
        var form = new SentForm(context);
        long number = form.number("number");
        Optional<PageDecision> decision =
                archive.decisions().stream().filter(d -> d.number() == number).findFirst();
        if (decision.isEmpty() || !archive.undo(number, form.who(), form.why())) {
            throw new BadDecision(
                    "decision.none", "There is no such decision, or it was taken back already: load the page again.");
        }
        String page = decision.get().page();
        goBack(context, page, form.text("story"), "undone=" + number, rereading.again(page));
    }

    private void goBack(Context context, String page, String story, String what, Rereading.Result result) {
        String to =
                !story.isEmpty() && archive.findStory(story).isPresent() ? Address.story(story) : Address.page(page);
        String outcome = result == Rereading.Result.DONE ? "" : "&not=" + result.code();
        context.redirect(to + "?" + what + outcome + "#corrections", io.javalin.http.HttpStatus.SEE_OTHER);
    }
}
