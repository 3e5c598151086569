package org.dateline.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a story's text comes from: the outlet whose page it hangs on, and the agencies that it credits.
 *
 * @param outlet the site's host, or the page's source where that is no address of the web
 * @param agencies named by credits of the text or a part of it; a picture's do not count
 */
public record Origin(String outlet, Set<String> agencies) {

    public Origin {
        agencies = Set.copyOf(agencies);
    }

    /** The origin of a story of the page with that source, a URI or a path. */
    public static Origin of(String source, List<Credit> credits) {
        var agencies = new TreeSet<String>();
        for (Credit credit : credits) {
            if (credit.of() != Credit.Of.PICTURE) {
                agencies.add(credit.agency());
            }
        }
        return new Origin(host(source), agencies);
    }

    private static String host(String source) {
        try {
            String host = new URI(source).getHost();
            return host == null ? source : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return source; // a path with a blank in it is no URI, and is its own outlet
        }
    }

    /**
     * How many of these are independent of each other, at least: two papers that print one agency's story are one source,
     * and so are two stories of one outlet. A story that credits agencies adds a source only where none of them counts
     * already.
     */
    public static int independent(List<Origin> origins) {
        var counted = new HashSet<String>();
        int sources = 0;
        List<Origin> fewestFirst = origins.stream()
                .sorted(Comparator.comparingInt(
                                (Origin origin) -> origin.agencies().size())
                        .thenComparing(origin -> String.join(" ", new TreeSet<>(origin.agencies())))
                        .thenComparing(Origin::outlet))
                .toList();
        for (Origin origin : fewestFirst) {
            Set<String> names = origin.agencies().isEmpty() ? Set.of(origin.outlet()) : origin.agencies();
            if (names.stream().noneMatch(counted::contains)) {
                sources++;
            }
            counted.addAll(names);
        }
        return sources;
    }
}
