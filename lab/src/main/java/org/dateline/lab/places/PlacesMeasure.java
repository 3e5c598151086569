package org.dateline.lab.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.lab.Rates;
import org.dateline.model.Reading;
import org.dateline.model.Where;
import org.dateline.where.PlaceFinder;

/**
 * Holds the places of articles against the marked ones. The second row also counts as right a point inside the state or
 * province that was found, since tables differ in where they put the point of a large one. The last row puts the same
 * recognised names where most people live among the places of the name, and asks nothing of the text: what every
 * geoparser has to beat.
 */
public final class PlacesMeasure {

    private static final String OURS = "dateline";
    private static final String UNITS = "dateline, units";
    private static final String POPULATION = "population only";

    private final Function<String, Optional<Reading>> reader;
    private final PlaceFinder finder;
    private final Gazetteer gazetteer;
    private final Consumer<String> shown;

    /**
     * @param reader reads a text as one story
     * @param shown takes a line for each name that is missed, extra or put in the wrong place
     */
    public PlacesMeasure(
            Function<String, Optional<Reading>> reader,
            PlaceFinder finder,
            Gazetteer gazetteer,
            Consumer<String> shown) {
        this.reader = reader;
        this.finder = finder;
        this.gazetteer = gazetteer;
        this.shown = shown;
    }

    /** The rows of a corpus, the strict one first; {@code step} is called after each article and says whether to go on. */
    public List<PlacesScore> score(GeoCorpus corpus, java.util.function.BooleanSupplier step) {
        var ours = PlacesScore.none(corpus.name(), OURS);
        var units = PlacesScore.none(corpus.name(), UNITS);
        var population = PlacesScore.none(corpus.name(), POPULATION);
        for (GeoArticle article : corpus.articles()) {
            List<FoundToponym> found = found(article);
            var pairs = ToponymPairs.of(article.toponyms(), found);
            pairs.lines(article.id()).forEach(shown);
            ours = ours.plus(score(corpus, OURS, article, pairs, pairs.distances()));
            units = units.plus(score(corpus, UNITS, article, pairs, pairs.beyondUnits()));
            var others = found.stream().map(this::mostPeople).toList();
            var most = ToponymPairs.of(article.toponyms(), others);
            population = population.plus(score(corpus, POPULATION, article, most, most.distances()));
            if (!step.getAsBoolean()) {
                break;
            }
        }
        return List.of(ours, units, population);
    }

    private static PlacesScore score(
            GeoCorpus corpus, String by, GeoArticle article, ToponymPairs pairs, List<Double> distances) {
        int right = pairs.pairs().size();
        int exact = pairs.exact();
        return new PlacesScore(
                corpus.name(),
                by,
                new Rates(right, pairs.extra().size(), pairs.missed().size()),
                new Rates(
                        exact,
                        pairs.extra().size() + right - exact,
                        pairs.missed().size() + right - exact),
                distances,
                article.lost());
    }

    private List<FoundToponym> found(GeoArticle article) {
        return reader.apply(article.text()).stream()
                .flatMap(reading -> finder.of(reading).toponyms().stream())
                .map(t -> {
                    Where w = t.where();
                    String words =
                            article.text().substring(t.name().start(), t.name().end());
                    boolean unit = w.precision() == 4 || w.precision() == 6;
                    return new FoundToponym(
                            words,
                            t.name(),
                            w.name() + " " + w.countryOrNull(),
                            w.pointOrNull(),
                            unit ? w.extentKilometres() : 0);
                })
                .toList();
    }

    private FoundToponym mostPeople(FoundToponym found) {
        var places = new ArrayList<Place>();
        gazetteer.candidates(found.words()).stream()
                .filter(c -> c.fit() == Fit.NAME || c.fit() == Fit.OTHER_NAME)
                .map(Gazetteer.Candidate::place)
                .forEach(places::add);
        Stream<Place> adjective = gazetteer.findCountryOfAdjective(found.words()).map(gazetteer::getCountry).stream();
        return Stream.concat(places.stream(), adjective)
                .max(Comparator.comparingLong(Place::population))
                .map(p -> new FoundToponym(
                        found.words(),
                        found.span(),
                        String.format(Locale.ROOT, "%s %s", p.name(), p.countryOrNull()),
                        p.point(),
                        0))
                .orElse(new FoundToponym(found.words(), found.span(), "", null, 0));
    }
}
