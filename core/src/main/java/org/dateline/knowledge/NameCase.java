package org.dateline.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.NameMatch.Form;
import org.dateline.model.Token;

/** Decides by case and part of speech whether words that spell a name are that name. */
final class NameCase {

    /** Abbreviations up to this length are words too ("us", "it", "ira"): they count in capitals only. */
    private static final int SHORT = 3;

    private final Set<String> wordsLikeNames;

    NameCase(Set<String> wordsLikeNames) {
        this.wordsLikeNames = wordsLikeNames;
    }

    boolean accepts(Form form, List<Token> tokens, int first, int last) {
        if (first == last && !standsAsName(tokens.get(first)) && !isAbbreviation(form, tokens, first)) {
            return false;
        }
        if (!OnePerson.isWhole(form, tokens, first, last)) {
            return false;
        }
        String text = text(tokens, first, last);
        if (hasCapital(form.alias()) && !hasCapital(text)) {
            return false;
        }
        for (String word : form.alias().split("[\\s-]+")) {
            String bare = word.replace(".", "");
            if (isShortCapitals(bare) && !text.replace(".", "").contains(bare)) {
                return false;
            }
        }
        return true;
    }

    private boolean standsAsName(Token token) {
        boolean named = !token.name().equals("O");
        if (!token.isNoun() && !token.isAdjective() && !named) {
            return false;
        }
        boolean doubtful = wordsLikeNames.contains(NameKey.fold(token.text()));
        return !doubtful || named || token.isProperNoun() && token.index() > 0;
    }

    /** "IS" amid small letters is a name, whatever the reading makes of it. */
    private static boolean isAbbreviation(Form form, List<Token> tokens, int index) {
        String text = tokens.get(index).text();
        boolean alone = tokens.stream()
                                .filter(t -> t.text().equals(t.text().toLowerCase(Locale.ROOT)))
                                .count()
                        * 2
                > tokens.size();
        return text.equals(form.alias()) && isShortCapitals(text.replace(".", "")) && alone;
    }

    private static String text(List<Token> tokens, int first, int last) {
        var out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            out.append(tokens.get(i).text()).append(' ');
        }
        return out.toString();
    }

    private static boolean isShortCapitals(String word) {
        return word.length() <= SHORT
                && word.length() > 1
                && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean hasCapital(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}
