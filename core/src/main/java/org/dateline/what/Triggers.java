package org.dateline.what;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.Phrase;
import org.dateline.knowledge.RuleBook;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Finds where triggers of rules stand in a sentence, whatever their conditions. */
final class Triggers {

    /** Words that may stand between a verb and the rest of its phrase: "launched [a new wave of] attacks". */
    private static final int WIDEST_GAP = 5;

    private static final Set<String> MONTH_LEADERS =
            Set.of("in", "by", "since", "until", "till", "from", "last", "next", "late", "early", "mid", "this", "of", "on");

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
                        .ifPresent(words -> matches.add(
                                new Match(trigger.rule(), token, span(sentence, words), words, Match.Kind.VERB)));
            }
        }
        if (nominal(sentence, token)) {
            for (String form : nounForms(lemma)) {
                for (var trigger : book.byNoun(form)) {
                    nounPhrase(sentence, token, trigger.phrase())
                            .ifPresent(words -> matches.add(
                                    new Match(trigger.rule(), token, Sentence.spanOf(words), words, Match.Kind.NOUN)));
                }
            }
        }
        var forms = new LinkedHashSet<>(List.of(lemma, token.text().toLowerCase(Locale.ROOT)));
        for (var trigger : forms.stream().flatMap(f -> book.byWord(f).stream()).toList()) {
            wordRow(sentence, token, trigger.phrase())
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

    /** A verb that tells an act: not a mere adjective ("armed men", "occupied land"). */
    private static boolean verbal(Sentence sentence, Token token) {
        return token.tag().startsWith("VB")
                && !Sentence.is(token, "amod", "compound", "aux", "case")
                && sentence.child(token, "det", "amod").isEmpty();
    }

    private static boolean nominal(Sentence sentence, Token token) {
        return (token.isNoun() || gerund(sentence, token))
                && !Sentence.is(token, "compound", "flat")
                && !isName(sentence, token);
    }

    /** "the shelling of", "rebel shelling had caused": a verb form in a noun's place. */
    private static boolean gerund(Sentence sentence, Token token) {
        return token.tag().equals("VBG")
                && sentence.child(token, "obj").isEmpty()
                && (sentence.child(token, "det", "amod").isPresent()
                        || Sentence.is(token, "nsubj", "obj", "nmod", "obl"));
    }

    /** "by March", "in late March", "on 3 March": a month, also where it is tagged as a common noun. */
    private static boolean isMonth(Sentence sentence, Token token) {
        if (!token.text().equals("March") || token.index() == 0) {
            return false;
        }
        Token before = sentence.token(token.index() - 1);
        return before.tag().equals("CD")
                || MONTH_LEADERS.contains(before.lemma().toLowerCase(Locale.ROOT));
    }

    /** "March", "Operation Dawn", "Attack on Titan": a capital in running text makes a name of a noun. */
    private static boolean isName(Sentence sentence, Token token) {
        if (isMonth(sentence, token)) {
            return true;
        }
        if (sentence.section() == Section.HEADLINE) {
            return false;
        }
        if (!token.isProperNoun()) {
            return false;
        }
        int part = token.text().lastIndexOf('-') + 1;
        boolean capital = part < token.text().length()
                && Character.isUpperCase(token.text().charAt(part));
        boolean shouted = token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return token.name().equals("ORGANIZATION")
                || capital && !shouted
                || shouted && token.text().length() < 2;
    }

    /** A hyphenated noun that no rule knows as it stands is known by its last part. */
    private List<String> nounForms(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        boolean known = !book.byNoun(lemma).isEmpty();
        return !known && hyphen > 0 && hyphen < lemma.length() - 1
                ? List.of(lemma.substring(hyphen + 1))
                : List.of(lemma);
    }

    private static Optional<List<Token>> verbPhrase(Sentence sentence, Token verb, Phrase phrase) {
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
    private static Optional<List<Token>> nounPhrase(Sentence sentence, Token noun, Phrase phrase) {
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

    private static Optional<List<Token>> wordRow(Sentence sentence, Token first, Phrase phrase) {
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

    /** The word of the row that the others hang on. */
    private static Token topmost(Sentence sentence, List<Token> row) {
        return row.stream()
                .min(Comparator.comparingInt(t -> sentence.ancestors(t).size()))
                .orElseThrow();
    }
}
