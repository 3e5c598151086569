package org.dateline.archive.store;

import org.dateline.model.EventType;

/**
 * Where an event is, for a map: its most precise place that has a point.
 *
 * @param precision 1 the place itself to 6 country
 */
public record MapPoint(
        String event, EventType type, double latitude, double longitude, int precision, String place, String quote) {}
