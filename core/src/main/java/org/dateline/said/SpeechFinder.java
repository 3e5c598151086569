package org.dateline.said;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Outlets;
import org.dateline.knowledge.SpeechVerbs.ObjectRole;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
import org.dateline.model.Assertion;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Token;

/** Finds the tellings by verbs of speech in one sentence. */
final class SpeechFinder {

    private static final Set<String> AFTER_SPEAKER = Set.of(",", ".", "of", "from", "for", "in", "on", "who", "at");

    private final TellingWords words;
    private final SourceNaming naming;
    private final String publication;

    /** {@code publication}: who publishes the story, or an empty string; what it was told itself makes no link. */
    SpeechFinder(TellingWords words, SourceNaming naming, String publication) {
        this.words = words;
        this.naming = naming;
        this.publication = publication.toLowerCase(Locale.ROOT);
    }

    List<Speech> find(Sentence s, Memory memory) {
        var found = new ArrayList<Speech>();
        for (Token verb : s.tokens()) {
            if (!verb.tag().startsWith("VB")) {
                continue;
            }
            Optional<SpeechVerb> speech = words.verbs()
                    .find(Grammar.verbWithParticle(s, verb))
                    .or(() -> words.verbs().find(Grammar.lemma(verb)));
            speech.filter(v -> v.content() != Assertion.DEMANDED && v.content() != Assertion.PLANNED)
                    .flatMap(v -> read(s, verb, v, memory))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Speech> read(Sentence s, Token verb, SpeechVerb speech, Memory memory) {
        if (speech.object() == ObjectRole.CITE && verb.tag().equals("VBG") && verb.head() >= 0) {
            return citing(s, verb, memory);
        }
        List<List<Source>> sources = sources(s, verb, speech, memory);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = Content.of(s, verb, speech);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Speech(verb.index(), sources, content));
    }

    /** "the agency reported, citing two officials": all that was reported, from further in. */
    private Optional<Speech> citing(Sentence s, Token verb, Memory memory) {
        Token reporting = s.token(verb.head());
        Optional<SpeechVerb> speech = words.verbs().find(Grammar.lemma(reporting));
        Optional<Token> cited = s.child(verb, "obj").filter(o -> isCitable(s, o));
        if (speech.isEmpty() || cited.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = Content.of(s, reporting, speech.get());
        content.andNot(Content.under(s, verb));
        return Optional.of(new Speech(verb.index(), named(s, tellers(s, cited.get()), memory), content));
    }

    private boolean isCitable(Sentence s, Token head) {
        return head.isProperNoun()
                || naming.isDocument(head)
                || naming.kindByWords(s, head).isPresent();
    }

    private List<List<Source>> sources(Sentence s, Token verb, SpeechVerb speech, Memory memory) {
        Optional<Token> quoting = quoting(s, verb);
        if (quoting.isPresent()) {
            return quoted(s, quoting.get(), memory);
        }
        if (speech.object() == ObjectRole.CITE && !isPassive(s, verb)) {
            Optional<Token> cited = s.child(verb, "obj").filter(o -> isCitable(s, o));
            if (cited.isEmpty()) {
                return List.of();
            }
            return chained(named(s, speakers(s, verb), memory), named(s, List.of(cited.get()), memory));
        }
        List<List<Source>> inner = named(s, speakers(s, verb), memory);
        if (inner.isEmpty()) {
            return inner;
        }
        List<List<Source>> outer = new ArrayList<>(hearers(s, verb, speech, memory));
        outer.addAll(carriers(s, verb, memory));
        return outer.isEmpty() ? inner : chained(outer, inner);
    }

    /** "saying" in "quoted officials as saying": the verb of quoting. */
    private Optional<Token> quoting(Sentence s, Token verb) {
        if (!verb.tag().equals("VBG") || verb.head() < 0) {
            return Optional.empty();
        }
        return Optional.of(s.token(verb.head()))
                .filter(g -> words.verbs()
                        .find(Grammar.lemma(g))
                        .filter(v -> v.object() == ObjectRole.CITE)
                        .isPresent());
    }

    private List<List<Source>> quoted(Sentence s, Token quoting, Memory memory) {
        if (isPassive(s, quoting)) {
            List<Token> who = s.children(quoting, "nsubj:pass", "nsubj");
            List<Token> by = agents(s, quoting);
            List<List<Source>> inner = named(s, who, memory);
            return by.isEmpty() ? inner : chained(named(s, by, memory), inner);
        }
        List<Token> who = s.children(quoting, "obj");
        return chained(named(s, speakers(s, quoting), memory), named(s, who, memory));
    }

    private List<Token> speakers(Sentence s, Token verb) {
        if (isPassive(s, verb)) {
            return agents(s, verb);
        }
        if (!isHearing(verb) && isInvertedByPlace(s, verb)) {
            return NounRun.after(s, verb.index())
                    .map(run -> tellers(s, run.head()))
                    .orElse(List.of());
        }
        Optional<Token> own = nearestSubject(s, verb);
        if (own.isPresent()) {
            return tellers(s, own.get());
        }
        if (Set.of("VBD", "VBZ", "VBP").contains(verb.tag())) {
            Optional<NounRun.Run> run = NounRun.before(s, verb.index());
            if (run.isPresent() && (Sentence.is(verb, "aux", "csubj", "dep") || isLast(s, verb))) {
                return tellers(s, run.get().head());
            }
        }
        if (Sentence.is(verb, "acl") && verb.head() >= 0) {
            Token noun = s.token(verb.head());
            if (naming.isDocument(noun) && !Grammar.lemma(noun).equals("report")) {
                Optional<Token> maker = naming.owner(s, noun).or(() -> governingSubject(s, noun));
                return tellers(s, maker.orElse(noun));
            }
            return noun.isProperNoun() || naming.kindByWords(s, noun).isPresent() ? tellers(s, noun) : List.of();
        }
        Optional<Token> after = s.children(verb, "obj", "dep").stream()
                .filter(o -> o.index() > verb.index() && endsSentence(s, o) && o.isNoun())
                .findFirst();
        if (after.isPresent() && isInverted(s, verb) && !isHearing(verb)) {
            return tellers(s, after.get());
        }
        return Grammar.subject(s, verb)
                .filter(t -> !Grammar.lower(t).equals("which"))
                .map(t -> tellers(s, t))
                .orElse(List.of());
    }

    /** "…, revealed the official": the verb stands between a comma or a quotation's end and its speaker. */
    static boolean isInvertedByPlace(Sentence s, Token verb) {
        if (verb.index() < 4 || !Set.of("VBD", "VBZ", "VBP", "VBN").contains(verb.tag())) {
            return false;
        }
        boolean closed =
                Set.of(",", "''", "”", "\"").contains(s.token(verb.index() - 1).text());
        Optional<NounRun.Run> run = NounRun.after(s, verb.index());
        if (!closed || run.isEmpty()) {
            return false;
        }
        boolean subjectBefore = s.children(verb, "nsubj").stream().anyMatch(n -> n.index() < verb.index());
        if (subjectBefore && s.token(verb.index() - 1).text().equals(",")) {
            return false;
        }
        int end = run.get().head().index() + 1;
        return (end >= s.size() || AFTER_SPEAKER.contains(Grammar.lower(s.token(end))))
                && s.children(verb, "aux", "aux:pass").isEmpty();
    }

    private boolean isHearing(Token verb) {
        return words.verbs()
                .find(Grammar.lemma(verb))
                .filter(v -> v.object() == ObjectRole.HEARER)
                .isPresent();
    }

    /** Of two subjects that a wrong parse gives, the nearer. */
    private static Optional<Token> nearestSubject(Sentence s, Token verb) {
        return s.children(verb, "nsubj").stream()
                .filter(n -> !Set.of("who", "which", "that").contains(Grammar.lower(n)))
                .min(java.util.Comparator.comparingInt(n -> Math.abs(n.index() - verb.index())));
    }

    private static boolean isLast(Sentence s, Token verb) {
        return s.size() - verb.index() <= 6
                && s.tokens().subList(verb.index() + 1, s.size()).stream()
                        .noneMatch(t -> t.tag().startsWith("VB"));
    }

    private static Optional<Token> governingSubject(Sentence s, Token noun) {
        return noun.head() >= 0 && Sentence.is(noun, "obj", "obl")
                ? Grammar.subject(s, s.token(noun.head()))
                : Optional.empty();
    }

    private List<Token> tellers(Sentence s, Token head) {
        return Grammar.withConjuncts(s, head).stream()
                .filter(t -> naming.canTell(s, t))
                .toList();
    }

    private List<Token> agents(Sentence s, Token verb) {
        return s.children(verb, "obl", "nmod").stream()
                .filter(o -> s.preposition(o).filter("by"::equals).isPresent())
                .flatMap(o -> tellers(s, o).stream())
                .toList();
    }

    private static boolean isPassive(Sentence s, Token verb) {
        boolean bare = verb.tag().equals("VBN")
                && s.children(verb, "aux").stream()
                        .noneMatch(
                                a -> Set.of("have", "has", "had", "'ve", "’ve").contains(Grammar.lower(a)));
        return bare || !s.children(verb, "aux:pass", "nsubj:pass").isEmpty();
    }

    private static boolean isInverted(Sentence s, Token verb) {
        if (verb.index() == 0) {
            return false;
        }
        Token before = s.token(verb.index() - 1);
        return !before.tag().startsWith("W")
                && (before.tag().equals(",") || before.tag().equals("''") || verb.index() > 4);
    }

    private static boolean endsSentence(Sentence s, Token head) {
        return s.subtree(head).getLast().index() >= s.size() - 3;
    }

    /** Papers and monitors to whom it was told. */
    private List<List<Source>> hearers(Sentence s, Token verb, SpeechVerb speech, Memory memory) {
        if (speech.object() != ObjectRole.HEARER) {
            return List.of();
        }
        List<Token> told = s.children(verb, "obj", "iobj", "nsubj").stream()
                .filter(o -> o.index() > verb.index() && o.isNoun())
                .filter(o -> passesOn(s, o))
                .toList();
        return named(s, told, memory);
    }

    private boolean passesOn(Sentence s, Token hearer) {
        if (Set.of("reporter", "journalist", "correspondent").contains(Grammar.lemma(hearer))) {
            return false;
        }
        Optional<SourceKind> kind = naming.kindByWords(s, hearer);
        if (kind.filter(SourceKind.MONITOR::equals).isPresent()) {
            return true;
        }
        return kind.filter(SourceKind.MEDIA::equals).isPresent() && !isOwn(s, hearer);
    }

    /** A paper told something is most often the one that prints it; agencies and stations are quoted by others. */
    private boolean isOwn(Sentence s, Token outlet) {
        String name = naming.name(s, outlet, new Memory()).words().text();
        if (!publication.isEmpty()) {
            String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
            return publication.contains(plain) || plain.contains(publication);
        }
        return words.outlets().find(name).filter(Outlets.Sort.PAPER::equals).isPresent();
    }

    /** Who carried the statement in which it was said. */
    private List<List<Source>> carriers(Sentence s, Token verb, Memory memory) {
        var by = new ArrayList<Token>();
        for (Token o : s.children(verb, "obl", "obj", "nsubj")) {
            if (naming.isDocument(o)) {
                naming.publisher(s, o).ifPresent(by::add);
            }
        }
        return named(s, by, memory);
    }

    private List<List<Source>> named(Sentence s, List<Token> heads, Memory memory) {
        boolean lastIsSource =
                heads.size() > 1 && Grammar.lemma(heads.getLast()).equals("source");
        return heads.stream()
                .map(h -> {
                    Source source = naming.name(s, h, memory);
                    boolean bare = s.children(h, "det", "compound", "nmod").isEmpty();
                    boolean shares = lastIsSource && bare && source.kind() != SourceKind.WITNESS;
                    return List.of(
                            shares
                                    ? new Source(source.sentence(), h.index(), source.words(), SourceKind.ANONYMOUS)
                                    : source);
                })
                .toList();
    }

    /** Every outer chain before every inner one. */
    static List<List<Source>> chained(List<List<Source>> outer, List<List<Source>> inner) {
        if (outer.isEmpty()) {
            return inner;
        }
        var all = new ArrayList<List<Source>>();
        for (List<Source> o : outer) {
            for (List<Source> i : inner) {
                var both = new ArrayList<>(o);
                both.addAll(i);
                all.add(both);
            }
        }
        return all;
    }

    List<List<Source>> namedSources(Sentence s, Token head, Memory memory) {
        return named(s, tellers(s, head), memory);
    }
}
