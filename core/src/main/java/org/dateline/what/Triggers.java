package org.dateline.what;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.RuleBook;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Finds where triggers of rules stand in a sentence, whatever their conditions. */
final class Triggers {

    private final RuleBook book;

    Triggers(RuleBook book) {
        this.book = book;
    }

    /** All matches whose main token this is. */
    List<Match> at(Sentence sentence, Token token) {
        var matches = new ArrayList<Match>();
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (ActForms.verbal(sentence, token)) {
            for (var trigger : book.byVerb(lemma)) {
                PhraseFinder.verbPhrase(sentence, token, trigger.phrase())
                        .ifPresent(words -> matches.add(
                                new Match(trigger.rule(), token, span(sentence, words), words, Match.Kind.VERB)));
            }
        }
        if (ActForms.nominal(sentence, token)) {
            for (String form : nounForms(lemma)) {
                for (var trigger : book.byNoun(form)) {
                    PhraseFinder.nounPhrase(sentence, token, trigger.phrase())
                            .ifPresent(words -> matches.add(
                                    new Match(trigger.rule(), token, Sentence.spanOf(words), words, Match.Kind.NOUN)));
                }
            }
        }
        var forms = new LinkedHashSet<>(List.of(lemma, token.text().toLowerCase(Locale.ROOT)));
        for (var trigger : forms.stream().flatMap(f -> book.byWord(f).stream()).toList()) {
            PhraseFinder.wordRow(sentence, token, trigger.phrase())
                    .ifPresent(words -> matches.add(new Match(
                            trigger.rule(),
                            topmost(sentence, words),
                            Sentence.spanOf(words),
                            words,
                            Match.Kind.WORDS)));
        }
        return matches;
    }

    /** The whole phrase where only small words stand between its parts, else the verb alone. */
    private static Span span(Sentence sentence, List<Token> words) {
        Token first = words.getFirst();
        Token last = words.getLast();
        for (int i = first.index() + 1; i < last.index(); i++) {
            Token between = sentence.token(i);
            if ((between.isNoun() || between.tag().equals("PRP")) && !words.contains(between)) {
                return first.span();
            }
        }
        return first.index() < last.index() ? Sentence.spanOf(words) : first.span();
    }

    /** A hyphenated noun that no rule knows as it stands is known by its last part. */
    private List<String> nounForms(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        boolean known = !book.byNoun(lemma).isEmpty();
        return !known && hyphen > 0 && hyphen < lemma.length() - 1
                ? List.of(lemma.substring(hyphen + 1))
                : List.of(lemma);
    }

    /** The word of the row that the others hang on. */
    private static Token topmost(Sentence sentence, List<Token> row) {
        return row.stream()
                .min(Comparator.comparingInt(t -> sentence.ancestors(t).size()))
                .orElseThrow();
    }
}
