package org.dateline.said;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.SpeechVerbs.ObjectRole;
import org.dateline.knowledge.SpeechVerbs.Sort;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Which tokens of a sentence a verb of speech tells: by the tree, and by place where the tree gives none. */
final class Content {

    /** Tags of finite verbs. */
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> COMMENTING = Set.of("say", "put it", "note", "explain");

    /** In words and marks: "as the interior ministry has said,". */
    private static final int LONGEST_COMMENT = 8;

    private Content() {}

    /** {@code inverted}: the verb stands by place between what is told and its speaker. */
    static BitSet of(Sentence s, Token verb, SpeechVerb speech, boolean inverted) {
        var content = new BitSet(s.size());
        List<Token> clauses = s.children(verb, "ccomp", "parataxis", "dep").stream()
                .filter(c -> Sentence.is(c, "ccomp") || Grammar.isPredicate(s, c))
                .filter(c -> !Sentence.is(c, "dep") || c.index() > verb.index())
                .filter(c -> speech.object() == ObjectRole.CLAIM
                        || !Grammar.isToInfinitive(s, c)
                        || !s.children(c, "nsubj").isEmpty())
                .toList();
        clauses.forEach(clause -> content.or(under(s, clause)));
        if (!clauses.isEmpty()) {
            ContentClauses.addLate(s, verb, clauses.getFirst(), content);
        }
        ContentObjects.add(s, verb, speech, content);
        ContentClauses.addRelative(s, verb, clauses, content);
        if (clauses.isEmpty()) {
            content.or(around(s, verb));
            if (isComment(s, verb, speech)) {
                content.or(under(s, s.token(verb.head())));
                content.andNot(under(s, verb));
            }
        }
        if (speech.sort() == Sort.SPEECH && speech.object() != ObjectRole.HEARER && inverted) {
            content.set(0, verb.index());
        } else if (speech.sort() == Sort.SPEECH && FINITE.contains(verb.tag())) {
            boolean after = clauses.stream().anyMatch(c -> c.index() > verb.index());
            if (!after && content.isEmpty()) {
                ContentByPlace.addAfter(s, verb, content);
            }
            if (!after) {
                ContentByPlace.addBefore(s, verb, content);
            }
        }
        content.clear(verb.index());
        s.children(verb, "nsubj").stream()
                .filter(n ->
                        speech.object() != ObjectRole.CLAIM || !n.relation().equals("nsubj:pass"))
                .filter(n -> n.index() > verb.index()
                        || content.previousSetBit(n.index()) != n.index()
                        || s.children(verb, "nsubj").size() == 1)
                .forEach(n -> content.andNot(under(s, n)));
        if (speech.object() == ObjectRole.CLAIM && speech.sort() == Sort.MIND) {
            s.children(verb, "nsubj").forEach(n -> s.children(n, "nmod").forEach(of -> content.or(under(s, of))));
        }
        return content;
    }

    /** "As the ministry reported, …", "…, as one diplomat put it": the clause comments on all that governs it. */
    private static boolean isComment(Sentence s, Token verb, SpeechVerb speech) {
        boolean telling = speech.object() == ObjectRole.CLAIM || COMMENTING.contains(speech.lemma());
        return telling
                && Sentence.is(verb, "advcl")
                && verb.head() >= 0
                && Grammar.marks(s, verb).contains("as")
                && s.subtree(verb).size() <= LONGEST_COMMENT;
    }

    /** What a verb put beside its sentence tells: "…, the mayor was quoted as saying" tells all the rest. */
    static BitSet around(Sentence s, Token verb) {
        var content = new BitSet(s.size());
        if (Sentence.is(verb, "parataxis") && verb.head() >= 0) {
            content.or(under(s, s.token(verb.head())));
            content.andNot(under(s, verb));
        }
        return content;
    }

    static BitSet under(Sentence s, Token head) {
        var bits = new BitSet(s.size());
        s.subtree(head).forEach(t -> bits.set(t.index()));
        return bits;
    }
}
