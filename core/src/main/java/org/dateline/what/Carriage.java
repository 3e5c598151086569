package org.dateline.what;

import java.util.Optional;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The light verb that carries an act told by a noun: "launched an attack", "suffered losses", "raids were carried out". */
final class Carriage {

    private final ActWords words;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Token whole;
    private final Optional<Token> verb;

    private Carriage(ActWords words, Sentence sentence, Clauses clauses, Token act, boolean noun) {
        this.words = words;
        this.sentence = sentence;
        this.clauses = clauses;
        this.whole = noun ? whole(act) : act;
        this.verb = noun ? carrier() : Optional.empty();
    }

    static Carriage of(ActWords words, Sentence sentence, Clauses clauses, Match match) {
        return new Carriage(words, sentence, clauses, match.head(), match.kind() != Match.Kind.VERB);
    }

    /** The noun itself, or the bundle that it is told in: "a wave of attacks". */
    Token whole() {
        return whole;
    }

    /** The light verb, where there is one. */
    Optional<Token> verb() {
        return verb;
    }

    /** True where the verb's subject is whom the act is done to: "suffered an attack". */
    boolean suffers() {
        return verb.filter(v -> words.is(Kind.LIGHT_PASSIVE, v.lemma())).isPresent();
    }

    /** True where the act itself is the verb's subject: "the blast killed two". */
    boolean strikes() {
        return verb.isPresent() && Sentence.is(whole, "nsubj") && !Sentence.is(whole, "nsubj:pass") && !isReduced();
    }

    /** "raids carried out by the coalition hit": parsers take the participle for the verb of the sentence. */
    boolean isReduced() {
        return verb.filter(this::reduced).isPresent();
    }

    private Token whole(Token noun) {
        return sentence.head(noun)
                .filter(h -> h.isNoun() && words.is(Kind.BUNDLE, h.lemma()))
                .filter(h -> sentence.preposition(noun).filter("of"::equals).isPresent())
                .orElse(noun);
    }

    private Optional<Token> carrier() {
        Optional<Token> head = sentence.head(whole);
        if (head.isPresent() && head.get().isVerb()) {
            String lemma = head.get().lemma();
            boolean light = Sentence.is(whole, "obj", "nsubj:pass") && words.is(Kind.LIGHT, lemma);
            boolean result = Sentence.is(whole, "nsubj") && words.is(Kind.BRINGS, lemma);
            if (light || result || reduced(head.get())) {
                return head;
            }
        }
        return sentence.children(whole, "acl").stream()
                .filter(v -> v.tag().equals("VBN") && words.is(Kind.LIGHT, v.lemma()))
                .findFirst();
    }

    private boolean reduced(Token head) {
        return Sentence.is(whole, "nsubj")
                && words.is(Kind.LIGHT, head.lemma())
                && sentence.child(head, "obj").isEmpty()
                && !clauses.agents(head).isEmpty();
    }
}
