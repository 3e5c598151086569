package org.dateline.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Places inside other words: the "Lagos" of "Lagos State Police" and of "Lagos-based". No act is there because a body is
 * called so, but they tell what part of the world the story is about, and corpora of place names mark them.
 */
final class InnerNames {

    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final StoryPersons persons;
    private final String pageText;

    InnerNames(Gazetteer gazetteer, PlaceWords words, StoryPersons persons, String pageText) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.persons = persons;
        this.pageText = pageText;
    }

    /**
     * A name inside other words.
     *
     * @param named the tokens that it stands in
     * @param span its own characters
     */
    record Inner(Named named, Span span) {}

    /** Those of the sentence that lie in none of its names. */
    List<Inner> in(Sentence s, List<Named> names) {
        var found = new ArrayList<Inner>();
        int i = 0;
        while (i < s.size()) {
            int at = i;
            boolean taken = names.stream().anyMatch(n -> n.first() <= at && at <= n.last());
            Optional<Inner> inner = taken ? Optional.empty() : at(s, i, names);
            if (inner.isPresent()) {
                found.add(inner.get());
                i = inner.get().named().last();
            } else if (!taken) {
                parts(s, s.token(i), found);
            }
            i++;
        }
        return List.copyOf(found);
    }

    private Optional<Inner> at(Sentence s, int first, List<Named> names) {
        if (!inName(s.token(first))) {
            return Optional.empty();
        }
        for (int last = Math.min(s.size(), first + LONGEST) - 1; last >= first; last--) {
            int end = last;
            if (!inName(s.token(last)) || names.stream().anyMatch(n -> n.first() <= end && n.last() >= first)) {
                continue;
            }
            var span =
                    new Span(s.token(first).span().start(), s.token(last).span().end());
            List<Candidate> known = known(span.of(pageText));
            var named = new Named(s, first, last, known, false);
            if (!known.isEmpty() && !persons.has(named)) {
                return Optional.of(new Inner(named, span));
            }
        }
        return Optional.empty();
    }

    private boolean inName(Token token) {
        return NameFinder.capital(token)
                && token.isProperNoun()
                && !token.name().equals("PERSON");
    }

    /** "London-based", "the Russia-Turkey border": two places, or a place and a word in small letters. */
    private void parts(Sentence s, Token token, List<Inner> found) {
        String[] parts = token.text().split("[-–]");
        if (parts.length != 2 || parts[0].isEmpty() || goesOn(s, token)) {
            return;
        }
        int second = token.span().end() - parts[1].length();
        boolean small = Character.isLowerCase(parts[1].charAt(0)) || Character.isLowerCase(parts[0].charAt(0));
        var spans = List.of(
                new Span(token.span().start(), token.span().start() + parts[0].length()),
                new Span(second, token.span().end()));
        long places = spans.stream()
                .filter(p -> !known(p.of(pageText)).isEmpty()
                        || gazetteer.findCountryOfAdjective(p.of(pageText)).isPresent())
                .count();
        if (places == 2 || small && places == 1) {
            for (Span span : spans) {
                List<Candidate> known = known(span.of(pageText));
                if (!known.isEmpty() && Character.isUpperCase(pageText.charAt(span.start()))) {
                    found.add(new Inner(new Named(s, token.index(), token.index(), known, false), span));
                }
            }
        }
    }

    /** "New York-based": the first part is the end of a longer name. */
    private static boolean goesOn(Sentence s, Token token) {
        return token.index() > 0
                && s.token(token.index() - 1).isProperNoun()
                && token.span().start() - s.token(token.index() - 1).span().end() <= 1;
    }

    /** What is known well enough to be told by its bare name, and is not mostly something else. */
    private List<Candidate> known(String name) {
        boolean initials = name.length() < 5 && name.endsWith(".");
        if (name.length() < 2 || initials || words.is(Sort.COMMON, name) || words.areDirections(name)) {
            return List.of();
        }
        List<Candidate> exact = gazetteer.candidates(name).stream()
                .filter(c -> c.fit().compareTo(Fit.OTHER_NAME) <= 0)
                .toList();
        boolean weighty = exact.stream().anyMatch(c -> switch (c.place().kind()) {
            case SITE -> false;
            case TOWN -> c.fit() == Fit.NAME && NameEvidence.weighty(c);
            case QUARTER, DISTRICT, DIVISION, REGION, WATER, COUNTRY -> NameEvidence.weighty(c);
        });
        return weighty ? exact : List.of();
    }
}
