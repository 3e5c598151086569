package org.dateline.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.TellerWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.Words;

/** Takes the head of a noun phrase for a source: its words and its kind. */
final class SourceNaming {

    private static final Set<String> OUTSIDE =
            Set.of("acl", "appos", "conj", "cc", "parataxis", "advcl", "punct", "dep", "advmod", "ccomp");

    /** Endings of nouns that name persons: "lawyer", "activist", "fishermen". */
    private static final Pattern PERSONS =
            Pattern.compile(".*(er|or|ist|ian|man|men|woman|women|ee|eer|people|body|folk)s?");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day");

    private final TellingWords words;
    private final String pageText;

    SourceNaming(TellingWords words, String pageText) {
        this.words = words;
        this.pageText = pageText;
    }

    /** The source whose phrase has this head. */
    Source name(Sentence s, Token head, Memory memory) {
        return new Source(s.index(), head.index(), Words.at(pageText, spanOf(s, head)), kindOf(s, head, memory));
    }

    /** True where the phrase can name somebody who tells, or a paper, film or statement that does. */
    boolean canTell(Sentence s, Token head) {
        String lemma = Grammar.lemma(head);
        if (words.tellers().is(Kind.NO_TELLER, Grammar.lower(head))
                || Set.of("DATE", "TIME", "DURATION").contains(head.name())) {
            return false;
        }
        if (head.isPronoun() || (head.isProperNoun() && !WEEKDAY.matcher(lemma).matches())) {
            return true;
        }
        if (words.sources().canTell(lemma) || words.tellers().is(Kind.DOCUMENT, lemma)) {
            return true;
        }
        return head.isNoun()
                && !words.tellers().is(Kind.THING, lemma)
                && (PERSONS.matcher(lemma).matches() || kindByWords(s, head).isPresent());
    }

