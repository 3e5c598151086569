package org.dateline.page;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Walks a text node's words along the markup they were written in, to say where each character stands there. */
final class SourcePlaces {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{0,30});?");

    private SourcePlaces() {}

    /**
     * For each code unit of {@code words} its index in {@code markup}, from {@code start} on. What cannot be followed
     * gets the start of the node.
     */
    static int[] of(String words, String markup, int start) {
        int[] places = new int[words.length()];
        int first = Math.clamp(start, 0, Math.max(0, markup.length() - 1));
        int m = first;
        int w = 0;
        Matcher entity = ENTITY.matcher(markup);
        while (w < words.length() && m < markup.length()) {
            char c = markup.charAt(m);
            if (c == '&' && entity.region(m, markup.length()).lookingAt()) {
                String means = Parser.unescapeEntities(entity.group(), false);
                if (words.startsWith(means, w)) {
                    Arrays.fill(places, w, w + means.length(), m);
                    w += means.length();
                    m = entity.end();
                    continue;
                }
            }
            if (c == words.charAt(w) || words.charAt(w) == '\uFFFD') {
                places[w++] = m++;
            } else if (c == '\r' && words.charAt(w) == '\n' || c == '\0') {
                m++;
            } else {
                break;
            }
        }
        Arrays.fill(places, w, words.length(), first);
        return places;
    }
}
