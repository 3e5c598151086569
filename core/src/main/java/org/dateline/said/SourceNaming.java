package org.dateline.said;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Token;
import org.dateline.model.Words;

/** Takes the head of a noun phrase for a source: its words and its kind. */
final class SourceNaming {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "his", "their", "her");

    private static final Set<String> BODIES =
            Set.of("group", "organisation", "organization", "body", "center", "centre");

    private final String pageText;
    private final SourceKinds kinds;
    private final Documents documents;

    SourceNaming(TellingWords words, String pageText) {
        this.pageText = pageText;
        this.kinds = new SourceKinds(words, pageText);
        this.documents = new Documents(words, kinds);
    }

    SourceKinds kinds() {
        return kinds;
    }

    Documents documents() {
        return documents;
    }

    /** The source whose phrase has this head. */
    Source name(Sentence s, Token head, Memory memory) {
        return new Source(s.index(), head.index(), Words.at(pageText, SourceSpan.of(s, head)), kindOf(s, head, memory));
    }

    /** The kind of the source: a document's is that of its maker, and what points back is what was named last. */
    SourceKind kindOf(Sentence s, Token head, Memory memory) {
        if (head.isPronoun()) {
            return ofPronoun(s, head, memory);
        }
        boolean document = documents.isDocument(head);
        Optional<Token> owner = document ? documents.owner(s, head) : Optional.empty();
        if (owner.isPresent()) {
            return kindOf(s, owner.get(), memory);
        }
        Optional<SourceKind> byWords = kinds.byWords(s, head);
        if (document
                && isDefinite(s, head)
                && byWords.filter(SourceKind.MONITOR::equals).isEmpty()) {
            boolean ofReport = Grammar.lemma(head).equals("report");
            return ofReport && memory.any() != SourceKind.MONITOR ? SourceKind.MEDIA : memory.any();
        }
        if (byWords.isPresent()) {
            return byWords.get();
        }
        if (head.isProperNoun()) {
            return head.name().equals("PERSON") ? kinds.ofPerson(s, head) : SourceKind.NAMED;
        }
        if (isDefinite(s, head)) {
            return isBareBody(s, head) ? memory.any() : SourceKind.NAMED;
        }
        return isUnnamed(s, head, document) ? SourceKind.ANONYMOUS : SourceKind.NAMED;
    }

    private static SourceKind ofPronoun(Sentence s, Token head, Memory memory) {
        return switch (Grammar.lower(head)) {
            case "he", "she" -> memory.person(s.index());
            case "many", "some", "others" -> SourceKind.ANONYMOUS;
            default -> memory.any();
        };
    }

    private static boolean isUnnamed(Sentence s, Token head, boolean document) {
        boolean one = s.children(head, "det").stream()
                .anyMatch(d -> Set.of("a", "an", "another", "one").contains(Grammar.lower(d)));
        boolean person = SourceKinds.isPerson(head) || Grammar.lemma(head).equals("member");
        return !hasName(s, head) && !document && (one || person);
    }

    private static boolean isDefinite(Sentence s, Token head) {
        return s.children(head, "det", "nmod:poss").stream().anyMatch(d -> DEFINITE.contains(Grammar.lower(d)));
    }

    private static boolean isBareBody(Sentence s, Token head) {
        return BODIES.contains(Grammar.lemma(head))
                && s.children(head, "amod", "compound", "nmod").isEmpty();
    }

    private static boolean hasName(Sentence s, Token head) {
        return s.children(head, "compound", "appos", "flat", "amod").stream()
                .anyMatch(c -> c.name().equals("PERSON"));
    }
}
