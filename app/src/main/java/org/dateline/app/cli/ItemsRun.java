package org.dateline.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.archive.export.ItemJson;
import org.dateline.flow.Dateline;
import org.dateline.flow.Item;
import org.dateline.model.CodedStory;
import org.dateline.model.Outcome;

/** One run of {@code dateline code --items}: a line out for each line in, in the same order. */
final class ItemsRun {

    private final Console console;
    private long items;
    private long refused;

    ItemsRun(Console console) {
        this.console = console;
    }

    /** What goes out for one line. */
    private record Answer(String line, boolean refused) {}

    int run(Path file) throws IOException {
        if (file.toString().equals("-")) {
            return run(console.in());
        }
        if (!Files.isRegularFile(file)) {
            throw new Stop(Exit.NOT_FOUND, "input.missing", "There is no file " + file + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return run(in);
        }
    }

    private int run(InputStream in) {
        Dateline dateline = Way.open();
        try (Progress progress = Progress.of(console, "coding", "items", -1)) {
            Conveyor.onAllCores()
                    .run(
                            new ItemLines(in),
                            line -> answer(dateline, line),
                            answer -> {
                                console.out().println(answer.line());
                                console.out().flush();
                                items++;
                                refused += answer.refused() ? 1 : 0;
                                progress.step();
                            },
                            () -> console.interruption().requested()
                                    || console.out().checkError());
        }
        console.say(items + " items, " + refused + " of them refused.");
        if (console.interruption().requested()) {
            return Exit.INTERRUPTED;
        }
        return refused > 0 ? Exit.REFUSED_INPUTS : Exit.OK;
    }

    private static Answer answer(Dateline dateline, ItemLines.Line line) {
        return switch (ItemReader.read(line)) {
            case ItemReader.Answerable.Unusable unusable ->
                new Answer(ItemJson.refused(unusable.id(), unusable.why()), true);
            case ItemReader.Answerable.Whole whole -> {
                Item item = whole.item();
                Outcome<CodedStory> coded =
                        PileCoding.guarded(item.id(), () -> Outcome.made(dateline.code(dateline.story(item))));
                yield coded.value()
                        .map(story -> new Answer(
                                ItemJson.line(
                                        item.id(),
                                        story,
                                        Way.eventOfMention(dateline, List.of(story)),
                                        dateline.fulfilments(List.of(story))),
                                false))
                        .orElseGet(() -> new Answer(
                                ItemJson.refused(item.id(), coded.refusals().getFirst()), true));
            }
        };
    }
}
