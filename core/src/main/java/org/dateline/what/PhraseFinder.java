package org.dateline.what;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.knowledge.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the words of a trigger's phrase in a sentence, from its main word. */
final class PhraseFinder {

    /** Words that may stand between a verb and the rest of its phrase: "launched [a new wave of] attacks". */
    private static final int WIDEST_GAP = 5;

    private PhraseFinder() {}

    static Optional<List<Token>> verbPhrase(Sentence sentence, Token verb, Phrase phrase) {
        var words = new ArrayList<Token>(List.of(verb));
        for (int k = 1; k < phrase.length(); k++) {
            Optional<Token> next =
                    after(sentence, words.getLast().index(), phrase.lemmas().get(k));
            if (next.isEmpty()) {
                return phrase.length() == 2
                        ? turned(sentence, verb, phrase.last()).map(noun -> List.of(verb, noun))
                        : Optional.empty();
            }
            words.add(next.get());
        }
        return Optional.of(words);
    }

    /** The lemma among the next few words, before any other verb or a break. */
    private static Optional<Token> after(Sentence sentence, int from, String lemma) {
        for (int i = from + 1; i < sentence.size() && i <= from + 1 + WIDEST_GAP; i++) {
            Token t = sentence.token(i);
            if (t.lemma().toLowerCase(Locale.ROOT).equals(lemma)) {
                if (infinitive(sentence, t, from)) {
                    return Optional.empty();
                }
                return small(t) && weighty(sentence, from, i) ? Optional.empty() : Optional.of(t);
            }
            if (t.isVerb() && !Sentence.is(t, "amod", "aux") || ".;:()".contains(t.text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "began to strike" is no "began a strike": a verb after a "to" that is not the phrase's own word before it. */
    private static boolean infinitive(Sentence sentence, Token token, int from) {
        return token.tag().equals("VB")
                && token.index() - 1 > from
                && sentence.token(token.index() - 1).lemma().equals("to");
    }

    private static boolean small(Token token) {
        return token.tag().equals("IN")
                || token.tag().equals("RP")
                || token.tag().equals("TO");
    }

    /** A particle belongs to its verb only where no noun parts them, unless the parser says so: "set it off". */
    private static boolean weighty(Sentence sentence, int from, int particle) {
        if (Sentence.is(sentence.token(particle), "compound:prt")
                && sentence.token(particle).head() == from) {
            return false;
        }
        return sentence.tokens().subList(from + 1, particle).stream()
                .anyMatch(t -> t.isNoun() || t.tag().equals("CD"));
    }

    /** "talks were held", "the talks held in Geneva": the phrase's noun before its verb. */
    private static Optional<Token> turned(Sentence sentence, Token verb, String noun) {
        return Stream.concat(
                        sentence.children(verb, "nsubj:pass").stream(),
                        Sentence.is(verb, "acl") ? sentence.head(verb).stream() : Stream.empty())
                .filter(s -> s.lemma().toLowerCase(Locale.ROOT).equals(noun))
                .findFirst();
    }

    /** The words before the noun must be the phrase's, in a row; hyphens count as spaces. */
    static Optional<List<Token>> nounPhrase(Sentence sentence, Token noun, Phrase phrase) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT).replace('-', ' ');
        String wanted = String.join(" ", phrase.lemmas());
        if (lemma.equals(wanted) || (phrase.length() == 1 && lemma.endsWith(" " + wanted))) {
            return Optional.of(List.of(noun));
        }
        if (!lemma.equals(phrase.last())) {
            return Optional.empty();
        }
        var words = new ArrayDeque<Token>(List.of(noun));
        int at = noun.index() - 1;
        for (int k = phrase.length() - 2; k >= 0; k--, at--) {
            while (at >= 0 && sentence.token(at).text().equals("-")) {
                at--;
            }
            if (at < 0
                    || !sentence.token(at)
                            .lemma()
                            .toLowerCase(Locale.ROOT)
                            .equals(phrase.lemmas().get(k))) {
                return Optional.empty();
            }
            words.addFirst(sentence.token(at));
        }
        return Optional.of(List.copyOf(words));
    }

    static Optional<List<Token>> wordRow(Sentence sentence, Token first, Phrase phrase) {
        if (first.index() + phrase.length() > sentence.size()) {
            return Optional.empty();
        }
        for (int k = 0; k < phrase.length(); k++) {
            Token t = sentence.token(first.index() + k);
            String lemma = phrase.lemmas().get(k);
            if (!t.lemma().toLowerCase(Locale.ROOT).equals(lemma)
                    && !t.text().toLowerCase(Locale.ROOT).equals(lemma)) {
                return Optional.empty();
            }
        }
        return Optional.of(sentence.tokens().subList(first.index(), first.index() + phrase.length()));
    }
}
