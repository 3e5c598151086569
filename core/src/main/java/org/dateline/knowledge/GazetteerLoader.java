package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/** Reads the tables of {@code knowledge/places} and files every name. */
final class GazetteerLoader {

    /** Countries whose names come to us from Arabic script in many transliterations. */
    static final Set<String> TRANSLITERATED = Set.of(
            "SYR", "IRQ", "LBN", "JOR", "PSE", "ISR", "EGY", "LBY", "TUN", "DZA", "MAR", "MRT", "SDN", "SAU", "YEM",
            "OMN", "ARE", "QAT", "BHR", "KWT", "IRN", "AFG", "PAK", "ESH", "SOM", "DJI", "ERI", "TCD");

    /** Words of kind in the names of divisions, which texts leave out or put in English. */
    private static final Pattern KIND = Pattern.compile(
            "(?iu)\\b(governorate|muhafazat|muhafaz̧at|province|provincia|region|regions|state|state of|oblast['’]?"
                    + "|district|department|departamento|prefecture|county|kray|krai|emirate of|emirate|municipality|zila|wilaya de|wilayat|division|republic|rayon|voivodeship|the)\\b");

    final Rows cities = Rows.of("places/cities.tsv", 8);
    private final Rows divisionRows = Rows.of("places/divisions.tsv", 7);
    final Rows districts = Rows.of("places/districts.tsv", 6);
    final List<Place> held = new ArrayList<>();
    final Map<String, Place> countries = new HashMap<>();
    final Map<String, Place> divisions = new HashMap<>();
    final Map<String, String> adjectives = new HashMap<>();
    final Map<String, Integer> capitals = new HashMap<>();
    final NameIndex index = new NameIndex();

    GazetteerLoader load() {
        overrides();
        countries();
        divisions();
        supplement();
        cities();
        for (int row = 0; row < districts.size(); row++) {
            String name = districts.cell(row, 2);
            file(Gazetteer.value(Gazetteer.Table.DISTRICTS, row), districts.cell(row, 1), name, bare(name));
        }
        return this;
    }

    private final Map<String, String> iso3 = new HashMap<>();
    private final Map<String, Renaming> overrides = new HashMap<>();

    private void countries() {
        var rows = Rows.of("places/countries.tsv", 6);
        var points = new HashMap<String, String[]>();
        for (int row = 0; row < rows.size(); row++) {
            String[] c = rows.cells(row);
            iso3.put(c[1], c[0]);
            points.put(c[0], c);
        }
        var people = new HashMap<String, Long>();
        for (int row = 0; row < divisionRows.size(); row++) {
            people.merge(divisionRows.cell(row, 1), Long.parseLong(divisionRows.cell(row, 5)), Long::sum);
        }
        var states = Rows.of("roster/states.tsv", 7);
        for (int row = 0; row < states.size(); row++) {
            String[] s = states.cells(row);
            String[] c = points.get(s[0]);
            if (c == null) {
                throw new IllegalStateException("places/countries.tsv lacks " + s[0]);
            }
            var place = new Place(
                    "country:" + s[0],
                    s[1],
                    PlaceKind.COUNTRY,
                    s[0],
                    null,
                    Gazetteer.point(c[2], c[3]),
                    people.getOrDefault(s[0], 0L),
                    Integer.parseInt(c[4]));
            countries.put(s[0], place);
            hold(place, s[2]);
            for (String adjective : s[3].split(";")) {
                adjectives.putIfAbsent(PlaceKey.fold(adjective), s[0]);
            }
        }
        adjectives.remove("");
    }

    private void divisions() {
        for (int row = 0; row < divisionRows.size(); row++) {
            String[] c = divisionRows.cells(row);
            var place = new Place(
                    "division:" + c[0],
                    c[2],
                    PlaceKind.DIVISION,
                    c[1],
                    c[2],
                    Gazetteer.point(c[3], c[4]),
                    Long.parseLong(c[5]),
                    Integer.parseInt(c[6]));
            divisions.put(c[1] + c[0].substring(2), place);
            hold(place, bare(c[2]));
        }
    }

