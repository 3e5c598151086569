package org.dateline.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Where;

/**
 * The world's places by name, in any transliteration ({@code knowledge/places} and the names of states in
 * {@code knowledge/roster}). Safe to share between threads; keeps its large tables as the bytes they came in.
 */
public final class Gazetteer {

    /** A place that words may mean. */
    public record Candidate(Place place, Fit fit) {}

    private static final int TABLE_BITS = 24;

    private final Rows cities;
    private final Rows districts;
    private final List<Place> held;
    private final Map<String, Place> countries;
    private final Map<String, Place> divisions;
    private final Map<String, String> adjectives;
    private final Map<String, Integer> capitals;
    private final NameIndex index;
    private final Borders borders = new Borders();
    private final Optional<ImportedPlaces> imported;

    private Gazetteer(GazetteerLoader loaded, Optional<ImportedPlaces> imported) {
        this.imported = imported;
        cities = loaded.cities;
        districts = loaded.districts;
        held = List.copyOf(loaded.held);
        countries = Map.copyOf(loaded.countries);
        divisions = Map.copyOf(loaded.divisions);
        adjectives = Map.copyOf(loaded.adjectives);
        capitals = Map.copyOf(loaded.capitals);
        index = loaded.index.closed();
    }

    /** Loads the packed tables: some 200,000 places in about half a second. */
    public static Gazetteer packed() {
        return new Gazetteer(new GazetteerLoader().load(), Optional.empty());
    }

    /** The packed tables, and the places that were imported to the folder, if any. The packed ones come first. */
    public static Gazetteer with(Path folder) throws IOException {
        return new Gazetteer(new GazetteerLoader().load(), ImportedPlaces.in(folder));
    }

    /** Every place that the words may name, best fit first, in the order of the tables. */
    public List<Candidate> candidates(String words) {
        String folded = PlaceKey.fold(words);
        if (folded.length() < 2) {
            return List.of();
        }
        var found = new LinkedHashMap<Integer, Fit>();
        collect(Fit.NAME, folded, found);
        collect(Fit.OTHER_NAME, folded, found);
        if (folded.length() > 3) {
            String alike = PlaceKey.alike(folded);
            collect(Fit.ALIKE, alike, found);
            PlaceKey.consonants(alike).ifPresent(key -> collect(Fit.CONSONANTS, key, found));
        }
        var candidates = new ArrayList<Candidate>(found.size());
        found.forEach((value, fit) -> candidates.add(new Candidate(place(value), fit)));
        imported.ifPresent(more -> {
            more(more, Fit.NAME, folded, candidates);
            more(more, Fit.OTHER_NAME, folded, candidates);
            if (folded.length() > 3) {
                more(more, Fit.ALIKE, PlaceKey.alike(folded), candidates);
            }
        });
        return List.copyOf(candidates);
    }

    private void more(ImportedPlaces more, Fit fit, String key, List<Candidate> candidates) {
        for (String[] row : more.find(ImportedPlaces.key(fit, key))) {
            Place place = imported(row);
            if (candidates.stream().noneMatch(c -> same(c.place(), place))) {
                candidates.add(new Candidate(place, fit));
            }
        }
    }

    /** The packed tables lack the numbers of many places: the same name next to one another is the same place. */
    private static boolean same(Place one, Place other) {
        return one.id().equals(other.id())
                || one.kind() == other.kind()
                        && (one.kind() == PlaceKind.WATER || one.country().equals(other.country()))
                        && near(one, other);
    }

    /** A division is the same by its name, a water by lying in reach, a town or site by standing there. */
    private static boolean near(Place one, Place other) {
        return switch (one.kind()) {
            case DIVISION -> one.admin1().equals(other.admin1());
            case WATER, REGION -> one.kilometresTo(other.point()) < 100;
            case TOWN, QUARTER, SITE, DISTRICT, COUNTRY ->
                one.point().kilometresTo(other.point()) < (one.kind() == PlaceKind.DISTRICT ? 60 : 5);
        };
    }

    private Place imported(String[] c) {
        Place division = divisions.get(c[3] + "." + c[4]);
        PlaceKind kind = PlaceKind.valueOf(c[2]);
        return new Place(
                "geonames:" + c[0],
                c[1],
                kind,
                c[3].isEmpty() ? null : c[3],
                division != null ? division.name() : kind == PlaceKind.DIVISION ? c[1] : null,
                point(c[5], c[6]),
                Long.parseLong(c[7]),
                0);
    }

    private void collect(Fit fit, String key, Map<Integer, Fit> found) {
        for (int value : index.find(NameIndex.hash(fit, key))) {
            found.putIfAbsent(value, fit);
        }
    }

    /** The place filed under a value of the index: which table, and which row of it. */
    private Place place(int value) {
        int row = value & ((1 << TABLE_BITS) - 1);
        return switch (Table.values()[value >>> TABLE_BITS]) {
            case CITIES -> city(row);
            case DISTRICTS -> district(row);
            case HELD -> held.get(row);
        };
    }

    private Place city(int row) {
        String[] c = cities.cells(row);
        Place country = getCountry(c[0]);
        Place division = divisions.get(c[0] + "." + c[1]);
        return new Place(
                c[3].isEmpty() ? "at:" + c[4] + "," + c[5] : "geonames:" + c[3],
                c[2],
                c[7].equals("PPLX") ? PlaceKind.QUARTER : PlaceKind.TOWN,
                country.countryOrNull(),
                division == null ? null : division.name(),
                point(c[4], c[5]),
                Long.parseLong(c[6]),
                0);
    }

    private Place district(int row) {
        String[] c = districts.cells(row);
        String code = c[0].substring(c[0].indexOf('.') + 1);
        Place division = divisions.get(c[1] + "." + code.substring(0, code.indexOf('.')));
        return new Place(
                "district:" + c[0],
                c[2],
                PlaceKind.DISTRICT,
                c[1],
                division == null ? null : division.name(),
                point(c[3], c[4]),
                Long.parseLong(c[5]),
                0);
    }

    static Where.Point point(String latitude, String longitude) {
        return new Where.Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    static int value(Table table, int row) {
        return table.ordinal() << TABLE_BITS | row;
    }

    /** The country by its code, which it must have. */
    public Place getCountry(String iso3) {
        Place place = countries.get(iso3);
        if (place == null) {
            throw new IllegalArgumentException("no country " + iso3);
        }
        return place;
    }

    /** The country that an adjective names: "Jordanian" gives JOR. */
    public Optional<String> findCountryOfAdjective(String adjective) {
        return Optional.ofNullable(adjectives.get(PlaceKey.fold(adjective)));
    }

    /** The seat of the country's government, as GeoNames has it. */
    public Optional<Place> findCapital(String iso3) {
        return Optional.ofNullable(capitals.get(iso3)).map(this::city);
    }

    /** The land border of two states, by their codes; empty where they have none. */
    public Optional<Place> findBorder(String iso3, String other) {
        return borders.find(getCountry(iso3), getCountry(other));
    }

    /** How many names and spellings are filed. */
    public int size() {
        return index.size();
    }

    /** Where a value of the index is kept. */
    enum Table {
        CITIES,
        DISTRICTS,
        HELD
    }
}
