package org.dateline.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.flow.Item;
import org.dateline.lab.MarkedFiles;
import org.dateline.lab.MarkedStory;

/** The folders where a gold's pages and texts lie. */
record GoldTexts(List<Path> folders) {

    /** The stories of a gold file; stops the command where there is none. */
    static List<MarkedStory> gold(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Stop(Exit.NOT_FOUND, "gold.missing", "There is no gold file " + file + ".");
        }
        return MarkedFiles.gold(file);
    }

    /** The file of the name in the first folder that has it; stops the command where none has. */
    Path find(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new Stop(
                        Exit.NOT_FOUND,
                        "texts.missing",
                        "The gold names " + name + ", which is in none of the folders of --texts."));
    }

    /** The file of a story that is a text of its own. */
    Path text(MarkedStory story) {
        return find(story.id() + ".txt");
    }

    /** The story as an item. */
    Item item(MarkedStory story) {
        try {
            String text = Files.readString(text(story));
            return new Item(story.id(), text, story.titleOrNull(), story.dateOrNull(), story.sourceOrNull());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
