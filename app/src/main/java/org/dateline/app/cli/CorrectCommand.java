package org.dateline.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.desk.JudgementsView;
import org.dateline.archive.Archive;
import org.dateline.archive.store.BadDecision;
import org.dateline.archive.store.JudgementDecision;
import org.dateline.archive.store.PageDecision;
import org.dateline.archive.store.PageText;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Anchor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline correct}: says of a page what it is, for good. */
@Command(
        name = "correct",
        description = {
            "Say of a page in the archive that a story begins at some words, that words are",
            "furniture, or when a story was published. It is kept with your name and reason, holds",
            "each time that the page is read again, and can be undone. Without a page: list all."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline correct page.html --new-story 'Court frees nine' --who 'A. Diallo' --why 'own headline'",
            "  dateline correct page.html --furniture 'Most read today' --who 'A. Diallo'",
            "  dateline correct page.html --published 2024-03-12 --story 'Court frees nine' --who 'A. Diallo'",
            "  dateline correct --undo 3 --who 'A. Diallo' --why 'was a subheading'",
            "  dateline correct"
        })
final class CorrectCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DataFolder data = new DataFolder();

    @Parameters(paramLabel = "PAGE", arity = "0..1", description = "The page's name, as its stories' ids begin.")
    private @Nullable String page;

    @Option(names = "--new-story", paramLabel = "WORDS", description = "A story begins at these words.")
    private @Nullable String newStory;

    @Option(names = "--furniture", paramLabel = "WORDS", description = "These words are no part of a story.")
    private @Nullable String furniture;

    @Option(names = "--published", paramLabel = "DAY", description = "When the story of --story was published.")
    private @Nullable LocalDate published;

    @Option(names = "--story", paramLabel = "WORDS", description = "Words of the story that --published dates.")
    private @Nullable String story;

    @Option(names = "--undo", paramLabel = "NUMBER", description = "Take back the decision of that number.")
    private @Nullable Long undo;

    @Option(names = "--who", paramLabel = "NAME", description = "Who says so.")
    private @Nullable String who;

    @Option(names = "--why", paramLabel = "REASON", description = "Why.")
    private String why = "";

    @Mixin
    private HelpOption help = new HelpOption();

    CorrectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive archive = Archive.open(data.folder())) {
            if (undo != null) {
                return undo(archive, undo);
            }
            if (page == null) {
                archive.decisions().forEach(this::print);
                archive.judgements().forEach(this::print);
                console.out().flush();
                return Exit.OK;
            }
            return decide(archive, page);
        }
    }

    private int decide(Archive archive, String name) {
        PageText text = archive.findPage(name)
                .orElseThrow(() -> new Stop(
                        Exit.NOT_FOUND, "decision.no-page", "There is no page \"" + name + "\" in the archive."));
        Correction correction = correction(text);
        long number = archive.decide(name, correction, named(), why).orElseThrow();
        console.say("Kept as decision " + number + ". It holds from the next reading on: dateline ingest \""
                + text.source() + "\"");
        return Exit.OK;
    }

    private Correction correction(PageText text) {
        long said = List.of(newStory == null, furniture == null, published == null).stream()
                .filter(missing -> !missing)
                .count();
        if (said != 1) {
            throw new Stop(Exit.USAGE, "usage", "Say one of --new-story, --furniture and --published.");
        }
        if (newStory != null) {
            return new Correction.NewStory(anchor(text, newStory));
        }
        if (furniture != null) {
            return new Correction.Furniture(anchor(text, furniture));
        }
        if (published == null || story == null) {
            throw new Stop(Exit.USAGE, "usage", "--published needs --story WORDS: words of the story that it dates.");
        }
        return new Correction.PublishedOn(anchor(text, story), published);
    }

    private static Anchor anchor(PageText page, String words) {
        try {
            return page.anchor(words);
        } catch (BadDecision e) {
            boolean missing = e.code().equals("decision.no-words");
            throw new Stop(missing ? Exit.NOT_FOUND : Exit.USAGE, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private int undo(Archive archive, long number) {
        if (!archive.undo(number, named(), why)) {
            throw new Stop(Exit.NOT_FOUND, "decision.none", "No decision " + number + " stands.");
        }
        console.say("Decision " + number + " is taken back; it stays in the list.");
        return Exit.OK;
    }

    private String named() {
        if (who == null || who.isBlank()) {
            throw new Stop(Exit.USAGE, "usage", "A decision needs a name: --who NAME.");
        }
        return who;
    }

    private void print(JudgementDecision d) {
        console.out()
                .println(d.number() + "  " + d.judgement().subject() + "  "
                        + JudgementsView.what(d).replaceAll("[\\p{Cntrl}\\s]+", " ") + "  " + d.who()
                        + (d.why().isEmpty() ? "" : ", because " + d.why()) + (d.undone() ? "  (taken back)" : ""));
    }

    private void print(PageDecision d) {
        String what = switch (d.correction()) {
            case Correction.NewStory begins -> "a story begins at";
            case Correction.Furniture none -> "furniture:";
            case Correction.PublishedOn on -> "published on " + on.day() + ":";
        };
        console.out()
                .println(d.number() + "  " + d.page() + "  " + what + " \""
                        + d.correction().anchor().words().replaceAll("[\\p{Cntrl}\\s]+", " ") + "\"  " + d.who()
                        + (d.why().isEmpty() ? "" : ", because " + d.why()) + (d.undone() ? "  (taken back)" : ""));
    }
}
