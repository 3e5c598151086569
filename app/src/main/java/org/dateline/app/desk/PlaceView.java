package org.dateline.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.app.rest.MapPlace;
import org.dateline.app.rest.Part;
import org.dateline.app.rest.Question;
import org.dateline.archive.Archive;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.Naming;
import org.dateline.archive.store.PlaceDetail;
import org.dateline.archive.store.Tally;

/**
 * The page of one place.
 *
 * @param types acts by type, a column for what the place is to them
 * @param events address of the events near its point; empty where it has none
 */
public record PlaceView(
        PlaceDetail place,
        ActTable types,
        ActTable months,
        String events,
        List<NamingLine> lines,
        Pager pager,
        JudgementsView judgements) {

    static PlaceView of(Archive archive, PlaceDetail place, Map<String, List<String>> parameters, Part part) {
        Listing<Naming> mentions = archive.mentionsOfPlace(place.key(), part.offset(), EntityView.LINES);
        return new PlaceView(
                place,
                ActTable.of(place.acts(), roles(place.acts())),
                ActTable.of(place.months(), roles(place.months())),
                place.point()
                        .map(p -> new MapPlace(place.name(), p.latitude(), p.longitude(), 1, List.of()))
                        .map(here ->
                                Question.PLAIN.with(q -> q.withBox(here.box())).at("/"))
                        .orElse(""),
                mentions.rows().stream()
                        .map(n -> NamingLine.of(n, Set.of(place.key())))
                        .toList(),
                Pager.of(mentions, EntityView.LINES, offset -> Address.place(place.key()) + "?offset=" + offset),
                JudgementsView.of(archive, place.key(), Set.of(place.key()), parameters));
    }

    private static Stream<String> roles(List<Tally> tallies) {
        return tallies.stream().map(Tally::role).distinct().sorted();
    }

    /** The units that hold it, the smallest first. */
    public String units() {
        String country = place.countryOrNull() == null ? "" : Codes.country(place.countryOrNull());
        String admin1 = place.admin1OrNull() == null ? "" : place.admin1OrNull();
        return admin1.isEmpty() || admin1.equals(place.name())
                ? country
                : country.isEmpty() ? admin1 : admin1 + ", " + country;
    }
}
