package org.dateline.app.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.app.rest.Known;
import org.dateline.app.rest.Part;
import org.dateline.app.rest.Search;
import org.dateline.archive.Archive;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.SubjectRow;

/** The pages of entities and places. */
final class Subjects {

    private final Archive archive;
    private final Pages pages;

    Subjects(Archive archive, Pages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    void addTo(Javalin server) {
        server.get("/entities", c -> {
            Search search = Search.of(c.queryParamMap());
            list(c, "Entities", search, archive.entities(search.words(), search.offset(), search.limit()));
        });
        server.get("/places", c -> {
            Search search = Search.of(c.queryParamMap());
            list(c, "Places", search, archive.places(search.words(), search.offset(), search.limit()));
        });
        server.get("/entities/<id>", this::entity);
        server.get("/places/<id>", this::place);
    }

    private void list(Context context, String head, Search search, Listing<SubjectRow> rows) {
        String path = "/" + head.toLowerCase(java.util.Locale.ROOT);
        Pager pager =
                Pager.of(rows, search.limit(), offset -> Address.search(path, search.words(), offset, search.limit()));
        pages.show(
                context,
                "subjects",
                Map.of("head", head, "path", path, "words", search.words(), "rows", rows.rows(), "pager", pager));
    }

    private void entity(Context context) {
        Part part = part(context);
        EntityView view = Known.entity(archive, context.pathParam("id"))
                .map(entity -> EntityView.of(archive, entity, context.queryParamMap(), part))
                .orElseThrow(() -> new NotFoundResponse("No mention in the archive names this entity."));
        pages.show(context, "entity", Map.of("view", view));
    }

    private void place(Context context) {
        Part part = part(context);
        PlaceView view = archive.findPlace(context.pathParam("id"))
                .map(place -> PlaceView.of(archive, place, context.queryParamMap(), part))
                .orElseThrow(() -> new NotFoundResponse("No mention in the archive names this place."));
        pages.show(context, "place", Map.of("view", view));
    }

    /** What a form leaves in the address when it leads back asks for no part of the list. */
    private static Part part(Context context) {
        Map<String, List<String>> parameters = new HashMap<>(context.queryParamMap());
        parameters.remove("said");
        parameters.remove("undone");
        return Part.of(parameters, false);
    }
}
