package org.dateline.said;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.Outlets;
import org.dateline.knowledge.SpeechVerbs.ObjectRole;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
import org.dateline.model.Assertion;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Token;

/** Finds the tellings by verbs of speech in one sentence. */
final class SpeechFinder {

    private final TellingWords words;
    private final SourceNaming naming;
    private final Speakers speakers;
    private final String publication;

    /** {@code publication}: who publishes the story, or an empty string; what it was told itself makes no link. */
    SpeechFinder(TellingWords words, SourceNaming naming, String publication) {
        this.words = words;
        this.naming = naming;
        this.speakers = new Speakers(words, naming);
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
                    .or(() -> s.child(verb, "obj")
                            .filter(o -> Grammar.lower(o).equals("it"))
                            .flatMap(it -> words.verbs().find(Grammar.lemma(verb) + " it")))
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
        BitSet content = Content.of(s, verb, speech, speakers.isInvertedByPlace(s, verb));
        Optional<Token> quoting = content.isEmpty() ? quoting(s, verb) : Optional.empty();
        quoting.ifPresent(q -> content.or(Content.around(s, q)));
        return content.isEmpty() ? Optional.empty() : Optional.of(new Speech(verb.index(), sources, content));
    }

    /** "the agency reported, citing two officials": all that was reported, from further in. */
    private Optional<Speech> citing(Sentence s, Token verb, Memory memory) {
        Optional<Token> cited = s.child(verb, "obj").filter(o -> isCitable(s, o));
        Optional<Token> reporting = s.ancestors(verb).stream()
                .filter(a -> a.tag().startsWith("VB")
                        && words.verbs().find(Grammar.lemma(a)).isPresent())
                .findFirst();
        if (reporting.isEmpty() || cited.isEmpty()) {
            return Optional.empty();
        }
        SpeechVerb speech = words.verbs().find(Grammar.lemma(reporting.get())).orElseThrow();
        BitSet content = Content.of(s, reporting.get(), speech, speakers.isInvertedByPlace(s, reporting.get()));
        content.andNot(Content.under(s, verb));
        return Optional.of(new Speech(verb.index(), named(s, speakers.tellers(s, cited.get()), memory), content));
    }

    private boolean isCitable(Sentence s, Token head) {
        boolean persons = head.tag().equals("NNS") && naming.kinds().canTell(s, head);
        return head.isProperNoun()
                || persons
                || naming.documents().isDocument(head)
                || naming.kinds().byWords(s, head).isPresent();
    }

    private List<List<Source>> sources(Sentence s, Token verb, SpeechVerb speech, Memory memory) {
        Optional<Token> quoting = quoting(s, verb);
        if (quoting.isPresent()) {
            return quoted(s, quoting.get(), verb, memory);
        }
        if (speech.object() == ObjectRole.CITE && !Speakers.isPassive(s, verb)) {
            Optional<Token> cited = s.child(verb, "obj").filter(o -> isCitable(s, o));
            if (cited.isEmpty()) {
                return List.of();
            }
            return chained(named(s, speakers.speakers(s, verb), memory), named(s, List.of(cited.get()), memory));
        }
        List<List<Source>> inner = named(s, speakers.speakers(s, verb), memory);
        if (inner.isEmpty() || speech.object() == ObjectRole.SIGHT && !areOnTheSpot(inner)) {
            return List.of();
        }
        List<List<Source>> outer = new ArrayList<>(hearers(s, verb, speech, memory));
        outer.addAll(carriers(s, verb, memory));
        return outer.isEmpty() ? inner : chained(outer, inner);
    }

    /** Witnesses and reporters tell by seeing; others see much that nobody tells. */
    private static boolean areOnTheSpot(List<List<Source>> sources) {
        return sources.stream()
                .map(List::getLast)
                .allMatch(source -> source.kind() == SourceKind.WITNESS || source.kind() == SourceKind.MEDIA);
    }

    /** "saying" in "quoted officials as saying": the verb of quoting. */
    private Optional<Token> quoting(Sentence s, Token verb) {
        if (!verb.tag().equals("VBG") || verb.head() < 0) {
            return Optional.empty();
        }
        return Optional.of(s.token(verb.head()))
                .filter(this::isCiting)
                .or(() -> Optional.of(verb.index())
                        .filter(i -> i > 1 && Grammar.lower(s.token(i - 1)).equals("as"))
                        .map(i -> s.token(i - 2))
                        .filter(this::isCiting));
    }

    private boolean isCiting(Token verb) {
        return words.verbs()
                .find(Grammar.lemma(verb))
                .filter(v -> v.object() == ObjectRole.CITE)
                .isPresent();
    }

    private List<List<Source>> quoted(Sentence s, Token quoting, Token verb, Memory memory) {
        if (Speakers.isPassive(s, quoting)) {
            List<Token> who = s.children(quoting, "nsubj:pass", "nsubj");
            List<Token> by = Stream.concat(speakers.agents(s, quoting).stream(), speakers.agents(s, verb).stream())
                    .toList();
            List<List<Source>> inner = named(s, who, memory);
            return by.isEmpty() ? inner : chained(named(s, by, memory), inner);
        }
        List<Token> who = s.children(quoting, "obj");
        return chained(named(s, speakers.speakers(s, quoting), memory), named(s, who, memory));
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
        Optional<SourceKind> kind = naming.kinds().byWords(s, hearer);
        if (kind.filter(SourceKind.MONITOR::equals).isPresent()) {
            return true;
        }
        return kind.filter(SourceKind.MEDIA::equals).isPresent() && !isOwn(s, hearer);
    }

    /** A paper told something is most often the one that prints it; agencies and stations are quoted by others. */
    private boolean isOwn(Sentence s, Token outlet) {
        String name = naming.name(s, outlet, new Memory()).words().text();
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        if (!publication.isEmpty() && (publication.contains(plain) || plain.contains(publication))) {
            return true;
        }
        return words.outlets().find(name).filter(Outlets.Sort.PAPER::equals).isPresent();
    }

    /** Who carried the statement in which it was said. */
    private List<List<Source>> carriers(Sentence s, Token verb, Memory memory) {
        var by = new ArrayList<Token>();
        for (Token o : s.children(verb, "obl", "obj", "nsubj")) {
            if (naming.documents().isDocument(o)) {
                naming.documents().publisher(s, o).ifPresent(by::add);
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
        return named(s, speakers.tellers(s, head), memory);
    }
}