    /** The name without its word of kind; empty where nothing is taken away or left. */
    private static String bare(String name) {
        String bare = KIND.matcher(name).replaceAll(" ").replace('-', ' ').strip();
        return bare.equals(name) ? "" : bare;
    }

    private void supplement() {
        var rows = Rows.of("places/supplement.tsv", 8);
        for (int row = 0; row < rows.size(); row++) {
            String[] c = rows.cells(row);
            PlaceLine line = c[7].contains(" ") ? PlaceLine.of(c[7]) : null;
            Where.Point point = Gazetteer.point(c[5], c[6]);
            int radius = line != null
                    ? (int) Math.round(line.reachFrom(point))
                    : c[7].isEmpty() ? 0 : Integer.parseInt(c[7]);
            hold(
                    new Place(
                            "dateline:" + PlaceKey.fold(c[2]).replace(' ', '-'),
                            c[2],
                            PlaceKind.valueOf(c[0].toUpperCase(Locale.ROOT)),
                            orNull(c[1]),
                            orNull(c[4]),
                            point,
                            0,
                            radius,
                            line),
                    c[3]);
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private void cities() {
        var names = Rows.of("places/names.tsv", 2);
        var rowOfNames = new HashMap<String, Integer>(names.size() * 2);
        for (int row = 0; row < names.size(); row++) {
            rowOfNames.put(names.cell(row, 0), row);
        }
        for (int row = 0; row < cities.size(); row++) {
            if (cities.cell(row, 7).equals("PPLC")) {
                capitals.put(cities.cell(row, 0), row);
            }
            Integer others = rowOfNames.get(cities.cell(row, 3));
            file(
                    Gazetteer.value(Gazetteer.Table.CITIES, row),
                    cities.cell(row, 0),
                    cities.cell(row, 2),
                    overridden("geonames:" + cities.cell(row, 3), others == null ? "" : names.cell(others, 1)));
        }
    }

    /** Names added to and taken from a place's other names. */
    private String overridden(String id, String others) {
        Renaming each = overrides.get(id);
        if (each == null) {
            return others;
        }
        return Stream.concat(Arrays.stream(others.split(";")), each.added().stream())
                .filter(name -> !name.isEmpty() && !each.taken().contains(name))
                .collect(Collectors.joining(";"));
    }

    private void overrides() {
        var rows = Rows.of("places/overrides.tsv", 3);
        for (int row = 0; row < rows.size(); row++) {
            String[] c = rows.cells(row);
            overrides.put(c[0], new Renaming(List.of(c[1].split(";")), Set.of(c[2].split(";"))));
        }
    }

    private record Renaming(List<String> added, Set<String> taken) {}

    private void hold(Place place, String others) {
        int value = Gazetteer.value(Gazetteer.Table.HELD, held.size());
        held.add(place);
        file(value, place.countryOrNull(), place.name(), overridden(place.id(), others));
    }

    private void file(int value, @Nullable String country, String name, String others) {
        boolean transliterated = country != null && TRANSLITERATED.contains(country);
        file(Fit.NAME, value, name, transliterated);
        if (!others.isEmpty()) {
            for (String other : others.split(";")) {
                file(Fit.OTHER_NAME, value, other, transliterated);
            }
        }
    }

    private void file(Fit fit, int value, String name, boolean transliterated) {
        String folded = PlaceKey.fold(name);
        index.add(NameIndex.hash(fit, folded), value);
        if (transliterated) {
            String alike = PlaceKey.alike(folded);
            index.add(NameIndex.hash(Fit.ALIKE, alike), value);
            PlaceKey.consonants(alike).ifPresent(key -> index.add(NameIndex.hash(Fit.CONSONANTS, key), value));
        }
    }
}
