package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.flow.Dateline;
import org.dateline.model.Explanation;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/** The way from bytes to events for a data folder, opened when it is first asked for and then kept. */
final class OpenedOnce {

    private final Path data;
    private @Nullable Dateline dateline;

    /** {@code data} is the archive's folder, where the user's own roster stands. */
    OpenedOnce(Path data) {
        this.data = data;
    }

    synchronized Dateline get() {
        Dateline open = dateline;
        if (open == null) {
            open = Way.open(data);
            dateline = open;
        }
        return open;
    }

    /** Why a mention of the story is coded as it is; empty where today's coding of the story has no such mention. */
    Optional<Explanation> explain(Story story, String mention) {
        return get().explain(story, mention);
    }
}
