package org.dateline.archive.store;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * What the archive's mentions say of a place.
 *
 * @param words by which texts name it, most mentions first
 * @param precisions how exactly it is told: 1 the place itself to 6 country
 * @param acts types of the acts there, by what it is to them
 * @param months of these acts, the latest first
 */
public record PlaceDetail(
        String key,
        String name,
        @Nullable String countryOrNull,
        @Nullable String admin1OrNull,
        Where.@Nullable Point pointOrNull,
        long mentions,
        List<Tally> words,
        List<Tally> precisions,
        List<Tally> acts,
        List<Tally> months) {

    public PlaceDetail {
        words = List.copyOf(words);
        precisions = List.copyOf(precisions);
        acts = List.copyOf(acts);
        months = List.copyOf(months);
    }

    public Optional<Where.Point> point() {
        return Optional.ofNullable(pointOrNull);
    }
}
