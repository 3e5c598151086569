package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.dateline.flow.Dateline;
import org.dateline.model.CodedStory;
import org.dateline.model.Outcome;
import org.dateline.model.Refusal;
import org.dateline.model.Retelling;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.story.RepeatIndex;

/**
 * Codes a pile: its pages are taken apart one after the other, so that a retelling is always the later one; their stories are
 * coded on all cores; and the pages are handed on in the pile's order.
 */
final class PileCoding {

    private final Dateline dateline;
    private final RawFiles files;
    private final BiPredicate<String, String> done;
    private final RepeatIndex repeats;
    private UnaryOperator<Outcome<Split>> correct = UnaryOperator.identity();

    /**
     * A coding of one pile.
     *
     * @param done whether a page of that name and hash is done already, and to be left out
     * @param repeats what is known already
     */
    PileCoding(Dateline dateline, RawFiles files, BiPredicate<String, String> done, RepeatIndex repeats) {
        this.dateline = dateline;
        this.files = files;
        this.done = done;
        this.repeats = repeats;
    }

    /** The same, each page changed to what {@code corrector} knows of it. */
    PileCoding correcting(UnaryOperator<Outcome<Split>> corrector) {
        correct = corrector;
        return this;
    }

    /** A page taken apart, its stories not coded yet; beside each what it retells. */
    private record Taken(
            RawFiles.RawFile file,
            Optional<Split> split,
            List<Refusal> refusals,
            List<Optional<Retelling>> retellings) {}

    /** Works through the files; {@code skipped} is told of each page that is done already. */
    void run(List<Path> pile, Consumer<CodedPage> handOn, Runnable skipped, BooleanSupplier stop) {
        run(pile, handOn, skipped, more -> {}, stop);
    }

    /** The same; {@code more} is told how many pages more than one a file turns out to hold. All in this thread. */
    void run(List<Path> pile, Consumer<CodedPage> handOn, Runnable skipped, IntConsumer more, BooleanSupplier stop) {
        try (var pages = new PilePages(files, pile, page -> isToDo(page, skipped, stop), more)) {
            Conveyor.onAllCores().run(takenApart(pages), this::code, handOn, stop);
        }
    }

    private boolean isToDo(RawFiles.RawFile file, Runnable skipped, BooleanSupplier stop) {
        boolean leaveOut = done.test(file.page().name(), file.hash());
        if (leaveOut) {
            skipped.run();
        }
        return !leaveOut && !stop.getAsBoolean();
    }

    private Iterator<Taken> takenApart(PilePages pages) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public Taken next() {
                return takeApart(pages.next());
            }
        };
    }

    private Taken takeApart(RawFiles.RawFile file) {
        Outcome<Split> split =
                correct.apply(file.outcome().then(page -> guarded(page.name(), () -> dateline.split(page))));
        var known = new ArrayList<Optional<Retelling>>();
        repeats.forget(file.page().name());
        split.value().ifPresent(s -> s.stories().forEach(story -> known.add(repeats.add(story))));
        return new Taken(file, split.value(), split.refusals(), known);
    }

    private CodedPage code(Taken taken) {
        var page = taken.file().page();
        if (taken.split().isEmpty()) {
            return new CodedPage(
                    page.source(), page.name(), taken.file().hash(), "", "", List.of(), List.of(), taken.refusals());
        }
        Split split = taken.split().get();
        var stories = new ArrayList<CodedStory>();
        for (int i = 0; i < split.stories().size(); i++) {
            stories.add(code(split.stories().get(i), taken.retellings().get(i)));
        }
        return new CodedPage(
                page.source(),
                page.name(),
                taken.file().hash(),
                split.page().mediaType(),
                split.page().text(),
                split.furniture(),
                stories,
                taken.refusals());
    }

    private CodedStory code(Story story, Optional<Retelling> retelling) {
        if (retelling.filter(Retelling::isCopy).isPresent()) {
            return dateline.copy(story, retelling.get());
        }
        Retelling earlier = retelling.orElse(null);
        Outcome<CodedStory> coded = guarded(story.id(), () -> Outcome.made(dateline.code(story, earlier)));
        return coded.value().orElseGet(() -> new CodedStory(story, earlier, List.of(), List.of(), coded.refusals()));
    }

    /** One page that Dateline cannot cope with must not end the pile: the fault is kept as a refusal. */
    static <T> Outcome<T> guarded(String what, java.util.function.Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError fault) {
            return Outcome.refused(
                    Refusal.ofWhole("own.fault", "Dateline itself failed at " + what + ": " + fault + "."));
        }
    }
}
