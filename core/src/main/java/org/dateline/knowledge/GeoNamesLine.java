package org.dateline.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a GeoNames dump that names a place which news tell acts at.
 *
 * @param id GeoNames' number
 * @param iso3 empty for a water of no state
 * @param names other names in Latin letters
 */
record GeoNamesLine(
        long id,
        String name,
        PlaceKind kind,
        String iso3,
        String admin1,
        double latitude,
        double longitude,
        long population,
        List<String> names) {

    private static final int COLUMNS = 19;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{Nd} '’‘ʻʼʿʾ`.,()/-]{3,80}");

    /** What stands at a place of its own: airports, bases, camps, crossings, dams, prisons, oil fields, ports. */
    private static final Set<String> SITES = Set.of(
            "AIRP", "AIRB", "AIRF", "INSM", "MILB", "CMPRF", "CMP", "CSTM", "DAM", "PRN", "OILF", "OILR", "PRT", "BDG",
            "PS", "PSN", "HSP", "CH", "MSQE", "UNIV");

    private static final Set<String> DISTRICTS = Set.of("ADM2", "ADM3", "ADM4");

    /** Waters that news speak of; of a dump's million streams those that are known by several names. */
    private static final Set<String> WATERS =
            Set.of("OCN", "SEA", "GULF", "BAY", "STRT", "CHN", "LK", "LKS", "LGN", "RSV", "CNL");

    private static final Set<String> STREAMS = Set.of("STM", "STMS");
    private static final int NAMES_OF_A_RIVER = 4;

    /** A line that is not in the form of GeoNames' tables. */
    static final class BrokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenException(String why) {
            super(why);
        }
    }

    /**
     * The place of a line; empty where it is of a kind that is not kept (brooks, hills, farms…), or of no country and no
     * water.
     *
     * @param iso3Of ISO 3166's three letters for its two
     * @throws BrokenException for a line of another form
     */
    static Optional<GeoNamesLine> of(String line, Map<String, String> iso3Of) {
        String[] c = line.split("\t", -1);
        if (c.length != COLUMNS) {
            throw new BrokenException("it has " + c.length + " columns instead of " + COLUMNS);
        }
        PlaceKind kind = kindOf(c[6], c[7], c[3]);
        String iso3 = iso3Of.getOrDefault(c[8], "");
        if (kind == null || iso3.isEmpty() && kind != PlaceKind.WATER || c[1].isBlank()) {
            return Optional.empty();
        }
        try {
            double latitude = Double.parseDouble(c[4]);
            double longitude = Double.parseDouble(c[5]);
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new BrokenException("there is no point " + c[4] + ", " + c[5]);
            }
            long population = c[14].isEmpty() ? 0 : Long.parseLong(c[14]);
            return Optional.of(new GeoNamesLine(
                    Long.parseLong(c[0]),
                    c[1],
                    kind,
                    iso3,
                    c[10],
                    latitude,
                    longitude,
                    population,
                    others(c[1], c[2], c[3])));
        } catch (NumberFormatException e) {
            throw new BrokenException("a number is none: " + e.getMessage());
        }
    }

    private static @Nullable PlaceKind kindOf(String group, String code, String names) {
        return switch (group) {
            case "P" -> code.equals("PPLX") ? PlaceKind.QUARTER : PlaceKind.TOWN;
            case "A" -> code.equals("ADM1") ? PlaceKind.DIVISION : DISTRICTS.contains(code) ? PlaceKind.DISTRICT : null;
            case "H" -> WATERS.contains(code) || STREAMS.contains(code) && known(names) ? PlaceKind.WATER : null;
            case "S", "L" -> SITES.contains(code) ? PlaceKind.SITE : null;
            default -> null;
        };
    }

    private static boolean known(String names) {
        return names.split(",").length >= NAMES_OF_A_RIVER;
    }

    private static List<String> others(String name, String ascii, String list) {
        var others = new LinkedHashSet<String>();
        if (!ascii.equals(name) && isName(ascii)) {
            others.add(ascii);
        }
        for (String other : list.split(",")) {
            if (isName(other) && !other.equals(name)) {
                others.add(other);
            }
        }
        return List.copyOf(others);
    }

    /** A name in Latin letters that is no code: a capital first, not all capitals. */
    static boolean isName(String name) {
        return name.length() >= 3
                && Character.isUpperCase(name.codePointAt(0))
                && !name.equals(name.toUpperCase(java.util.Locale.ROOT))
                && LATIN.matcher(name).matches();
    }

    /** As {@link ImportedPlaces} keeps it. */
    String row() {
        return String.join(
                        "\t",
                        String.valueOf(id),
                        name,
                        kind.name(),
                        iso3,
                        admin1,
                        String.valueOf(latitude),
                        String.valueOf(longitude),
                        String.valueOf(population))
                + "\n";
    }
}