    /** Who made the statement, film or report that the head names, where the phrase says so. */
    Optional<Token> owner(Sentence s, Token head) {
        boolean document = words.tellers().is(Kind.DOCUMENT, Grammar.lemma(head))
                || kindByWords(s, head).filter(SourceKind.MEDIA::equals).isPresent();
        if (!document) {
            return Optional.empty();
        }
        return s.child(head, "nmod:poss")
                .or(() -> s.children(head, "nmod").stream()
                        .filter(n -> s.preposition(n)
                                .filter(Set.of("by", "from", "of")::contains)
                                .isPresent())
                        .filter(n -> canTell(s, n))
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
                .filter(n -> canTell(s, n)
                        && (n.isProperNoun()
                                || kindByWords(s, n)
                                        .filter(SourceKind.MEDIA::equals)
                                        .isPresent()))
                .findFirst();
    }

    boolean isDocument(Token head) {
        return words.tellers().is(Kind.DOCUMENT, Grammar.lemma(head));
    }

    SourceKind kindOf(Sentence s, Token head, Memory memory) {
        if (head.isPronoun()) {
            return switch (Grammar.lower(head)) {
                case "he", "she" -> memory.person(s.index());
                case "many", "some", "others" -> SourceKind.ANONYMOUS;
                default -> memory.any();
            };
        }
        Optional<Token> owner = isDocument(head) ? owner(s, head) : Optional.empty();
        if (owner.isPresent()) {
            return kindOf(s, owner.get(), memory);
        }
        Optional<SourceKind> byWords = kindByWords(s, head);
        if (isDocument(head)
                && isDefinite(s, head)
                && byWords.filter(SourceKind.MONITOR::equals).isEmpty()) {
            boolean ofReport = Grammar.lemma(head).equals("report");
            return ofReport && memory.any() != SourceKind.MONITOR ? SourceKind.MEDIA : memory.any();
        }
        if (byWords.isPresent()) {
            return byWords.get();
        }
        if (head.isProperNoun()) {
            return head.name().equals("PERSON") ? ofPerson(s, head) : SourceKind.NAMED;
        }
        if (isDefinite(s, head)) {
            return isBareBody(s, head) ? memory.any() : SourceKind.NAMED;
        }
        boolean one = s.children(head, "det").stream()
                .anyMatch(d -> Set.of("a", "an", "another", "one").contains(Grammar.lower(d)));
        boolean person = PERSONS.matcher(Grammar.lemma(head)).matches()
                || Grammar.lemma(head).equals("member");
        return !hasName(s, head) && !isDocument(head) && (one || person) ? SourceKind.ANONYMOUS : SourceKind.NAMED;
    }

    /** The kind that the phrase's own words tell, without looking back. */
    Optional<SourceKind> kindByWords(Sentence s, Token head) {
        Optional<SourceKind> byHead = head.isProperNoun() && head.name().equals("PERSON")
                ? Optional.empty()
                : words.sources()
                        .byHead(Grammar.lemma(head))
                        .or(() -> words.sources().byHead(Grammar.lower(head)));
        if (byHead.filter(k -> k == SourceKind.WITNESS || k == SourceKind.ANONYMOUS)
                .isPresent()) {
            return isDiplomatByName(s, head) ? Optional.of(SourceKind.NAMED) : byHead;
        }
        Span span = spanOf(s, head);
        if (words.outlets().find(span.of(pageText)).isPresent()
                || words.outlets().find(head.text()).isPresent()) {
            return Optional.of(SourceKind.MEDIA);
        }
        if (!head.name().equals("PERSON")) {
            List<String> phrase = s.tokens().stream()
                    .filter(t -> span.contains(t.span()))
                    .map(Grammar::lower)
                    .toList();
            Optional<SourceKind> byPhrase = words.sources().byPhrase(phrase);
            if (byPhrase.isPresent()) {
                return byPhrase;
            }
        }
        return byHead;
    }

    private static boolean isDiplomatByName(Sentence s, Token head) {
        return s.children(head, "appos", "compound", "flat").stream()
                .anyMatch(c -> c.name().equals("PERSON"));
    }

    private SourceKind ofPerson(Sentence s, Token head) {
        boolean title = s.children(head, "compound", "appos", "amod", "flat").stream()
                .anyMatch(c -> words.sources()
                        .byHead(Grammar.lemma(c))
                        .filter(SourceKind.OFFICIAL::equals)
                        .isPresent());
        return title ? SourceKind.OFFICIAL : SourceKind.NAMED;
    }

    private static boolean isDefinite(Sentence s, Token head) {
        return s.children(head, "det", "nmod:poss").stream()
                .anyMatch(d -> Set.of("the", "this", "that", "its", "his", "their", "her")
                        .contains(Grammar.lower(d)));
    }

    private static boolean isBareBody(Sentence s, Token head) {
        return Set.of("group", "organisation", "organization", "body", "center", "centre")
                        .contains(Grammar.lemma(head))
                && s.children(head, "amod", "compound", "nmod").isEmpty();
    }

    private static boolean hasName(Sentence s, Token head) {
        return s.children(head, "compound", "appos", "flat", "amod").stream()
                .anyMatch(c -> c.name().equals("PERSON"));
    }

    /** The phrase around its head, without clauses, appositions and coordinated heads. */
    private static Span spanOf(Sentence s, Token head) {
        var kept = new ArrayList<Token>();
        collect(s, head, kept, true);
        kept.sort(java.util.Comparator.comparingInt(Token::index));
        int at = kept.indexOf(head);
        int from = at;
        int to = at;
        while (from > 0 && kept.get(from - 1).index() == kept.get(from).index() - 1) {
            from--;
        }
        while (to + 1 < kept.size() && kept.get(to + 1).index() == kept.get(to).index() + 1) {
            to++;
        }
        List<Token> run = kept.subList(from, to + 1);
        while (run.size() > 1 && Sentence.is(run.getFirst(), "case")) {
            run = run.subList(1, run.size());
        }
        return Sentence.spanOf(run);
    }

    private static void collect(Sentence s, Token t, List<Token> into, boolean top) {
        into.add(t);
        for (Token c : s.children(t)) {
            boolean quote = c.tag().equals("``") || c.tag().equals("''");
            if (quote
                    || (OUTSIDE.contains(c.mainRelation())
                            && (top || !Sentence.is(c, "conj", "cc", "punct", "advmod")))) {
                continue;
            }
            if (top && Sentence.is(c, "case", "mark", "cop", "aux", "nsubj", "obl")) {
                continue;
            }
            collect(s, c, into, false);
        }
    }
}
