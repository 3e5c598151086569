package org.dateline.said;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.TellerWords.Kind;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Token;

/** Finds the tellings without a verb of speech: "according to", a headline's colon, a photo's credit, a film that shows. */
final class SourcePhrases {

    private final TellingWords words;
    private final SourceNaming naming;
    private final SpeechFinder verbs;

    SourcePhrases(TellingWords words, SourceNaming naming, SpeechFinder verbs) {
        this.words = words;
        this.naming = naming;
        this.verbs = verbs;
    }

    List<Speech> find(Sentence s, Memory memory) {
        var found = new ArrayList<Speech>();
        for (int i = 0; i + 1 < s.size(); i++) {
            if (Grammar.lower(s.token(i)).equals("according")
                    && Grammar.lower(s.token(i + 1)).equals("to")) {
                accordingTo(s, i, memory).ifPresent(found::add);
            }
        }
        for (int i = 0; i + 4 < s.size(); i++) {
            opened(s, i, memory).ifPresent(found::add);
        }
        for (Token t : s.tokens()) {
            reports(s, t, memory).ifPresent(found::add);
        }
        if (s.section() == Section.HEADLINE) {
            colon(s, memory).ifPresent(found::add);
        }
        if (s.section() == Section.CAPTION || s.section() == Section.BODY) {
            credit(s, memory).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Speech> accordingTo(Sentence s, int according, Memory memory) {
        Optional<Token> head = headAfter(s, according);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Token source = head.get();
        List<List<Source>> sources = verbs.namedSources(s, source, memory);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> publisher = naming.documents().publisher(s, source);
        if (publisher.isPresent()
                && naming.kinds()
                        .byWords(s, publisher.get())
                        .filter(SourceKind.MEDIA::equals)
                        .isEmpty()) {
            sources = naming.documents().isDocument(source) ? verbs.namedSources(s, publisher.get(), memory) : sources;
        } else if (publisher.isPresent()) {
            sources = SpeechFinder.chained(verbs.namedSources(s, publisher.get(), memory), sources);
        }
        return Optional.of(new Speech(according, sources, toldBy(s, according, source)));
    }

    /** "in the words of one resident": like "according to", by four words. */
    private Optional<Speech> opened(Sentence s, int from, Memory memory) {
        List<Token> opener = s.tokens().subList(from, from + 4);
        String phrase = String.join(" ", opener.stream().map(Grammar::lower).toList());
        if (!words.tellers().is(Kind.OPENER, phrase)) {
            return Optional.empty();
        }
        Token of = opener.getLast();
        return s.head(of)
                .filter(head -> head.index() > of.index() && naming.kinds().canTell(s, head))
                .map(head -> new Speech(from, verbs.namedSources(s, head, memory), toldBy(s, from, head)))
                .filter(speech -> !speech.sources().isEmpty());
    }

    /** "reports that the port was hit", "allegations that": the noun is the source. */
    private Optional<Speech> reports(Sentence s, Token noun, Memory memory) {
        if (!Set.of("report", "allegation", "claim", "rumour", "rumor").contains(Grammar.lemma(noun))
                || !noun.isNoun()) {
            return Optional.empty();
        }
        Optional<Token> clause = s.children(noun, "acl", "ccomp").stream()
                .filter(c -> Grammar.marks(s, c).contains("that") || Sentence.is(c, "ccomp"))
                .findFirst();
        if (clause.isEmpty() || Sentence.is(clause.get(), "acl:relcl")) {
            return Optional.empty();
        }
        Optional<Token> owner = s.child(noun, "nmod:poss");
        List<List<Source>> sources = verbs.namedSources(s, owner.orElse(noun), memory);
        if (owner.isEmpty()) {
            SourceKind kind = Grammar.lemma(noun).equals("report") ? SourceKind.MEDIA : SourceKind.ANONYMOUS;
            sources = List.of(List.of(new Source(
                    s.index(), noun.index(), naming.name(s, noun, memory).words(), kind)));
        }
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Speech(noun.index(), sources, Content.under(s, clause.get())));
    }

    private static Optional<Token> headAfter(Sentence s, int according) {
        Token word = s.token(according);
        if (Sentence.is(word, "case") && word.head() > according + 1) {
            return Optional.of(s.token(word.head()));
        }
        Token to = s.token(according + 1);
        if (Sentence.is(to, "case") && to.head() > according + 1) {
            return Optional.of(s.token(to.head()));
        }
        return s.children(word, "obl", "nmod", "obj", "dep").stream()
                .filter(c -> c.index() > according + 1 && (c.isNoun() || c.isPronoun()))
                .findFirst();
    }

    /** All of the sentence where the phrase stands first or last, else the clause it hangs on. */
    private static BitSet toldBy(Sentence s, int according, Token source) {
        BitSet own = Content.under(s, source);
        own.set(according, source.index() + 1);
        var content = new BitSet(s.size());
        boolean first = according <= 1;
        boolean last = own.length() >= s.size() - 2;
        Token at = s.token(according).head() >= 0 && s.token(according).head() != source.index()
                ? s.token(s.token(according).head())
                : source.head() >= 0 ? s.token(source.head()) : source;
        while (at.head() >= 0 && !(Grammar.isPredicate(s, at) && !Sentence.is(at, "conj", "acl", "xcomp"))) {
            at = s.token(at.head());
        }
        if (first || last) {
            content.set(0, s.size());
        } else {
            content.or(Content.under(s, at));
        }
        content.andNot(own);
        return content;
    }

    /** "Ten killed in raid: monitor", "UN: ten killed in raid". */
    private Optional<Speech> colon(Sentence s, Memory memory) {
        for (Token t : s.tokens()) {
            if (!t.text().equals(":") || t.index() == 0) {
                continue;
            }
            int after = s.size() - t.index() - 1;
            if (after >= 1 && after <= 5) {
                Optional<Speech> speech =
                        named(s, s.tokens().subList(t.index() + 1, s.size()), 0, t.index(), memory, true);
                if (speech.isPresent()) {
                    return speech;
                }
            }
            if (t.index() <= 4) {
                return named(s, s.tokens().subList(0, t.index()), t.index() + 1, s.size(), memory, false);
            }
        }
        return Optional.empty();
    }

    private Optional<Speech> named(Sentence s, List<Token> phrase, int from, int to, Memory memory, boolean names) {
        Token head = phrase.getLast();
        for (Token t : phrase) {
            boolean inner = phrase.stream().anyMatch(o -> o.index() == t.head());
            if (!inner && (t.isNoun() || t.isPronoun())) {
                head = t;
            }
        }
        boolean verb = phrase.stream().anyMatch(t -> t.tag().startsWith("VB"));
        Optional<SourceKind> kind = naming.kinds().byWords(s, head);
        boolean known = kind.isPresent()
                || head.name().equals("PERSON")
                || head.isProperNoun() && words.tellers().is(Kind.HERALD, Grammar.lower(head))
                || (names && isBody(s, head));
        if (verb || !known || !head.isNoun()) {
            return Optional.empty();
        }
        var content = new BitSet(s.size());
        content.set(from, to);
        Source named = naming.name(s, head, memory);
        var source = new Source(s.index(), head.index(), named.words(), kind.orElse(named.kind()));
        return Optional.of(new Speech(-1, List.of(List.of(source)), content));
    }

    /** "Ten die in raid: aid group"; several after a colon are mostly those of whom it tells. */
    private boolean isBody(Sentence s, Token head) {
        return head.isProperNoun() || head.tag().equals("NN") && naming.kinds().canTell(s, head);
    }

    /** A credit in brackets at a caption's end; in the body only that of a paper known by name. */
    private Optional<Speech> credit(Sentence s, Memory memory) {
        int close = s.size() - 1;
        while (close > 0 && Set.of(".", "”", "\"").contains(s.token(close).text())) {
            close--;
        }
        if (!Set.of(")", "]", "-RRB-", "-RSB-").contains(s.token(close).text())) {
            return Optional.empty();
        }
        int open = close - 1;
        while (open >= 0 && !Set.of("(", "[").contains(s.token(open).text())) {
            open--;
        }
        if (open <= 0 || close - open < 2 || close - open > 8) {
            return Optional.empty();
        }
        List<Token> inside = s.tokens().subList(open + 1, close);
        String text = inside.getFirst().span().hull(inside.getLast().span()).length() > 0 ? textOf(inside) : "";
        boolean outlet = words.outlets().find(text).isPresent();
        boolean caption = s.section() == Section.CAPTION && Character.isUpperCase(text.charAt(0));
        if (!outlet && !caption) {
            return Optional.empty();
        }
        var content = new BitSet(s.size());
        content.set(0, open);
        Source named = naming.name(s, inside.getLast(), memory);
        var source = new Source(s.index(), inside.getLast().index(), named.words(), SourceKind.MEDIA);
        return Optional.of(new Speech(-1, List.of(List.of(source)), content));
    }

    private static String textOf(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }
}
