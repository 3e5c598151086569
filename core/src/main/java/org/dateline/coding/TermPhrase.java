package org.dateline.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.TermWords;
import org.dateline.knowledge.TermWords.Kind;
import org.dateline.model.Act;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Words of a sentence by which an act is the content of a deal or demand: "the deal provides for", "under the accord", "in
 * breach of the truce", "are required to".
 *
 * @param word the deal's noun, or the word of duty
 * @param how what the words make of the act
 */
record TermPhrase(Token word, How how) {

    /** What the words make of the act. */
    enum How {
        /** The deal's own clause says what shall be done. */
        PROVIDED,
        /** Done or to be done by the deal. */
        UNDER,
        /** Done against the deal. */
        AGAINST,
        /** A duty whose source was told before. */
        OBLIGED
    }

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    /** The phrase nearest to the act, on its way to the root of the sentence. */
    static Optional<TermPhrase> of(Act act, TermWords words) {
        return new Search(act, words).search();
    }

    private record Search(Act act, TermWords words) {

        Optional<TermPhrase> search() {
            Sentence s = act.sentence();
            Token at = act.triggerToken();
            Optional<TermPhrase> found = under(at);
            while (found.isEmpty() && at.head() >= 0) {
                Token governor = s.token(at.head());
                found = provided(at, governor).or(() -> under(governor));
                if (Sentence.is(at, "nsubj", "csubj")
                        && governor.isVerb()
                        && !at.relation().endsWith(":pass")) {
                    return found;
                }
                at = governor;
            }
            return found.or(this::obliged);
        }

        /** "the deal provides for a withdrawal", "a deal that requires them to leave", "a deal to swap prisoners". */
        private Optional<TermPhrase> provided(Token at, Token governor) {
            Sentence s = act.sentence();
            boolean own = governor.index() == act.clause() || isActs(governor);
            if (!own && words.is(Kind.PROVIDE, lemma(governor)) && !Sentence.is(at, "nsubj", "conj")) {
                return s.children(governor, "nsubj").stream()
                        .filter(this::isDeal)
                        .findFirst()
                        .or(() -> relative(governor))
                        .map(noun -> new TermPhrase(noun, How.PROVIDED));
            }
            boolean relative = at.relation().equals("acl:relcl");
            boolean content =
                    Sentence.is(at, "acl") && !relative && !at.tag().equals("VBN") || relative && isByWhich(at);
            if (content && isDeal(governor)) {
                return Optional.of(new TermPhrase(governor, How.PROVIDED));
            }
            return at.tag().equals("VBG")
                    ? relative(at).map(noun -> new TermPhrase(noun, How.PROVIDED))
                    : Optional.empty();
        }

        /** "a deal under which they will leave". */
        private boolean isByWhich(Token verb) {
            Sentence s = act.sentence();
            return s.children(verb, "obl").stream()
                    .anyMatch(o -> lemma(o).equals("which")
                            && s.preposition(o)
                                    .filter(p -> words.is(Kind.UNDER, p))
                                    .isPresent());
        }

        /** "a deal that requires", "a deal requiring", and "the deal ended the siege, allowing". */
        private Optional<Token> relative(Token verb) {
            Sentence s = act.sentence();
            if (Sentence.is(verb, "acl", "advcl")) {
                Token head = s.token(verb.head());
                return Sentence.is(verb, "acl")
                        ? Optional.of(head).filter(this::isDeal)
                        : s.children(head, "nsubj").stream()
                                .filter(n -> verb.tag().equals("VBG") && isDeal(n))
                                .findFirst();
            }
            return Optional.empty();
        }

        private Optional<TermPhrase> under(Token at) {
            Sentence s = act.sentence();
            for (Token noun : s.children(at, "obl", "nmod")) {
                String preposition = s.preposition(noun).orElse("");
                if (words.is(Kind.UNDER, preposition) && isDeal(noun)) {
                    return Optional.of(new TermPhrase(noun, How.UNDER));
                }
                if (Stream.of("as", "in").anyMatch(preposition::equals)) {
                    How how = words.is(Kind.BREACH, lemma(noun)) ? How.AGAINST : How.UNDER;
                    boolean between = how == How.AGAINST || words.is(Kind.SHARE, lemma(noun));
                    Optional<Token> deal = s.children(noun, "nmod").stream()
                            .filter(n -> between && isDeal(n))
                            .findFirst();
                    if (deal.isPresent()) {
                        return Optional.of(new TermPhrase(deal.get(), how));
                    }
                }
            }
            return Optional.empty();
        }

        /** "are required to withdraw", "in return, they will withdraw". */
        private Optional<TermPhrase> obliged() {
            Sentence s = act.sentence();
            Token clause = act.clauseToken();
            Optional<Token> duty = s.head(clause)
                    .filter(h -> Sentence.is(clause, "xcomp")
                            && h.tag().equals("VBN")
                            && words.is(Kind.OBLIGED, lemma(h))
                            && s.children(h, "obl").stream()
                                    .noneMatch(o -> s.preposition(o)
                                            .filter("by"::equals)
                                            .isPresent()));
            Optional<Token> answer = Stream.concat(Stream.of(clause), s.head(clause).stream())
                    .flatMap(t -> s.children(t, "obl", "nmod").stream())
                    .filter(o -> words.is(Kind.EXCHANGE, lemma(o))
                            && s.preposition(o).filter("in"::equals).isPresent()
                            && s.children(o, "nmod").isEmpty())
                    .findFirst();
            return duty.or(() -> answer).map(word -> new TermPhrase(word, How.OBLIGED));
        }

        private boolean isActs(Token token) {
            return act.triggerWords().span().contains(token.span());
        }

        private boolean isDeal(Token noun) {
            String lemma = lemma(noun);
            return noun.isNoun()
                    && (words.is(Kind.DEAL, lemma) || words.is(Kind.DEMAND, lemma) || words.is(Kind.PART, lemma));
        }
    }

    /** The words point back to a deal that the reader knows; a headline leaves the article out. */
    boolean pointsBack(Sentence s) {
        return s.section() == Section.HEADLINE
                || s.children(word, "det", "nmod:poss").stream()
                        .anyMatch(d -> Sentence.is(d, "nmod:poss")
                                || POINTING.contains(d.text().toLowerCase(Locale.ROOT)));
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
