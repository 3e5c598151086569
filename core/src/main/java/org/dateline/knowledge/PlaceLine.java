package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Where.Point;

/**
 * A border, river, road or front as it runs over the map, drawn roughly.
 *
 * @param pieces each at least one point long, a straight line from each to the next
 */
public record PlaceLine(List<List<Point>> pieces) {

    public PlaceLine {
        if (pieces.isEmpty() || pieces.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a line has points");
        }
        pieces = pieces.stream().map(List::copyOf).toList();
    }

    /** From a cell of a table: "33.37 38.77;32.32 36.82", latitude first, pieces apart by "|". */
    static PlaceLine of(String cell) {
        var pieces = new ArrayList<List<Point>>();
        for (String piece : cell.split("\\|", -1)) {
            var points = new ArrayList<Point>();
            for (String point : piece.split(";", -1)) {
                String[] degrees = point.strip().split(" ", -1);
                if (degrees.length != 2) {
                    throw new IllegalArgumentException("no latitude and longitude: " + point);
                }
                points.add(Gazetteer.point(degrees[0], degrees[1]));
            }
            pieces.add(points);
        }
        return new PlaceLine(pieces);
    }

    /** The point half-way along it. */
    public Point middle() {
        double left = kilometres() / 2;
        for (List<Point> piece : pieces) {
            for (int i = 1; i < piece.size(); i++) {
                double step = piece.get(i - 1).kilometresTo(piece.get(i));
                if (left <= step) {
                    return along(piece.get(i - 1), piece.get(i), step == 0 ? 0 : left / step);
                }
                left -= step;
            }
        }
        return pieces.getFirst().getFirst();
    }

    /** Its length. */
    public double kilometres() {
        double sum = 0;
        for (List<Point> piece : pieces) {
            for (int i = 1; i < piece.size(); i++) {
                sum += piece.get(i - 1).kilometresTo(piece.get(i));
            }
        }
        return sum;
    }

    /** From a point to the part of the line farthest from it: how far the line reaches about the point. */
    public double reachFrom(Point from) {
        return pieces.stream()
                .flatMap(List::stream)
                .mapToDouble(from::kilometresTo)
                .max()
                .orElse(0);
    }

    /** From a point to the part of the line nearest to it; within a few kilometres in a hundred. */
    public double kilometresTo(Point from) {
        double nearest = Double.MAX_VALUE;
        for (List<Point> piece : pieces) {
            for (int i = 0; i < piece.size(); i++) {
                Point last = piece.get(i);
                Point near = i == 0 ? last : nearest(from, piece.get(i - 1), last);
                nearest = Math.min(nearest, from.kilometresTo(near));
            }
        }
        return nearest;
    }

    /** On the straight line between two points, as on a flat map; a line over the date line is not looked at between. */
    private static Point nearest(Point from, Point a, Point b) {
        double shrink = Math.cos(Math.toRadians(from.latitude()));
        double x = (b.longitude() - a.longitude()) * shrink;
        double y = b.latitude() - a.latitude();
        double length = x * x + y * y;
        if (length == 0 || Math.abs(b.longitude() - a.longitude()) > 180) {
            return a;
        }
        double share =
                ((from.longitude() - a.longitude()) * shrink * x + (from.latitude() - a.latitude()) * y) / length;
        return along(a, b, Math.clamp(share, 0, 1));
    }

    private static Point along(Point a, Point b, double share) {
        return new Point(
                a.latitude() + share * (b.latitude() - a.latitude()),
                a.longitude() + share * (b.longitude() - a.longitude()));
    }
}
