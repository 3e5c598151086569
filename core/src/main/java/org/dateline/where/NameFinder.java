package org.dateline.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.PlaceKey;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Looks every run of capitalised words up, the longest first, and lets go of what is a person's, a body's or a common
 * word. The engine's label is one piece of evidence, never a condition.
 */
final class NameFinder {

    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final NameEvidence evidence;

    NameFinder(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        evidence = new NameEvidence(gazetteer, words);
    }

    /**
     * The names of a reading by sentence, in order, none overlapping another. What is plainly a place in one sentence is
     * one in the others too.
     */
    Map<Integer, List<Named>> in(Reading reading, StoryPersons persons) {
        var known = new HashSet<String>();
        var names = new HashMap<Integer, List<Named>>();
        var looked = new HashMap<String, List<Candidate>>();
        String text = reading.story().text();
        for (Sentence s : sentences(reading)) {
            for (Named named : in(s, text, Set.of(), persons, looked)) {
                if (named.labelled() && !named.candidates().isEmpty()) {
                    known.add(PlaceKey.fold(text(s, named.first(), named.last(), text)));
                }
            }
        }
        for (Sentence s : sentences(reading)) {
            names.put(s.index(), in(s, text, known, persons, looked));
        }
        return Map.copyOf(names);
    }

    /** The dateline, where there is one, and the sentences. */
    static List<Sentence> sentences(Reading reading) {
        return Stream.concat(DatelineSentence.of(reading.story()).stream(), reading.sentences().stream())
                .toList();
    }

    private List<Named> in(
            Sentence sentence,
            String pageText,
            Set<String> known,
            StoryPersons persons,
            Map<String, List<Candidate>> looked) {
        var found = new ArrayList<Named>();
        int i = 0;
        while (i < sentence.size()) {
            Named named = opensName(sentence.token(i)) ? at(sentence, i, pageText, known, looked) : null;
            if (named == null || persons.has(named) && !NameEvidence.local(named) && !evidence.kindBeside(named)) {
                i++;
            } else {
                found.add(named);
                i = named.last() + 1;
            }
        }
        return List.copyOf(found);
    }

    /** {@code looked} holds what was looked up in this story before: each run of words is met twice at least. */
    private @Nullable Named at(
            Sentence sentence, int first, String pageText, Set<String> known, Map<String, List<Candidate>> looked) {
        int limit = Math.min(sentence.size(), first + LONGEST);
        for (int last = limit - 1; last >= first; last--) {
            if (!closesName(sentence, first, last)) {
                continue;
            }
            String name = text(sentence, first, last, pageText);
            List<Candidate> candidates = looked.computeIfAbsent(name, n -> fitting(gazetteer.candidates(n), n));
            if (candidates.isEmpty() && last == first && name.length() > 4 && name.endsWith("s")) {
                // the genitive of a page that lost its apostrophes
                candidates = gazetteer.candidates(name.substring(0, name.length() - 1)).stream()
                        .filter(c -> c.fit().compareTo(Fit.OTHER_NAME) <= 0 && NameEvidence.weighty(c))
                        .toList();
            }
            if (!candidates.isEmpty()) {
                var named = new Named(sentence, first, last, candidates, labelled(sentence, first, last));
                boolean met = known.contains(PlaceKey.fold(name))
                        && !evidence.insideLonger(sentence, first, last, "ORGANIZATION");
                if (met && !evidence.partOfPerson(named) || evidence.isPlace(named, name)) {
                    return named;
                }
            }
        }
        return unknown(sentence, first);
    }

    /** A name that the gazetteer lacks and the engine calls a place. */
    private @Nullable Named unknown(Sentence sentence, int first) {
        Token token = sentence.token(first);
        if (!isLocation(token) || !token.isNoun() || first > 0 && isLocation(sentence.token(first - 1))) {
            return null;
        }
        int last = first;
        while (last + 1 < sentence.size()
                && isLocation(sentence.token(last + 1))
                && capital(sentence.token(last + 1))) {
            last++;
        }
        boolean adjective = gazetteer.findCountryOfAdjective(token.text()).isPresent();
        var named = new Named(sentence, first, last, List.of(), true);
        if (!NameEvidence.local(named) && !evidence.kindBeside(named)
                || words.is(Sort.COMMON, token.text())
                || words.is(Sort.DIRECTION, token.text())) {
            return null;
        }
        return adjective
                        || evidence.insideLonger(sentence, first, last, "ORGANIZATION")
                        || token.text().length() < 3
                ? null
                : named;
    }

    private static String text(Sentence sentence, int first, int last, String pageText) {
        return pageText.substring(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }

    /**
     * An acronym only fits an acronym, a short form with its full stop only the state ("Man." is no town in Ivory Coast), and
     * a fit of consonants alone needs a long name.
     */
    private List<Candidate> fitting(List<Candidate> candidates, String name) {
        boolean shouting = name.length() < 5 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean shortened = name.endsWith(".") && words.is(Sort.SHORT, name);
        return candidates.stream()
                .filter(c -> !shortened || c.place().kind() == PlaceKind.DIVISION)
                .filter(c -> !shouting || c.fit().compareTo(Fit.OTHER_NAME) <= 0)
                .filter(c -> c.fit() != Fit.CONSONANTS || name.length() >= 5)
                .toList();
    }

    private static boolean opensName(Token token) {
        return capital(token) && !token.isPronoun() || article(token.text());
    }

    /** "al-Zor", "el-Fasher". */
    static boolean article(String text) {
        int hyphen = text.indexOf('-');
        return hyphen >= 2
                && hyphen <= 4
                && hyphen + 1 < text.length()
                && "aeAE".indexOf(text.charAt(0)) >= 0
                && Character.isUpperCase(text.charAt(hyphen + 1));
    }

    static boolean capital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static boolean closesName(Sentence sentence, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (sentence.token(i).text().equals(",") && i == last) {
                return false;
            }
        }
        Token token = sentence.token(last);
        return last == first
                || Character.isLetterOrDigit(token.text().codePointAt(0))
                        && !token.text().startsWith("'");
    }

    static boolean isLocation(Token token) {
        return switch (token.name()) {
            case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> true;
            default -> false;
        };
    }

    private static boolean labelled(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isLocation(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }
}
