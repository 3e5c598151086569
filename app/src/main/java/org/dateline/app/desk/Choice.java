package org.dateline.app.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.store.Facets;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;

/**
 * One value of a filter that can be ticked.
 *
 * @param parameter of the address
 * @param value of the parameter
 * @param label for the reader
 * @param style class of style; may be empty
 * @param events that it would leave
 */
public record Choice(String parameter, String value, String label, String style, long events, boolean chosen) {

    /** The id of its tick box: unique on a page. */
    public String id() {
        return parameter + "-" + value;
    }

    /** All sixteen types in the codebook's order, whether there are events or not: what is absent is an answer too. */
    static List<Choice> types(Facets facets, Set<EventType> chosen) {
        Map<String, Long> counts = counts(facets.types());
        return Arrays.stream(EventType.values())
                .map(t -> new Choice(
                        "type",
                        t.name(),
                        t.name(),
                        Codes.quadClass(t),
                        counts.getOrDefault(t.name(), 0L),
                        chosen.contains(t)))
                .toList();
    }

    static List<Choice> assertions(Facets facets, Set<Assertion> chosen) {
        Map<String, Long> counts = counts(facets.assertions());
        return Arrays.stream(Assertion.values())
                .map(a -> new Choice(
                        "assertion", a.word(), a.word(), "", counts.getOrDefault(a.name(), 0L), chosen.contains(a)))
                .toList();
    }

    /** Countries and bodies that act in some event, most events first; chosen ones in any case. */
    static List<Choice> actors(Facets facets, Set<String> chosen) {
        var choices = new ArrayList<Choice>();
        for (Facets.Count c : facets.actorCountries()) {
            choices.add(actor(c.value(), c.events(), chosen.contains(c.value())));
        }
        Set<String> listed = choices.stream().map(Choice::value).collect(Collectors.toSet());
        chosen.stream()
                .filter(code -> !listed.contains(code))
                .sorted(Comparator.naturalOrder())
                .forEach(code -> choices.add(actor(code, 0, true)));
        return List.copyOf(choices);
    }

    private static Choice actor(String code, long events, boolean chosen) {
        return new Choice("actor", code, Codes.country(code), "", events, chosen);
    }

    private static Map<String, Long> counts(List<Facets.Count> counts) {
        return counts.stream().collect(Collectors.toMap(Facets.Count::value, Facets.Count::events));
    }
}
