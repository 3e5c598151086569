package org.dateline.app.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.dateline.archive.store.EventQuery;
import org.dateline.archive.store.MapPoint;

/**
 * A point on the map and the events there.
 *
 * @param precision 1 the place itself to 6 country: the best among the events
 * @param events at the point, each at its most precise place only
 */
public record MapPlace(String name, double latitude, double longitude, int precision, List<MapPoint> events) {

    /** Half the side of the box around a point, in degrees: about fifty metres. */
    private static final double NEAR = 0.0005;

    public MapPlace {
        events = List.copyOf(events);
    }

    /** The points with one place for all that are at the same spot, most events first, then by name. */
    public static List<MapPlace> of(List<MapPoint> points) {
        var spots = new LinkedHashMap<Spot, List<MapPoint>>();
        for (MapPoint point : points) {
            spots.computeIfAbsent(new Spot(point.latitude(), point.longitude()), s -> new ArrayList<>())
                    .add(point);
        }
        return spots.entrySet().stream()
                .map(e -> {
                    MapPoint best = e.getValue().stream()
                            .min(Comparator.comparingInt(MapPoint::precision))
                            .orElseThrow();
                    return new MapPlace(
                            best.place(),
                            e.getKey().latitude(),
                            e.getKey().longitude(),
                            best.precision(),
                            e.getValue());
                })
                .sorted(Comparator.comparingInt((MapPlace p) -> -p.events().size())
                        .thenComparing(MapPlace::name))
                .toList();
    }

    /** The box that holds this spot and hardly more. */
    public EventQuery.Box box() {
        return new EventQuery.Box(
                Math.max(-90, latitude - NEAR),
                Math.max(-180, longitude - NEAR),
                Math.min(90, latitude + NEAR),
                Math.min(180, longitude + NEAR));
    }

    /** True where the box holds this spot. */
    public boolean in(EventQuery.Box box) {
        boolean between = box.west() <= box.east()
                ? longitude >= box.west() && longitude <= box.east()
                : longitude >= box.west() || longitude <= box.east();
        return between && latitude >= box.south() && latitude <= box.north();
    }

    /** Events of each of PLOVER's four classes, in their order. */
    public List<Long> byQuad() {
        return java.util.stream.IntStream.rangeClosed(1, 4)
                .mapToObj(n -> events.stream()
                        .filter(e -> e.type().quad().number() == n)
                        .count())
                .toList();
    }

    private record Spot(double latitude, double longitude) {}
}
