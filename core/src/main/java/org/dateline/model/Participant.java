package org.dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An actor or recipient of an act, or a source, as coded.
 *
 * @param words as the text has them: the whole phrase without its trailing clauses
 * @param entityOrNull id in the roster, where known; or of somebody whom only the stories name ({@link CorpusEntity}); or the
 *     key of the entity that a person said it to be
 * @param name canonical name, or the phrase itself
 * @param countryOrNull ISO 3166 alpha-3, or KOS, PSE, IGO, UNO, EUR, NGO, ISM, IMG, MNC; null where no word supports
 *     one
 * @param sectors codebook sectors, primary first; may be empty (a country as such)
 * @param antecedentOrNull the words that {@code words} point back to, where these name nobody by themselves
 */
public record Participant(
        Words words,
        @Nullable String entityOrNull,
        String name,
        @Nullable String countryOrNull,
        List<String> sectors,
        @Nullable Antecedent antecedentOrNull) {

    public Participant {
        sectors = List.copyOf(sectors);
    }

    /** One whom its own words name. */
    public Participant(
            Words words,
            @Nullable String entityOrNull,
            String name,
            @Nullable String countryOrNull,
            List<String> sectors) {
        this(words, entityOrNull, name, countryOrNull, sectors, null);
    }

    public Optional<String> entity() {
        return Optional.ofNullable(entityOrNull);
    }

    /** True where the roster or a person says who it is, and not only the stories' own words. */
    public boolean isListed() {
        return entityOrNull != null && CorpusEntity.of(entityOrNull).isEmpty();
    }

    public Optional<Antecedent> antecedent() {
        return Optional.ofNullable(antecedentOrNull);
    }

    /** The same one with other sectors. */
    public Participant withSectors(List<String> others) {
        return new Participant(words, entityOrNull, name, countryOrNull, others, antecedentOrNull);
    }

    /**
     * By what it is known again: its id, or {@code name:}, its country's code and its name where it has none; the police of
     * two countries are not one body.
     */
    public String key() {
        return entityOrNull == null
                ? "name:" + (countryOrNull == null ? "" : countryOrNull) + ":" + name
                : entityOrNull;
    }

    public Optional<String> country() {
        return Optional.ofNullable(countryOrNull);
    }

    public Optional<String> primarySector() {
        return sectors.stream().findFirst();
    }
}
