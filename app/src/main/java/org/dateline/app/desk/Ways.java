package org.dateline.app.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.dateline.app.rest.Explaining;
import org.dateline.app.rest.WayAnswer;
import org.dateline.archive.Archive;

/** The pages of single mentions: how each was coded. A story's page takes its way in from there. */
final class Ways {

    private final Archive archive;
    private final Explaining explaining;
    private final Pages pages;

    Ways(Archive archive, Explaining explaining, Pages pages) {
        this.archive = archive;
        this.explaining = explaining;
        this.pages = pages;
    }

    void addTo(Javalin server) {
        server.get("/mentions/{id}", this::mention);
    }

    private void mention(Context context) {
        WayAnswer answer = WayAnswer.of(archive, explaining, context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse(
                        "There is no mention of that id. It may have been taken back when its page was read anew."));
        pages.show(context, "way", Map.of("view", WayView.of(answer)));
    }
}
