package org.dateline.who;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.RoleNouns;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.knowledge.RoleNouns.Sort;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the role noun of the lexicon at a token: the longest that ends there, or runs on with an "of". */
final class RoleWords {

    private final RoleNouns nouns;

    RoleWords(RoleNouns nouns) {
        this.nouns = nouns;
    }

    /** A role noun and the tokens it takes, first and last inclusive. */
    record Found(RoleNoun noun, int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    /** The noun's sectors in the affairs of a state, where they differ there. */
    Optional<List<String>> sectorsIn(RoleNoun noun, String iso3) {
        return nouns.sectorsIn(noun.words(), iso3);
    }

    /** True for a word that by itself is what a person is called by office or rank ("Sheikh", "Colonel"). */
    boolean isTitle(Token token) {
        return nouns.find(singular(token))
                .filter(n -> n.sort() == Sort.PERSON || n.sort() == Sort.PEOPLE)
                .isPresent();
    }

    Optional<Found> at(Sentence sentence, int head) {
        Optional<Found> best = Optional.empty();
        for (int last : ends(sentence, head)) {
            if (endings(sentence.token(last)).noneMatch(nouns::mayEndIn)) {
                continue;
            }
            for (int first = Math.max(0, last - RoleNouns.LONGEST + 1); first <= head; first++) {
                Optional<Found> found = lookUp(sentence, first, last);
                if (found.isPresent()
                        && (best.isEmpty() || found.get().size() > best.get().size())) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static List<Integer> ends(Sentence sentence, int head) {
        var ends = new ArrayList<>(List.of(head));
        if (head + 1 < sentence.size() && isPart(sentence.token(head + 1), head)) {
            ends.add(head + 1); // "attorney general"
        }
        if (head + 2 < sentence.size() && sentence.token(head + 1).lemma().equals("of")) {
            ends.add(head + 2);
            if (head + 3 < sentence.size()) {
                ends.add(head + 3);
            }
        }
        return ends;
    }

    private static boolean isPart(Token after, int head) {
        return after.head() == head && Sentence.is(after, "amod", "flat", "compound");
    }

    private Optional<Found> lookUp(Sentence sentence, int first, int last) {
        for (String words : spellings(sentence, first, last)) {
            Optional<RoleNoun> noun = nouns.find(words);
            if (noun.isPresent()) {
                return Optional.of(new Found(noun.get(), first, last));
            }
        }
        return Optional.empty();
    }

    /** The words by lemma and as they stand ("armed forces", "human right" and "human rights activist"). */
    private static Set<String> spellings(Sentence sentence, int first, int last) {
        var spellings = new LinkedHashSet<String>();
        var byText = new StringBuilder();
        var byLemma = new StringBuilder();
        for (int i = first; i < last; i++) {
            Token t = sentence.token(i);
            if (t.text().equals("'s") || t.text().equals("’s")) {
                byText.append("'s ");
                byLemma.append("'s ");
                continue;
            }
            join(byText, t.text().toLowerCase(Locale.ROOT));
            join(byLemma, t.isProperNoun() ? singular(t) : t.lemma());
        }
        for (StringBuilder start : List.of(byText, byLemma)) {
            String head = start.toString().replace(" 's", "'s");
            endings(sentence.token(last)).map(head::concat).forEach(spellings::add);
        }
        return spellings;
    }

    private static Stream<String> endings(Token end) {
        return Stream.of(
                end.isProperNoun() || end.isNoun() ? singular(end) : end.lemma(),
                end.lemma().toLowerCase(Locale.ROOT),
                end.text().toLowerCase(Locale.ROOT));
    }

    private static void join(StringBuilder words, String word) {
        words.append(word).append(' ');
    }

    /** The singular: the reading's lemma, and where that is the word itself ("Forces", "troops"), the regular one. */
    static String singular(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        String text = t.text().toLowerCase(Locale.ROOT);
        boolean plural = t.tag().endsWith("S") || t.isProperNoun();
        if (!lemma.equals(text) || text.length() < 4 || !plural) {
            return lemma;
        }
        if (text.endsWith("men")) {
            return text.substring(0, text.length() - 2) + "an";
        }
        if (text.endsWith("ies")) {
            return text.substring(0, text.length() - 3) + "y";
        }
        return text.endsWith("s") && !text.endsWith("ss") ? text.substring(0, text.length() - 1) : text;
    }
}
