package org.dateline.lab.places;

import java.util.List;

/**
 * A news article with its marked place names, in the order of its text.
 *
 * @param lost names whose words do not stand in the text near where they should
 */
record GeoArticle(String id, String text, List<GoldToponym> toponyms, int lost) {

    GeoArticle {
        toponyms = List.copyOf(toponyms);
    }
}
