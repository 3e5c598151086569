package org.dateline.what;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** A verb's surface subjects: its own, or those of the clause that it hangs on, through control, relatives and conjunction. */
record Subjects(ActWords words, Sentence sentence, Phrases phrases, Voice voice) {

    /** Own subject, or the one that the verb shares with the clause that it hangs on. */
    List<Token> of(Token verb) {
        return of(verb, 0);
    }

    private List<Token> of(Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            return phrases.spread(relative(own, verb));
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty() || depth > 6) {
            return List.of();
        }
        Token governor = head.get();
        return switch (verb.mainRelation()) {
            case "acl" -> ofNounClause(verb, governor, depth);
            case "xcomp" -> controlled(governor, depth);
            case "conj" -> governor.isVerb() ? of(governor, depth + 1) : List.of();
            case "advcl", "dep" ->
                voice.passive(governor) || !governor.isVerb()
                        ? participleOfPassive(verb, governor, depth)
                        : of(governor, depth + 1);
            case "cop", "aux" -> of(governor, depth + 1);
            case "ccomp" -> between(governor, verb);
            default -> List.of();
        };
    }

    /** "adding it arrested four": the subject of what is said, hung on the verb that says it. */
    private List<Token> between(Token governor, Token verb) {
        return phrases.spread(sentence.children(governor, "nsubj").stream()
                .filter(s -> s.index() > governor.index() && s.index() < verb.index())
                .toList());
    }

    /** "was shelled, killing three": nobody but the act itself kills; "were arrested after crossing": they crossed. */
    private List<Token> participleOfPassive(Token verb, Token governor, int depth) {
        boolean finite = Sentence.is(verb, "dep")
                && sentence.child(verb, "aux", "aux:pass").isPresent();
        boolean marked = finite || sentence.child(verb, "mark", "case").isPresent();
        return marked && governor.isVerb() ? of(governor, depth + 1) : List.of();
    }

    /** "the men seen there", "a plan to strike", and in a headline, which leaves out the verb, "Ministers to meet in Lima". */
    private List<Token> ofNounClause(Token verb, Token noun, int depth) {
        boolean infinitive =
                sentence.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
        boolean gerund = verb.tag().equals("VBG")
                && !noun.isProperNoun()
                && sentence.child(verb, "mark").isPresent();
        if (!infinitive && !gerund) {
            return phrases.spread(List.of(noun));
        }
        List<Token> possessors = sentence.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return phrases.spread(possessors);
        }
        List<Token> byWhom = phrases.by(noun, "by");
        if (!byWhom.isEmpty()) {
            return byWhom;
        }
        if (sentence.head(noun).isEmpty()) {
            return phrases.spread(List.of(noun));
        }
        return sentence.head(noun)
                .filter(Token::isVerb)
                .filter(v -> Sentence.is(noun, "obj"))
                .map(v -> of(v, depth + 1))
                .orElse(List.of());
    }

    private List<Token> controlled(Token governor, int depth) {
        List<Token> objects = sentence.children(governor, "obj", "iobj");
        if (!objects.isEmpty() && !words.is(Kind.SUBJECT_CONTROL, governor.lemma())) {
            return phrases.spread(objects);
        }
        return governor.isVerb() || governor.isAdjective() ? of(governor, depth + 1) : List.of();
    }

    /** A relative pronoun stands for the noun that its clause describes. */
    List<Token> relative(List<Token> subjects, Token verb) {
        return subjects.stream()
                .map(s -> s.tag().startsWith("W")
                                || s.tag().equals("WDT")
                                || s.lemma().equals("that")
                        ? antecedent(verb).orElse(s)
                        : s)
                .toList();
    }

    Optional<Token> antecedent(Token verb) {
        Token t = verb;
        while (Sentence.is(t, "conj", "xcomp") && sentence.head(t).isPresent()) {
            t = sentence.head(t).get();
        }
        return Sentence.is(t, "acl") ? sentence.head(t) : Optional.empty();
    }
}
