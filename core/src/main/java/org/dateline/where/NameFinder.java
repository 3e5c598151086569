package org.dateline.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/**
 * Looks every run of capitalised words up, the longest first, and lets go of what is a person's, a body's or a common
 * word. The engine's label is one piece of evidence, never a condition.
 */
final class NameFinder {

    private static final int LONGEST = 6;
    private static final Set<String> LOCAL = Set.of(
            "in",
            "at",
            "near",
            "from",
            "to",
            "into",
            "toward",
            "towards",
            "around",
            "outside",
            "inside",
            "across",
            "throughout",
            "through",
            "over",
            "via",
            "within");
    private static final long LARGE = 100_000;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    NameFinder(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * The names of a reading by sentence, in order, none overlapping another. What is plainly a place in one sentence is
     * one in the others too.
     */
    Map<Integer, List<Named>> in(Reading reading) {
        var known = new HashSet<String>();
        var names = new HashMap<Integer, List<Named>>();
        String text = reading.story().text();
        for (Sentence s : reading.sentences()) {
            for (Named named : in(s, text, Set.of())) {
                if (named.labelled() && !named.candidates().isEmpty()) {
                    known.add(PlaceKey.fold(text(s, named.first(), named.last(), text)));
                }
            }
        }
        for (Sentence s : reading.sentences()) {
            names.put(s.index(), in(s, text, known));
        }
        return Map.copyOf(names);
    }

    private List<Named> in(Sentence sentence, String pageText, Set<String> known) {
        var found = new ArrayList<Named>();
        int i = 0;
        while (i < sentence.size()) {
            Named named = opensName(sentence.token(i)) ? at(sentence, i, pageText, known) : null;
            if (named == null) {
                i++;
            } else {
                found.add(named);
                i = named.last() + 1;
            }
        }
        return List.copyOf(found);
    }

    private @org.jspecify.annotations.Nullable Named at(
            Sentence sentence, int first, String pageText, Set<String> known) {
        int limit = Math.min(sentence.size(), first + LONGEST);
        for (int last = limit - 1; last >= first; last--) {
            if (!closesName(sentence, first, last)) {
                continue;
            }
            String name = text(sentence, first, last, pageText);
            List<Candidate> candidates = fitting(gazetteer.candidates(name), name);
            if (candidates.isEmpty() && last == first && name.length() > 4 && name.endsWith("s")) {
                // the genitive of a page that lost its apostrophes
                candidates = gazetteer.candidates(name.substring(0, name.length() - 1)).stream()
                        .filter(c -> c.fit().compareTo(Fit.OTHER_NAME) <= 0 && weighty(c))
                        .toList();
            }
            if (!candidates.isEmpty()) {
                var named = new Named(sentence, first, last, candidates, labelled(sentence, first, last));
                boolean met =
                        known.contains(PlaceKey.fold(name)) && !insideLonger(sentence, first, last, "ORGANIZATION");
                if (met && !partOfPerson(named) || isPlace(named)) {
                    return named;
                }
            }
        }
        return unknown(sentence, first);
    }

    /** A name that the gazetteer lacks and the engine calls a place. */
    private @org.jspecify.annotations.Nullable Named unknown(Sentence sentence, int first) {
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
        if (!local(named) && !kindBeside(named)
                || words.is(Sort.COMMON, token.text())
                || words.is(Sort.DIRECTION, token.text())) {
            return null;
        }
        return adjective
                        || insideLonger(sentence, first, last, "ORGANIZATION")
                        || token.text().length() < 3
                ? null
                : named;
    }

    private static String text(Sentence sentence, int first, int last, String pageText) {
        return pageText.substring(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }

    /** An acronym only fits an acronym, and a fit of consonants alone needs a long name. */
    private static List<Candidate> fitting(List<Candidate> candidates, String name) {
        boolean shouting = name.length() < 5 && name.equals(name.toUpperCase(Locale.ROOT));
        return candidates.stream()
                .filter(c -> !shouting || c.fit().compareTo(Fit.OTHER_NAME) <= 0)
                .filter(c -> c.fit() != Fit.CONSONANTS || name.length() >= 5)
                .toList();
    }

    private static boolean opensName(Token token) {
        return capital(token) && !token.isPronoun() || article(token.text());
    }

    /** "al-Zor", "el-Fasher". */
    private static boolean article(String text) {
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

    private boolean isPlace(Named named) {
        Sentence s = named.sentence();
        int first = named.first();
        int last = named.last();
        boolean exact = named.candidates().stream().anyMatch(c -> c.fit().compareTo(Fit.OTHER_NAME) <= 0);
        if (named.length() > 1 && !capital(named.lastToken()) && !exact) {
            return false;
        }
        if (named.length() == 1 && words.is(Sort.DIRECTION, named.firstToken().text())
                || !capital(named.lastToken()) && country(named)) {
            return false;
        }
        if (insideLonger(s, first, last, "PERSON") || insideLonger(s, first, last, "ORGANIZATION")) {
            return false;
        }
        boolean local = local(named);
        boolean kind = kindBeside(named);
        if (has(s, first, last, "PERSON") || has(s, first, last, "ORGANIZATION")) {
            return exact && (local || kind || named.length() > 1 && weighty(named));
        }
        if (words.is(Sort.COMMON, named.firstToken().text()) && named.length() == 1) {
            return (named.labelled() || kind) && exact && (local || kind || country(named));
        }
        if (country(named)) {
            return true;
        }
        if (!named.lastToken().isNoun() && !named.labelled() && !kind) {
            return named.length() > 1 && exact && weighty(named);
        }
        if (partOfName(named) && !named.labelled()) {
            return false;
        }
        boolean evident = named.labelled() || kind || local && named.lastToken().isProperNoun();
        return evident || exact && weighty(named) && named.lastToken().isProperNoun();
    }

    private static boolean local(Named named) {
        Sentence s = named.sentence();
        return s.preposition(named.lastToken()).filter(LOCAL::contains).isPresent()
                || named.first() > 0
                        && LOCAL.contains(s.token(named.first() - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Hassan Daraa": the name goes on in a person's. */
    private boolean partOfPerson(Named named) {
        Sentence s = named.sentence();
        boolean before = named.first() > 0
                && s.token(named.first() - 1).name().equals("PERSON")
                && touches(s.token(named.first() - 1), named.firstToken());
        boolean after =
                named.last() + 1 < s.size() && s.token(named.last() + 1).name().equals("PERSON");
        return has(s, named.first(), named.last(), "PERSON") && (before || after);
    }

    private static boolean country(Named named) {
        return named.candidates().stream()
                .anyMatch(c -> c.place().kind() == PlaceKind.COUNTRY && c.fit().compareTo(Fit.OTHER_NAME) <= 0);
    }

    private static boolean weighty(Named named) {
        return named.candidates().stream().anyMatch(NameFinder::weighty);
    }

    /** Known well enough to be taken for a place by its name alone. */
    private static boolean weighty(Candidate c) {
        return switch (c.place().kind()) {
            case COUNTRY, DIVISION, REGION, WATER -> c.fit().compareTo(Fit.OTHER_NAME) <= 0;
            case SITE -> c.fit() == Fit.NAME;
            case DISTRICT, QUARTER -> false;
            case TOWN -> c.place().population() >= LARGE || c.place().id().startsWith("dateline:");
        };
    }

    /** "the village of X", "X province". */
    private boolean kindBeside(Named named) {
        Sentence s = named.sentence();
        if (named.last() + 1 < s.size() && kindWord(s.token(named.last() + 1).text())) {
            return true;
        }
        int before = named.first() - 1;
        if (before >= 0 && article(s.token(before).text())) {
            before--;
        }
        return before >= 1
                        && s.token(before).text().equals("of")
                        && kindWord(s.token(before - 1).text())
                || before >= 0 && words.is(Sort.TOWN, s.token(before).text());
    }

    boolean kindWord(String word) {
        return words.is(Sort.TOWN, word)
                || words.is(Sort.QUARTER, word)
                || words.is(Sort.DISTRICT, word)
                || words.is(Sort.DIVISION, word)
                || words.is(Sort.AREA, word)
                || words.is(Sort.SITE, word);
    }

    /** A word of a longer capitalised name that the gazetteer does not know: "Douma Brigade", "General Tafas". */
    private boolean partOfName(Named named) {
        Sentence s = named.sentence();
        if (named.last() + 1 < s.size()) {
            Token next = s.token(named.last() + 1);
            if (next.isProperNoun() && capital(next) && !kindWord(next.text()) && touches(named.lastToken(), next)) {
                return true;
            }
        }
        if (named.first() > 0) {
            Token before = s.token(named.first() - 1);
            return before.isProperNoun()
                    && capital(before)
                    && touches(before, named.firstToken())
                    && !kindWord(before.text())
                    && !words.is(Sort.DIRECTION, before.text())
                    && !isLocation(before)
                    && gazetteer.findCountryOfAdjective(before.text()).isEmpty();
        }
        return false;
    }

    private static boolean touches(Token one, Token next) {
        return next.span().start() - one.span().end() <= 1;
    }

    private static boolean has(Sentence s, int first, int last, String label) {
        for (int i = first; i <= last; i++) {
            if (s.token(i).name().equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** True where the name lies in a longer run of the label whose other words are no words of kind. */
    private boolean insideLonger(Sentence s, int first, int last, String label) {
        if (!has(s, first, last, label)) {
            return false;
        }
        int from = first;
        while (from > 0 && s.token(from - 1).name().equals(label)) {
            from--;
        }
        int to = last;
        while (to + 1 < s.size() && s.token(to + 1).name().equals(label)) {
            to++;
        }
        for (int i = from; i <= to; i++) {
            boolean outside = i < first || i > last;
            String word = s.token(i).text();
            if (outside && !kindWord(word) && !words.is(Sort.DIRECTION, word)) {
                return true;
            }
        }
        return false;
    }
}
