package org.dateline.said;

import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.TellerWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Token;

/** Statements, films and reports: what is told in them is told by whoever made them, and carried by whoever published them. */
final class Documents {

    private final TellingWords words;
    private final SourceKinds kinds;

    Documents(TellingWords words, SourceKinds kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    boolean isDocument(Token head) {
        return words.tellers().is(Kind.DOCUMENT, Grammar.lemma(head));
    }

    /** Who made the statement, film or report that the head names, where the phrase says so. */
    Optional<Token> owner(Sentence s, Token head) {
        boolean document = words.tellers().is(Kind.DOCUMENT, Grammar.lemma(head))
                || kinds.byWords(s, head).filter(SourceKind.MEDIA::equals).isPresent();
        if (!document) {
            return Optional.empty();
        }
        return s.child(head, "nmod:poss")
                .or(() -> s.children(head, "nmod").stream()
                        .filter(n -> s.preposition(n)
                                .filter(Set.of("by", "from", "of")::contains)
                                .isPresent())
                        .filter(n -> kinds.canTell(s, n))
                        .findFirst());
    }

    /** The paper or person by whom what the head names was published: "a statement carried by the agency". */
    Optional<Token> publisher(Sentence s, Token head) {
        return s.children(head, "acl", "amod", "dep").stream()
                .filter(v -> v.tag().equals("VBN") || v.tag().equals("VBD"))
                .filter(v -> words.tellers().is(Kind.PUBLISHING, Grammar.lemma(v)))
                .flatMap(v -> s.children(v, "obl", "nmod").stream())
                .filter(n -> s.preposition(n)
                        .filter(Set.of("by", "on", "in")::contains)
                        .isPresent())
                .filter(n -> kinds.canTell(s, n)
                        && (n.isProperNoun()
                                || kinds.byWords(s, n)
                                        .filter(SourceKind.MEDIA::equals)
                                        .isPresent()))
                .findFirst();
    }
}
