package org.dateline.app.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.archive.store.EventQuery;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;

/**
 * What an address asks of the events, as in {@code ?type=AID&type=COERCE&actor=KEN&assertion=actual&q=bridge&limit=20}. Reading
 * and writing are each other's inverse; what is not said is as in {@link #PLAIN}. A parameter that is not known is refused: a
 * mistyped filter would otherwise show everything and pass for an answer.
 */
public record Question(EventQuery query) {

    /** All that is not background, the latest first, fifty at a time. */
    public static final Question PLAIN = new Question(EventQuery.ALL
            .withHistorical(false)
            .withOrder(EventQuery.Order.LATEST)
            .withPage(0, 50));

    /** Rows that one answer may hold; there are always more answers, and files without end. */
    static final int MOST_ROWS = 1000;

    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of("type", "actor", "assertion", "q", "box", "from", "to", "historical", "order", "offset", "limit"));

    /** Reads the parameters of an address; an empty value is as good as none. */
    public static Question of(Map<String, List<String>> parameters) {
        parameters.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new BadQuestion(
                            "unknown",
                            "There is no parameter “" + name + "”; there are " + String.join(", ", KNOWN) + ".");
                });
        var given = new Given(parameters);
        EventQuery query = PLAIN.query
                .withTypes(given.all("type", "event type", name -> EventType.valueOf(name.toUpperCase(Locale.ROOT))))
                .withActorCountries(given.all("actor", "code of a country or body", Question::countryCode))
                .withAssertions(
                        given.all("assertion", "assertion", name -> Assertion.valueOf(name.toUpperCase(Locale.ROOT))))
                .withWords(given.one("q", "text", "", Function.identity()))
                .withHistorical(given.one("historical", "choice (yes or no)", PLAIN.query.historical(), Question::yes))
                .withOrder(given.one("order", "order", PLAIN.query.order(), Question::order))
                .withPage(
                        given.one("offset", "number from 0 on", 0, s -> number(s, 0, Integer.MAX_VALUE)),
                        given.one(
                                "limit",
                                "number from 1 to " + MOST_ROWS,
                                PLAIN.query.limit(),
                                s -> number(s, 1, MOST_ROWS)));
        if (given.has("from") || given.has("to")) {
            query = query.withDays(
                    given.has("from") ? given.one("from", "day", LocalDate.MIN, LocalDate::parse) : null,
                    given.has("to") ? given.one("to", "day", LocalDate.MAX, LocalDate::parse) : null);
        }
        if (given.has("box")) {
            query = query.withBox(given.one("box", "box", WORLD, Question::box));
        }
        return new Question(query);
    }

    private static final EventQuery.Box WORLD = new EventQuery.Box(-90, -180, 90, 180);

    /** The address of this view under a path: nothing that is as in {@link #PLAIN}, always in the same order. */
    public String at(String path) {
        var said = new ArrayList<String>();
        query.types().stream().sorted().forEach(type -> said.add("type=" + type));
        query.actorCountries().stream().sorted().forEach(code -> said.add("actor=" + code));
        query.assertions().stream().sorted().forEach(a -> said.add("assertion=" + a.word()));
        if (!query.words().isEmpty()) {
            said.add("q=" + URLEncoder.encode(query.words(), UTF_8));
        }
        if (query.boxOrNull() instanceof EventQuery.Box box) {
            said.add("box=" + written(box));
        }
        if (query.fromOrNull() instanceof LocalDate from) {
            said.add("from=" + from);
        }
        if (query.toOrNull() instanceof LocalDate to) {
            said.add("to=" + to);
        }
        if (query.historical()) {
            said.add("historical=yes");
        }
        if (query.order() != PLAIN.query.order()) {
            said.add("order=" + query.order().name().toLowerCase(Locale.ROOT));
        }
        if (query.offset() > 0) {
            said.add("offset=" + query.offset());
        }
        if (query.limit() != PLAIN.query.limit()) {
            said.add("limit=" + query.limit());
        }
        return said.isEmpty() ? path : path + "?" + String.join("&", said);
    }

    /** The same, from its first row on. */
    public Question fromTheStart() {
        return new Question(query.withPage(0, query.limit()));
    }

    /** The same, with another choice. */
    public Question with(Function<EventQuery, EventQuery> change) {
        return new Question(change.apply(query));
    }

    /** South, west, north, east in degrees. */
    public static String written(EventQuery.Box box) {
        return Arrays.stream(new double[] {box.south(), box.west(), box.north(), box.east()})
                .mapToObj(Question::degrees)
                .collect(Collectors.joining(","));
    }

    /** Four decimals are eleven metres. */
    private static String degrees(double degrees) {
        String four = String.format(Locale.ROOT, "%.4f", degrees);
        return four.replaceAll("\\.?0+$", "");
    }

    private static EventQuery.Box box(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(text);
        }
        double[] d = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
        boolean onEarth =
                Math.abs(d[0]) <= 90 && Math.abs(d[2]) <= 90 && Math.abs(d[1]) <= 180 && Math.abs(d[3]) <= 180;
        if (!onEarth || d[0] > d[2]) {
            throw new IllegalArgumentException(text);
        }
        return new EventQuery.Box(d[0], d[1], d[2], d[3]);
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "yes", "true", "1", "on" -> true;
            case "no", "false", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static EventQuery.Order order(String text) {
        return EventQuery.Order.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String countryCode(String text) {
        if (!text.matches("[A-Za-z]{3}")) {
            throw new IllegalArgumentException(text);
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /** The parameters of an address. */
    private record Given(Map<String, List<String>> parameters) {

        private List<String> values(String name) {
            return parameters.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        boolean has(String name) {
            return !values(name).isEmpty();
        }

        <T> Set<T> all(String name, String what, Function<String, T> read) {
            return values(name).stream().map(s -> read(name, what, s, read)).collect(Collectors.toSet());
        }

        <T> T one(String name, String what, T otherwise, Function<String, T> read) {
            List<String> values = values(name);
            if (values.size() > 1) {
                throw new BadQuestion(name, "The parameter “" + name + "” can be given once only.");
            }
            return values.isEmpty() ? otherwise : read(name, what, values.getFirst(), read);
        }

        private static <T> T read(String name, String what, String text, Function<String, T> read) {
            try {
                return read.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new BadQuestion(name, "“" + text + "” is no " + what + ".");
            }
        }
    }
}
