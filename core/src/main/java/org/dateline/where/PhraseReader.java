package org.dateline.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.where.Phrase.Form;
import org.jspecify.annotations.Nullable;

/** Grows names to the phrases that tell a place, and finds those that tell one without naming it. */
final class PhraseReader {

    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "its", "their");

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    PhraseReader(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The phrases of the sentence, in order, none overlapping another. */
    List<Phrase> in(Sentence sentence, List<Named> names) {
        var phrases = new ArrayList<Phrase>();
        for (Token token : sentence.tokens()) {
            border(sentence, token, names).ifPresent(b -> addFree(phrases, b));
        }
        for (Named named : names) {
            addFree(phrases, PhraseGrowth.of(named, gazetteer, words));
        }
        for (Token token : sentence.tokens()) {
            nameless(sentence, token).ifPresent(p -> addFree(phrases, p));
        }
        phrases.sort(Comparator.comparingInt(Phrase::first));
        return List.copyOf(phrases);
    }

    private static void addFree(List<Phrase> phrases, Phrase phrase) {
        boolean free = phrases.stream().noneMatch(p -> p.first() <= phrase.last() && phrase.first() <= p.last());
        if (free) {
            phrases.add(phrase);
        }
    }

    private Optional<Phrase> border(Sentence s, Token token, List<Named> names) {
        if (!words.is(Sort.BORDER, token.text()) || !token.isNoun()) {
            return Optional.empty();
        }
        int last = token.index();
        if (token.mainRelation().equals("compound")) {
            if (last + 1 >= s.size() || !words.is(Sort.AREA, s.token(last + 1).text())) {
                return Optional.empty();
            }
            last++;
        }
        int first = leftEdge(s, token.index());
        int end = rightEdge(s, last, names);
        return Optional.of(new Phrase(
                s, first, end, Form.BORDER, null, Sort.BORDER, false, null, countriesIn(s, first, end, names)));
    }

    /** "the Jordanian border", "Iraq's western borders", "the Syrian-Jordanian border", "near the border". */
    private int leftEdge(Sentence s, int border) {
        int first = border;
        while (first > 0) {
            Token before = s.token(first - 1);
            boolean inside = before.isAdjective()
                    || before.isProperNoun()
                    || before.tag().equals("POS")
                    || before.tag().equals("HYPH")
                    || before.text().matches("[-–—/]")
                    || words.is(Sort.DIRECTION, before.text())
                    || DETERMINERS.contains(before.text().toLowerCase(Locale.ROOT))
                    || before.text().equalsIgnoreCase("near");
            if (!inside) {
                break;
            }
            first--;
        }
        return first;
    }

    /** "with Syria", "between Syria and Iraq", "of Iraq". */
    private static int rightEdge(Sentence s, int last, List<Named> names) {
        if (last + 1 >= s.size()
                || !Set.of("with", "between", "of").contains(s.token(last + 1).text())) {
            return last;
        }
        int end = last;
        for (Named named : names) {
            int gap = named.first() - end - 1;
            boolean next = end == last
                    ? gap >= 1 && gap <= 2
                    : gap == 1 && s.token(end + 1).text().equals("and");
            if (next) {
                end = named.last();
            }
        }
        return end;
    }

    private List<String> countriesIn(Sentence s, int first, int last, List<Named> names) {
        var countries = new ArrayList<String>();
        for (int i = first; i <= last; i++) {
            int at = i;
            names.stream()
                    .filter(n -> n.first() == at)
                    .flatMap(n -> countryOf(n).stream())
                    .forEach(countries::add);
            for (String part : s.token(i).text().split("[-–—/]")) {
                gazetteer
                        .findCountryOfAdjective(part)
                        .filter(c -> !countries.contains(c))
                        .ifPresent(countries::add);
            }
        }
        return countries.stream().distinct().toList();
    }

    static Optional<String> countryOf(Named named) {
        return named.candidates().stream()
                .map(c -> c.place())
                .filter(p -> p.kind() == PlaceKind.COUNTRY)
                .flatMap(p -> p.country().stream())
                .findFirst();
    }

    private Optional<Phrase> nameless(Sentence s, Token token) {
        if (token.lemma().equalsIgnoreCase("there") && token.tag().equals("RB")) {
            return Optional.of(
                    new Phrase(s, token.index(), token.index(), Form.THERE, null, null, false, null, List.of()));
        }
        if (!token.isNoun() || NameFinder.capital(token) && token.index() > 0 && token.isProperNoun()) {
            return Optional.empty();
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean direction = words.is(Sort.DIRECTION, word);
        if (!words.is(Sort.LAND, word) && !words.is(Sort.ANAPHOR, word) && !direction) {
            return Optional.empty();
        }
        return ofNoun(s, token, word, direction);
    }

    private Optional<Phrase> ofNoun(Sentence s, Token token, String word, boolean direction) {
        int first = token.index();
        String country = null;
        String towards = direction ? word : null;
        boolean definite = false;
        boolean around = false;
        while (first > 0) {
            Token before = s.token(first - 1);
            String text = before.text().toLowerCase(Locale.ROOT);
            Optional<String> adjective = gazetteer.findCountryOfAdjective(before.text());
            if (adjective.isPresent() && (before.isAdjective() || before.isNoun())) {
                country = adjective.get();
            } else if (words.is(Sort.DIRECTION, text)) {
                towards = text;
            } else if (text.equals("the") || text.equals("this") || text.equals("that")) {
                definite = true;
            } else if (words.is(Sort.AROUND, text)) {
                around = true;
            } else if (text.equals("of")
                    && first > 1
                    && words.is(Sort.DIRECTION, s.token(first - 2).text())) {
                towards = s.token(first - 2).text().toLowerCase(Locale.ROOT);
                around |= first < 3 || !s.token(first - 3).text().equalsIgnoreCase("the");
                first--;
            } else if (!before.isAdjective()) {
                break;
            }
            first--;
        }
        Form form = formOf(word, country, definite, direction);
        boolean owned = s.children(token, "nmod").stream()
                .anyMatch(c -> s.preposition(c).filter("of"::equals).isPresent());
        if (form == null || owned || token.mainRelation().equals("compound")) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(
                s,
                first,
                token.index(),
                form,
                null,
                form == Form.ANAPHOR ? words.kindOf(word) : null,
                around,
                towards,
                country == null ? List.of() : List.of(country)));
    }

    private @Nullable Form formOf(String word, @Nullable String country, boolean definite, boolean direction) {
        if (country != null) {
            return word.equals("capital") ? Form.CAPITAL : words.is(Sort.LAND, word) ? Form.LAND : null;
        }
        return definite && (words.is(Sort.ANAPHOR, word) || direction) ? Form.ANAPHOR : null;
    }
}
