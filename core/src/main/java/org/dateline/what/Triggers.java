package org.dateline.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.knowledge.Phrase;
import org.dateline.knowledge.RuleBook;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Finds where triggers of rules stand in a sentence, whatever their conditions. */
final class Triggers {

    /** Words that may stand between a verb and the rest of its phrase: "launched [a new wave of] attacks". */
    private static final int WIDEST_GAP = 5;

    private final RuleBook book;

    Triggers(RuleBook book) {
        this.book = book;
    }

    /** All matches whose main token this is. */
    List<Match> at(Sentence sentence, Token token) {
        var matches = new ArrayList<Match>();
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (verbal(sentence, token)) {
            for (var trigger : book.byVerb(lemma)) {
                verbPhrase(sentence, token, trigger.phrase())
                        .ifPresent(span -> matches.add(new Match(
                                trigger.rule(), token, span, trigger.phrase().length(), Match.Kind.VERB)));
            }
        }
        if (nominal(sentence, token)) {
            for (String form : nounForms(lemma)) {
                for (var trigger : book.byNoun(form)) {
                    nounPhrase(sentence, token, trigger.phrase())
                            .ifPresent(span -> matches.add(new Match(
                                    trigger.rule(),
                                    token,
                                    span,
                                    trigger.phrase().length(),
                                    Match.Kind.NOUN)));
                }
            }
        }
        for (var trigger : book.byWord(lemma)) {
            wordRow(sentence, token, trigger.phrase())
                    .ifPresent(span -> matches.add(new Match(
                            trigger.rule(),
                            topmost(sentence, token, trigger.phrase().length()),
                            span,
                            trigger.phrase().length(),
                            Match.Kind.WORDS)));
        }
        return matches;
    }

    /** A verb that tells an act: not a mere adjective ("armed men", "occupied land"). */
    private static boolean verbal(Sentence sentence, Token token) {
        return token.tag().startsWith("VB")
                && !Sentence.is(token, "amod", "compound", "aux", "case")
                && sentence.child(token, "det", "amod").isEmpty();
    }

    private static boolean nominal(Sentence sentence, Token token) {
        boolean noun = token.isNoun()
                || (token.tag().equals("VBG")
                        && sentence.child(token, "det", "amod").isPresent());
        return noun
                && !Sentence.is(token, "compound", "flat")
                && !(token.isProperNoun() && token.name().equals("ORGANIZATION"));
    }

    /** A gerund as a noun keeps its own form as lemma in rules: "shelling". */
    private static List<String> nounForms(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        return hyphen > 0 && hyphen < lemma.length() - 1 ? List.of(lemma, lemma.substring(hyphen + 1)) : List.of(lemma);
    }

    private static Optional<Span> verbPhrase(Sentence sentence, Token verb, Phrase phrase) {
        Span span = verb.span();
        int at = verb.index();
        for (int k = 1; k < phrase.length(); k++) {
            Optional<Token> next = after(sentence, at, phrase.lemmas().get(k));
            if (next.isEmpty()) {
                return phrase.length() == 2 && turned(sentence, verb, phrase.last())
                        ? Optional.of(verb.span())
                        : Optional.empty();
            }
            at = next.get().index();
            span = span.hull(next.get().span());
        }
        return Optional.of(span);
    }

    /** The lemma among the next few words, before any other verb or a break. */
    private static Optional<Token> after(Sentence sentence, int from, String lemma) {
        for (int i = from + 1; i < sentence.size() && i <= from + 1 + WIDEST_GAP; i++) {
            Token t = sentence.token(i);
            if (t.lemma().toLowerCase(Locale.ROOT).equals(lemma)) {
                return Optional.of(t);
            }
            if (t.isVerb() && !Sentence.is(t, "amod", "aux") || ".;:()".contains(t.text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "talks were held", "the talks held in Geneva": the phrase's noun before its verb. */
    private static boolean turned(Sentence sentence, Token verb, String noun) {
        boolean subject = sentence.children(verb, "nsubj:pass").stream()
                .anyMatch(s -> s.lemma().toLowerCase(Locale.ROOT).equals(noun));
        boolean described = Sentence.is(verb, "acl")
                && sentence.head(verb)
                        .filter(h -> h.lemma().toLowerCase(Locale.ROOT).equals(noun))
                        .isPresent();
        return subject || described;
    }

    /** The words before the noun must be the phrase's, in a row; hyphens count as spaces. */
    private static Optional<Span> nounPhrase(Sentence sentence, Token noun, Phrase phrase) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT).replace('-', ' ');
        String wanted = String.join(" ", phrase.lemmas());
        if (lemma.equals(wanted) || (phrase.length() == 1 && lemma.endsWith(" " + wanted))) {
            return Optional.of(noun.span());
        }
        if (!lemma.equals(phrase.last())) {
            return Optional.empty();
        }
        Span span = noun.span();
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
            span = span.hull(sentence.token(at).span());
        }
        return Optional.of(span);
    }

    private static Optional<Span> wordRow(Sentence sentence, Token first, Phrase phrase) {
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
        return Optional.of(first.span()
                .hull(sentence.token(first.index() + phrase.length() - 1).span()));
    }

    /** The word of the row that the others hang on. */
    private static Token topmost(Sentence sentence, Token first, int length) {
        Token best = first;
        int depth = Integer.MAX_VALUE;
        for (int i = first.index(); i < first.index() + length; i++) {
            int d = sentence.ancestors(sentence.token(i)).size();
            if (d < depth) {
                depth = d;
                best = sentence.token(i);
            }
        }
        return best;
    }
}
