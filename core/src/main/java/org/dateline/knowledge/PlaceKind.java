package org.dateline.knowledge;

/** What a place of the gazetteer is, and how precise it is to name it (the codebook's scale from 1 to 6). */
public enum PlaceKind {
    /** A town or village. */
    TOWN(1),
    /** A part of a town. */
    QUARTER(1),
    /** A base, camp, crossing, dam, prison, building. */
    SITE(1),
    DISTRICT(3),
    /** A first-level division. */
    DIVISION(4),
    /** A region, range, corridor or line that is no unit. */
    REGION(5),
    /** A sea, strait, lake or river. */
    WATER(5),
    COUNTRY(6);

    private final int precision;

    PlaceKind(int precision) {
        this.precision = precision;
    }

    /** 1 for the place itself, 3 district, 4 first-level division, 5 region or line, 6 country. */
    public int precision() {
        return precision;
    }
}
