package org.dateline.app.desk;

import java.util.List;
import org.dateline.app.rest.MapPlace;
import org.dateline.app.rest.Question;
import org.dateline.archive.Archive;
import org.dateline.archive.store.EventDetail;
import org.dateline.archive.store.EventQuery;
import org.dateline.archive.store.Facets;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.Summary;

/**
 * The page of events.
 *
 * @param places of the question without its box: the map keeps what is around
 * @param placed events that have a point, among those of the question without its box
 * @param mappable events of the question without its box
 */
public record EventsView(
        Question question,
        Summary summary,
        List<EventLine> lines,
        Pager pager,
        List<Choice> types,
        List<Choice> actors,
        List<Choice> assertions,
        List<Chip> chips,
        List<MapPlace> places,
        long placed,
        long mappable) {

    /** Places listed in words beneath the map; the map and the API have all. */
    private static final int LISTED = 200;

    static EventsView of(Archive archive, Question question) {
        EventQuery query = question.query();
        Question everywhere = question.with(q -> q.withBox(null));
        Listing<EventDetail> events = archive.details(query);
        Facets facets = archive.facets(query);
        List<MapPlace> places = MapPlace.of(archive.points(everywhere.query()));
        return new EventsView(
                question,
                archive.summary(),
                events.rows().stream().map(EventLine::of).toList(),
                Pager.of(
                        events,
                        query.limit(),
                        offset -> question.with(q -> q.withPage(offset, q.limit()))
                                .at("/")),
                Choice.types(facets, query.types()),
                Choice.actors(facets, query.actorCountries()),
                Choice.assertions(facets, query.assertions()),
                Chip.of(question, places),
                places,
                places.stream().mapToInt(p -> p.events().size()).sum(),
                archive.events(everywhere.query().withPage(0, 0)).total());
    }

    public List<MapPlace> listed() {
        return places.subList(0, Math.min(LISTED, places.size()));
    }

    /** The same view with only the events at a place. */
    public String at(MapPlace place) {
        return question.with(q -> q.withBox(place.box())).fromTheStart().at("/");
    }

    /** True where the view is confined to a box that holds this place. */
    public boolean chosen(MapPlace place) {
        return question.query().boxOrNull() instanceof EventQuery.Box box && place.in(box);
    }

    /** The address of a machine's form of the view. */
    public String twin(String path) {
        return question.at(path);
    }

    /** A file holds every event of the view, whatever part of it is shown. */
    public String file(String path) {
        return question.with(q -> q.withPage(0, Question.PLAIN.query().limit())).at(path);
    }

    /** Where the map finds its points. */
    public String points() {
        return question.with(
                        q -> q.withBox(null).withPage(0, Question.PLAIN.query().limit()))
                .at("/api/points");
    }

    public String box() {
        return question.query().boxOrNull() instanceof EventQuery.Box box ? Question.written(box) : "";
    }

    public long refusals() {
        return summary.refusals().stream().mapToLong(Summary.ByCode::count).sum();
    }
}
