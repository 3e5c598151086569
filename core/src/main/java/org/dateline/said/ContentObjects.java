package org.dateline.said;

import static org.dateline.said.Content.under;

import java.util.BitSet;
import org.dateline.knowledge.SpeechVerbs.Sort;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What a verb of speech tells by a noun: "announced the arrest", "blamed them for the raid", "cited officials". */
final class ContentObjects {

    private ContentObjects() {}

    static void add(Sentence s, Token verb, SpeechVerb speech, BitSet content) {
        switch (speech.object()) {
            case CLAIM -> {
                boolean passive = !s.children(verb, "nsubj:pass").isEmpty();
                s.children(verb, passive ? "nsubj:pass" : "obj").forEach(o -> {
                    content.or(under(s, o));
                    if (Grammar.lemma(o).equals("responsibility")) {
                        s.children(verb, "obl", "advcl").forEach(x -> content.or(under(s, x)));
                    }
                });
                s.children(verb, "xcomp").stream()
                        .filter(x -> x.tag().equals("VBG") || speech.sort() == Sort.MIND)
                        .forEach(x -> content.or(under(s, x)));
                if (speech.sort() == Sort.MIND) {
                    s.children(verb, "obl").stream()
                            .filter(o -> s.preposition(o).filter("as"::equals).isPresent())
                            .forEach(o -> content.or(under(s, o)));
                }
                if (Sentence.is(verb, "acl") && verb.tag().equals("VBN") && verb.head() >= 0) {
                    content.or(under(s, s.token(verb.head())));
                    content.andNot(under(s, verb));
                }
            }
            case BLAME ->
                s.children(verb, "obl", "advcl", "obj", "ccomp", "xcomp").forEach(o -> content.or(under(s, o)));
            case CITE -> s.children(verb, "obj", "xcomp", "advcl").forEach(o -> content.or(under(s, o)));
            case SIGHT -> s.children(verb, "obj", "xcomp", "ccomp").forEach(o -> content.or(under(s, o)));
            case HEARER, NONE -> {}
        }
    }
}
