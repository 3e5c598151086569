package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase's own words say its head belongs to: nationality, state, possessor, body. Filled from the nearest word
 * outwards; what is nearer stays.
 */
final class Owner {

    private static final Set<String> PLAIN = Set.of("GOV", "ELI", "UNK", "CVL");

    private final List<String> countries = new ArrayList<>();
    private List<String> sectors = List.of();
    private boolean body;
    private boolean organ;
    private boolean former;
    private boolean people;
    private Figure.@Nullable Pointer pointer;

    /** Takes what the figure gives, where nothing nearer gave it. */
    void take(Figure figure) {
        boolean gives = countries.isEmpty() && figure.countryOrNull() != null || !body && !figure.isState();
        if (gives && pointer == null) {
            pointer = figure.pointerOrNull();
        }
        if (countries.isEmpty()) {
            figure.country().ifPresent(countries::add);
        }
        if (!body && !figure.isState()) {
            body = true;
            sectors = figure.sectors();
            organ = !figure.stated();
        }
        former |= figure.primary().equals("ELI");
    }

    /** Takes a further state that stands beside the first ("Russian and Turkish"). */
    void takeBeside(String country) {
        if (!countries.contains(country)) {
            countries.add(country);
        }
    }

    void takeBody(List<String> ofBody, boolean isOrgan) {
        if (!body) {
            body = true;
            sectors = ofBody;
            organ = isOrgan;
        }
        former |= !ofBody.isEmpty() && ofBody.getFirst().equals("ELI");
    }

    /** In the text's order, which runs from the outermost word to the nearest. */
    List<String> countries() {
        return List.copyOf(countries.reversed());
    }

    /** Takes a people's armed forces, where nothing nearer is a body. */
    void takePeople(String country, List<String> itsSectors) {
        if (countries.isEmpty()) {
            countries.add(country);
        }
        if (!body) {
            body = true;
            people = true;
            sectors = itsSectors;
        }
    }

    /** What the words for it point back to, where they name nobody themselves ("its army"). */
    Figure.@Nullable Pointer pointerOrNull() {
        return pointer;
    }

    /** True where it is a people. */
    boolean isPeople() {
        return people;
    }

    /** True where it is a state, or a body or person that governs one. */
    boolean isOfState() {
        return body ? sectors.contains("GOV") : !countries.isEmpty();
    }

    /** True where at most a state is told. */
    boolean isBodiless() {
        return !body;
    }

    boolean isBody() {
        return body;
    }

    /** True where it is a state organ by its kind alone. */
    boolean isOrgan() {
        return body && organ;
    }

    boolean isEmpty() {
        return countries.isEmpty() && !body;
    }

    /** The sectors of what belongs to it, given the noun's own. */
    List<String> sectorsFor(boolean yields, List<String> own) {
        String mine = own.isEmpty() ? "" : own.getFirst();
        String its = sectors.isEmpty() ? "" : sectors.getFirst();
        if (former && !mine.equals("CVL")) {
            return List.of("ELI");
        }
        if (countries.contains("UNO") && (mine.equals("GOV") || mine.equals("MIL"))) {
            return List.of(); // UN bodies and their officers are coded without sector
        }
        if (people) {
            return sectors;
        }
        if (!yields || !body) {
            return own;
        }
        if (sectors.isEmpty()) {
            return List.of();
        }
        if (!PLAIN.contains(its)) {
            return sectors;
        }
        return switch (mine) {
            case "UNK" -> sectors;
            case "REB", "UAF" -> its.equals("GOV") ? List.of("MIL") : own;
            default -> own;
        };
    }
}
