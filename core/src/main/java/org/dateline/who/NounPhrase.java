package org.dateline.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Conjuncts;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * The words of a phrase that names somebody: determiners, adjectives, compounds, possessors, numbers, names beside it,
 * and what hangs on "of", "from", "in" or "for"; no clause, no other conjunct.
 */
record NounPhrase(Sentence sentence, Token head, List<Token> tokens) {

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "both", "one", "another");

    private static final Set<String> TWO = Set.of("two", "both", "2");

    private static final Set<String> PREPOSITIONS = Set.of("of", "from", "in", "for");

    NounPhrase {
        tokens = List.copyOf(tokens);
    }

    static NounPhrase of(Sentence sentence, Token head) {
        if (head.isPronoun()
                || sentence.children(head).isEmpty() && owners(sentence, head).isEmpty()) {
            return new NounPhrase(sentence, head, List.of(head));
        }
        var tokens = new ArrayList<>(sentence.subtree(head, t -> belongs(sentence, head, t)));
        tokens.addAll(owners(sentence, head));
        tokens.sort(Comparator.comparingInt(Token::index));
        while (tokens.size() > 1 && isEdge(tokens.getFirst(), head)) {
            tokens.removeFirst();
        }
        while (tokens.size() > 1 && isDateline(sentence, tokens)) {
            tokens.removeFirst();
        }
        while (tokens.size() > 1 && isEdge(tokens.getLast(), head)) {
            tokens.removeLast();
        }
        return new NounPhrase(sentence, head, tokens);
    }

    /** "DR Congo troops" with both as subjects: whose troops they are. */
    private static List<Token> owners(Sentence sentence, Token head) {
        return Conjuncts.nameBefore(sentence, head).stream()
                .flatMap(o -> sentence.subtree(o, t -> Sentence.is(t, "flat", "compound", "amod")).stream())
                .toList();
    }

    /** "LIMA Ana Quispe met …": the town that the report comes from, in capitals at the start of the text. */
    private static boolean isDateline(Sentence sentence, List<Token> tokens) {
        Token first = tokens.getFirst();
        Token next = tokens.get(1);
        return first.index() == 0
                && sentence.section() != Section.HEADLINE
                && first.text().length() > 3
                && first.text().chars().allMatch(Character::isUpperCase)
                && next.name().equals("PERSON")
                && next.isProperNoun()
                && !next.text().equals(next.text().toUpperCase(Locale.ROOT));
    }

    private static boolean belongs(Sentence sentence, Token head, Token t) {
        Token governor = sentence.token(Math.max(0, t.head()));
        boolean top = governor.index() == head.index();
        return switch (t.mainRelation()) {
            case "amod" ->
                !t.isVerb()
                        || sentence.children(t, "nsubj", "obj", "compound", "amod")
                                .isEmpty();
            case "flat" -> !t.isVerb() && !Conjuncts.isAnotherName(sentence, governor, t);
            case "det", "compound", "nummod", "fixed", "advmod", "goeswith" -> !t.isVerb();
            case "case" -> !top || t.tag().equals("POS");
            case "nmod" ->
                t.relation().equals("nmod:poss")
                        || sentence.preposition(t).map(PREPOSITIONS::contains).orElse(false);
            case "appos" -> top && governor.index() < t.index() && t.index() - governor.index() < 6;
            case "conj", "cc" -> !top && inModifier(sentence, head, t);
            case "punct" -> !top && !t.text().equals(",") || t.text().equals("-");
            case "dep" -> t.isProperNoun();
            default -> false;
        };
    }

    /** Conjuncts belong where they modify ("border and security forces") and where they end an of-phrase. */
    private static boolean inModifier(Sentence sentence, Token head, Token t) {
        Token governor = sentence.token(Math.max(0, t.head()));
        if (t.index() > head.index() && governor.index() < head.index()) {
            return false; // "Saudi Arabia and Iran", where the parser hangs the second on the first word
        }
        for (Token up : sentence.ancestors(t)) {
            if (up.index() == head.index()) {
                return false;
            }
            if (Sentence.is(up, "amod", "compound", "nmod")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(Token t, Token head) {
        return t.index() != head.index()
                && (t.mainRelation().equals("punct") && !t.text().endsWith(".")
                        || t.mainRelation().equals("cc")
                        || t.mainRelation().equals("advmod") && t.head() == head.index() && t.index() > head.index());
    }

    Span span() {
        return Sentence.spanOf(tokens);
    }

    boolean contains(int index) {
        return tokens.stream().anyMatch(t -> t.index() == index);
    }

    /** The phrase's tokens before an index, nearest first. */
    List<Token> before(int index) {
        return tokens.stream().filter(t -> t.index() < index).toList().reversed();
    }

    /** Heads of the phrases that hang on a token of this one by a preposition. */
    List<Token> hanging(String preposition) {
        return tokens.stream()
                .filter(t -> t.mainRelation().equals("nmod") && !t.relation().equals("nmod:poss"))
                .filter(t -> sentence.preposition(t).filter(preposition::equals).isPresent())
                .toList();
    }

    /** True where the phrase points at somebody known: "the", "these", "both". */
    boolean isDefinite() {
        return tokens.stream().filter(t -> t.index() <= head.index()).anyMatch(t -> DEFINITE.contains(t.lemma()));
    }

    /** True where the phrase counts two. */
    boolean isOfTwo() {
        return tokens.stream().anyMatch(t -> TWO.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The phrase's words, a space wherever the page has any. */
    String text() {
        var out = new StringBuilder();
        Token before = null;
        for (Token t : tokens) {
            if (before != null && before.span().end() < t.span().start()) {
                out.append(' ');
            }
            out.append(t.text());
            before = t;
        }
        return out.toString();
    }
}
