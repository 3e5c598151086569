package org.dateline.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.Assertion;
import org.dateline.model.Chain;
import org.dateline.model.EventType;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;

/** How a story's acts are told: as fact, plan, demand, possibility or denial, and according to whom. */
public final class Telling {

    private static final Set<String> FILMS = Set.of("photo", "picture", "image", "video", "footage", "film");

    private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "he", "she", "it", "they");

    /** More parallel chains than this are a list of names, not of sources. */
    private static final int MOST_CHAINS = 8;

    private final TellingWords words;
    private final Background background;
    private final List<List<Speech>> speeches;

    private Telling(TellingWords words, Background background, List<List<Speech>> speeches) {
        this.words = words;
        this.background = background;
        this.speeches = speeches;
    }

    /** The telling of a story whose publication is not known. */
    public static Telling of(Reading reading) {
        return of(reading, "", TellingWords.packed());
    }

    /**
     * The telling of a story.
     *
     * @param publication the paper, agency or station that publishes it, or an empty string: "told us" is no source
     */
    public static Telling of(Reading reading, String publication, TellingWords words) {
        String text = reading.story().text();
        var naming = new SourceNaming(words, text);
        var verbs = new SpeechFinder(words, naming, publication);
        var phrases = new SourcePhrases(words, naming, verbs);
        var memory = new Memory();
        var all = new ArrayList<List<Speech>>();
        for (Sentence s : reading.sentences()) {
            var here = new ArrayList<>(verbs.find(s, memory));
            here.addAll(phrases.find(s, memory));
            memory.keep(here, s.index());
            all.add(here);
        }
        Quotations.spread(reading, all);
        all.replaceAll(List::copyOf);
        return new Telling(words, new Background(reading, words), List.copyOf(all));
    }

    /** How the act is told, by the whole way from its trigger to the root of its sentence. */
    public Manner mannerOf(Act act, List<Act> actsOfTheSentence) {
        Manner manner = new AssertionClimb(words, act, actsOfTheSentence).climb(background.tells(act));
        return isDenied(act, manner) ? manner.as(Assertion.DENIED) : manner;
    }

    /** The words that decided how the act is told, from the act outwards; none where nothing speaks against plain fact. */
    public List<Cue> cuesOf(Act act, List<Act> actsOfTheSentence) {
        var climb = new AssertionClimb(words, act, actsOfTheSentence);
        climb.climb(false);
        return climb.cues();
    }

    /** "We fired no rockets, the army said": force that somebody says was not used is denied by them. */
    private boolean isDenied(Act act, Manner manner) {
        Sentence s = act.sentence();
        boolean plainly = Grammar.isNegated(s, act.clauseToken()) || Grammar.saysNo(s, act.triggerToken());
        return manner.assertion() == Assertion.NEGATED
                && plainly
                && act.type() == EventType.ASSAULT
                && !act.actors().isEmpty()
                && !chainsOf(act).isEmpty();
    }

    /** According to whom: parallel chains, each from the outermost source to the innermost; empty where the story itself says so. */
    public List<Chain> chainsOf(Act act) {
        List<Speech> telling = speeches.get(act.sentence().index()).stream()
                .filter(speech -> speech.content().get(act.trigger()))
                .filter(speech -> !isOwnWord(speech, act))
                .sorted(Comparator.comparingInt(
                                (Speech speech) -> -speech.content().cardinality())
                        .thenComparing(speech -> isCiting(act.sentence(), speech)))
                .toList();
        List<List<Source>> chains = List.of();
        for (Speech speech : telling) {
            if (chains.isEmpty() || !goesBack(act.sentence(), speech)) {
                chains = SpeechFinder.chained(chains, speech.sources());
            }
        }
        var distinct = new LinkedHashSet<Chain>();
        for (List<Source> chain : chains) {
            var links = new ArrayList<Chain.Link>();
            Set<Source> seen = new LinkedHashSet<>(chain);
            seen.forEach(source -> links.add(source.link()));
            distinct.add(new Chain(links));
        }
        return distinct.stream().limit(MOST_CHAINS).toList();
    }

    /** "The paper, citing nurses, reported": the cited stand behind whoever reports the same. */
    private static boolean isCiting(Sentence s, Speech speech) {
        return speech.verb() >= 0 && s.token(speech.verb()).tag().equals("VBG");
    }

    /** Inside another's telling, "he said" is mostly the same speaker again, and a film is only what the speaker saw. */
    private static boolean goesBack(Sentence s, Speech speech) {
        return speech.sources().stream()
                .flatMap(List::stream)
                .allMatch(source -> source.sentence() == s.index()
                        && source.head() >= 0
                        && (s.token(source.head()).isPronoun()
                                || FILMS.contains(Grammar.lemma(s.token(source.head())))));
    }

    /** The speaker of a promise, demand or charge is its actor, not its source. */
    private static boolean isOwnWord(Speech speech, Act act) {
        if (speech.verb() == act.trigger() || (speech.verb() >= 0 && speech.verb() == act.clause())) {
            return true;
        }
        boolean verbal = PredicateMood.isVerbal(act)
                && act.type() != EventType.CONSULT
                && !act.modes().contains("investigate");
        if (!verbal) {
            return false;
        }
        boolean himself = act.actors().stream()
                .anyMatch(
                        a -> SPEAKERS_OWN.contains(Grammar.lower(act.sentence().token(a.head())))
                                && speech.content().get(a.head()));
        return himself
                || speech.sources().stream()
                        .flatMap(List::stream)
                        .anyMatch(source -> source.sentence() == act.sentence().index()
                                && act.actors().stream().anyMatch(a -> a.head() == source.head()));
    }
}
