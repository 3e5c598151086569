package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.flow.Books;
import org.dateline.flow.Dateline;
import org.dateline.flow.Knowledge;
import org.dateline.flow.Stage;
import org.dateline.intake.EnglishOrNot;
import org.dateline.knowledge.RuleBook;
import org.dateline.model.CodedStory;

/** The way from bytes to events with today's reading engine, and what commands ask of it beside. */
final class Way {

    private Way() {}

    /** Opens it with the places that the user imported: knowledge is read now, the engine's models at the first story. */
    static Dateline open() {
        return Knowledge.dateline(Engines.standard(), new EnglishOrNot(), places());
    }

    /** The same with the user's own roster beside the program's. */
    static Dateline open(Path data) {
        return Knowledge.dateline(Engines.standard(), new EnglishOrNot(), places().with(OwnRoster.with(data)));
    }

    /** With packed knowledge alone, so that figures are everybody's; stops the command where the engine is unknown. */
    static Dateline open(String engine) {
        return Knowledge.dateline(Engines.named(engine), new EnglishOrNot());
    }

    /** With other rules than the packed ones, and otherwise packed knowledge alone. */
    static Dateline open(RuleBook book) {
        return Knowledge.dateline(
                Engines.named(Engines.STANDARD, book),
                new EnglishOrNot(),
                Books.packed().with(book));
    }

    private static Books places() {
        return Books.packed().with(PlacesFolder.gazetteer());
    }

    /** The id of the event that each mention of these stories belongs to. */
    static Map<String, String> eventOfMention(Dateline dateline, List<CodedStory> stories) {
        var events = new HashMap<String, String>();
        dateline.events(stories)
                .forEach(event -> event.mentions().forEach(mention -> events.put(mention.id(), event.id())));
        return events;
    }

    /** The time of each stage so far, in words: {@code page 0.1 s, story 0.2 s…}. */
    static String times(Dateline dateline) {
        return java.util.Arrays.stream(Stage.values())
                .map(stage -> String.format(
                        java.util.Locale.ROOT,
                        "%s %.1f s",
                        stage.word(),
                        dateline.times().seconds(stage)))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
