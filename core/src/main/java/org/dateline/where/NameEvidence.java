package org.dateline.where;

import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Fit;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Gazetteer.Candidate;
import org.dateline.knowledge.PlaceKind;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What speaks for and against a name being a place's where it stands. */
final class NameEvidence {

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

    NameEvidence(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** True where the words around it (the name as the text has it), the engine's label or its own weight make the name a place's. */
    boolean isPlace(Named named, String name) {
        Sentence s = named.sentence();
        int first = named.first();
        int last = named.last();
        boolean exact = named.candidates().stream().anyMatch(c -> c.fit().compareTo(Fit.OTHER_NAME) <= 0);
        if (named.length() > 1 && !NameFinder.capital(named.lastToken()) && !exact) {
            return false;
        }
        if (words.areDirections(name) || !NameFinder.capital(named.lastToken()) && country(named)) {
            return false;
        }
        if (insideLonger(s, first, last, "PERSON") || insideLonger(s, first, last, "ORGANIZATION")) {
            return false;
        }
        if (named.length() == 1 && words.is(Sort.SHORT, named.firstToken().text())) {
            return first > 1 && s.token(first - 1).text().equals(",");
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
        if (partOfName(named) && (!named.labelled() || exact && !weighty(named))) {
            return false;
        }
        boolean evident = named.labelled() || kind || local && named.lastToken().isProperNoun();
        return evident || exact && weighty(named) && named.lastToken().isProperNoun();
    }

    static boolean local(Named named) {
        Sentence s = named.sentence();
        return s.index() == DatelineSentence.INDEX
                || s.preposition(named.lastToken()).filter(LOCAL::contains).isPresent()
                || named.first() > 0
                        && LOCAL.contains(s.token(named.first() - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Hassan Daraa": the name goes on in a person's. */
    boolean partOfPerson(Named named) {
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
        return named.candidates().stream().anyMatch(NameEvidence::weighty);
    }

    /** Known well enough to be taken for a place by its name alone. */
    static boolean weighty(Candidate c) {
        return switch (c.place().kind()) {
            case COUNTRY, DIVISION, REGION, WATER -> c.fit().compareTo(Fit.OTHER_NAME) <= 0;
            case SITE -> c.fit() == Fit.NAME;
            case DISTRICT, QUARTER -> false;
            case TOWN -> c.place().population() >= LARGE || c.place().id().startsWith("dateline:");
        };
    }

    /** "the village of X", "X province". */
    boolean kindBeside(Named named) {
        Sentence s = named.sentence();
        if (named.last() + 1 < s.size() && kindWord(s.token(named.last() + 1).text())) {
            return true;
        }
        int before = named.first() - 1;
        if (before >= 0 && NameFinder.article(s.token(before).text())) {
            before--;
        }
        return before >= 1
                        && s.token(before).text().equals("of")
                        && kindWord(s.token(before - 1).text())
                || before >= 0 && words.is(Sort.TOWN, s.token(before).text());
    }

    private boolean kindWord(String word) {
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
            if (next.isProperNoun()
                    && NameFinder.capital(next)
                    && !kindWord(next.text())
                    && touches(named.lastToken(), next)) {
                return true;
            }
        }
        if (named.first() > 0) {
            Token before = s.token(named.first() - 1);
            return before.isProperNoun()
                    && NameFinder.capital(before)
                    && touches(before, named.firstToken())
                    && !kindWord(before.text())
                    && !words.is(Sort.DIRECTION, before.text())
                    && !NameFinder.isLocation(before)
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
    boolean insideLonger(Sentence s, int first, int last, String label) {
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
