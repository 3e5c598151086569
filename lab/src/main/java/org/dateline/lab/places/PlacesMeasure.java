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
 * Holds the places of articles against the marked ones. The second row puts the same recognised names where most people
 * live among the places of the name, and asks nothing of the text: what every geoparser has to beat.
 */
public final class PlacesMeasure {

    private static final String OURS = "dateline";
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

    /** Both rows of a corpus; {@code step} is called after each article and says whether to go on. */
    public List<PlacesScore> score(GeoCorpus corpus, java.util.function.BooleanSupplier step) {
        var ours = PlacesScore.none(corpus.name(), OURS);
        var population = PlacesScore.none(corpus.name(), POPULATION);
        for (GeoArticle article : corpus.articles()) {
            List<FoundToponym> found = found(article);
            var pairs = ToponymPairs.of(article.toponyms(), found);
            pairs.lines(article.id()).forEach(shown);
            ours = ours.plus(score(corpus, OURS, article, pairs));
            var others = found.stream().map(this::mostPeople).toList();
            population =
                    population.plus(score(corpus, POPULATION, article, ToponymPairs.of(article.toponyms(), others)));
            if (!step.getAsBoolean()) {
                break;
            }
        }
        return List.of(ours, population);
    }

    private static PlacesScore score(GeoCorpus corpus, String by, GeoArticle article, ToponymPairs pairs) {
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
                pairs.distances(),
                article.lost());
    }

    private List<FoundToponym> found(GeoArticle article) {
        return reader.apply(article.text()).stream()
                .flatMap(reading -> finder.of(reading).toponyms().stream())
                .map(t -> {
                    Where w = t.where();
                    String words =
                            article.text().substring(t.name().start(), t.name().end());
                    return new FoundToponym(words, t.name(), w.name() + " " + w.countryOrNull(), w.pointOrNull());
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
                        p.point()))
                .orElse(new FoundToponym(found.words(), found.span(), "", null));
    }
}
