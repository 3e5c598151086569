package org.dateline.what;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whether a verb's surface subject acts or is acted upon, and where an object is that the verb does not have itself. */
record Voice(ActWords words, Sentence sentence, Phrases phrases) {

    /** True where the verb's surface subject is what the act is done to. */
    boolean passive(Token verb) {
        if (sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
            return true;
        }
        boolean object = sentence.child(verb, "obj").isPresent();
        boolean have =
                sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
        if (have || object) {
            return false;
        }
        boolean headline = sentence.section() == Section.HEADLINE;
        if (verb.tag().equals("VBN") && Sentence.is(verb, "conj")) {
            return conjunctOf(verb).map(this::passive).orElse(true);
        }
        if (words.is(Kind.NEEDS_OBJECT, verb.lemma())
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))) {
            return sharedObjects(verb).isEmpty() && !leavesObjectOut(verb);
        }
        boolean subject = sentence.child(verb, "nsubj").isPresent();
        return verb.tag().equals("VBN") && (!subject || headline)
                || headline && verb.tag().equals("VBD");
    }

    /** "the men (whom) it had arrested": a relative clause with a subject of its own describes its object. */
    boolean leavesObjectOut(Token verb) {
        List<Token> subjects = sentence.children(verb, "nsubj");
        return Sentence.is(verb, "acl:relcl")
                && sentence.child(verb, "aux:pass", "nsubj:pass").isEmpty()
                && !subjects.isEmpty()
                && subjects.stream()
                        .noneMatch(s -> s.tag().startsWith("W") || s.lemma().equals("that"))
                && sentence.children(verb, "obl", "advmod").stream()
                        .noneMatch(o -> o.tag().startsWith("W"));
    }

    /** "arrested and sentenced ten editors": both verbs have the object, wherever the parser hung it. */
    List<Token> sharedObjects(Token verb) {
        for (Token other : sentence.children(verb, "conj")) {
            if (other.isVerb() && other.index() == verb.index() + 2) {
                return phrases.spread(sentence.children(other, "obj"));
            }
        }
        return sentence.head(verb)
                .filter(h -> Sentence.is(verb, "conj") && h.index() == verb.index() - 2)
                .map(h -> phrases.spread(sentence.children(h, "obj").stream()
                        .filter(o -> o.index() > verb.index())
                        .toList()))
                .orElse(List.of());
    }

    private Optional<Token> conjunctOf(Token verb) {
        return sentence.head(verb).filter(Token::isVerb);
    }
}
