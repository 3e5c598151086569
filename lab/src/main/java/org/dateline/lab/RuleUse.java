package org.dateline.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.Rule;
import org.dateline.knowledge.RuleBook;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.model.Act;
import org.dateline.model.Sentence;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.dateline.reading.ReadingEngine;
import org.dateline.what.ActFinder;

/**
 * How the rules are used on a corpus: how often each fires, and the words that tell an act and trigger none. Such a word is
 * a verb with a subject, or a noun that a light verb carries ("staged a regatta") or that somebody does ("a regatta by").
 */
public final class RuleUse {

    private final RuleBook book;
    private final ReadingEngine engine;
    private final ActWords words;
    private final SpeechVerbs speech;
    private final ActFinder finder;
    private final Map<String, Integer> fired = new TreeMap<>();
    private final Map<String, Seen> verbs = new TreeMap<>();
    private final Map<String, Seen> nouns = new TreeMap<>();
    private int stories;

    public RuleUse(RuleBook book, ReadingEngine engine, ActWords words, SpeechVerbs speech) {
        this.book = book;
        this.engine = engine;
        this.words = words;
        this.speech = speech;
        this.finder = new ActFinder(book, words);
    }

    /** A word that no rule knows: how often it was seen, the last story that had it, in how many, and one sentence. */
    private record Seen(String lemma, int times, int story, int inStories, String sentence) {}

    /** Reads one more story. */
    public void add(Story story) {
        stories++;
        engine.read(story)
                .value()
                .ifPresent(reading -> reading.sentences().forEach(sentence -> add(sentence, story.text())));
    }

    private void add(Sentence sentence, String pageText) {
        for (Act act : finder.apply(sentence, pageText).value().orElse(List.of())) {
            fired.merge(act.rule(), 1, Integer::sum);
        }
        String text = sentence.span().of(pageText).replaceAll("\\s+", " ");
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (token.isVerb() && isUnknownVerb(sentence, token, lemma)) {
                see(verbs, lemma, text);
            } else if (token.isNoun() && !token.isProperNoun() && isUnknownAct(sentence, token, lemma)) {
                see(nouns, lemma, text);
            }
        }
    }

    private boolean isUnknownVerb(Sentence sentence, Token verb, String lemma) {
        return sentence.child(verb, "nsubj", "nsubj:pass").isPresent()
                && sentence.child(verb, "cop").isEmpty()
                && book.byVerb(lemma).isEmpty()
                && book.byWord(lemma).isEmpty()
                && !words.is(ActWords.Kind.LIGHT, lemma)
                && speech.find(lemma).isEmpty();
    }

    private boolean isUnknownAct(Sentence sentence, Token noun, String lemma) {
        boolean carried = Sentence.is(noun, "obj", "nsubj:pass")
                && sentence.head(noun)
                        .filter(v -> words.is(ActWords.Kind.LIGHT, v.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
        boolean done = sentence.children(noun, "nmod").stream()
                .anyMatch(n -> sentence.preposition(n).filter("by"::equals).isPresent());
        return (carried || done) && book.byNoun(lemma).isEmpty() && !words.is(ActWords.Kind.BUNDLE, lemma);
    }

    private void see(Map<String, Seen> seen, String lemma, String sentence) {
        Seen before = seen.getOrDefault(lemma, new Seen(lemma, 0, 0, 0, sentence));
        int more = before.story() == stories ? 0 : 1;
        seen.put(lemma, new Seen(lemma, before.times() + 1, stories, before.inStories() + more, before.sentence()));
    }

    /** Rules that never fired, in the book's order. */
    public List<String> idle() {
        return book.rules().stream()
                .map(Rule::id)
                .filter(id -> !fired.containsKey(id))
                .toList();
    }

    /** The report; {@code top} words of each kind, those in most stories first. */
    public String table(int top) {
        var out = new StringBuilder();
        out.append(stories).append(" stories, ");
        out.append(fired.values().stream().mapToInt(n -> n).sum()).append(" acts by ");
        out.append(fired.size())
                .append(" of ")
                .append(book.rules().size())
                .append(" rules\n\nRules that never fired\n");
        idle().forEach(id -> out.append("  ").append(id).append('\n'));
        out.append("\nRules by acts\n");
        fired.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> out.append(String.format(Locale.ROOT, "%6d  %s%n", e.getValue(), e.getKey())));
        out.append("\nVerbs that trigger no rule: times, stories, word, a sentence\n");
        unknown(out, verbs, top);
        out.append("\nNouns of acts that trigger no rule: times, stories, word, a sentence\n");
        unknown(out, nouns, top);
        return out.toString();
    }

    private static void unknown(StringBuilder out, Map<String, Seen> seen, int top) {
        seen.values().stream()
                .sorted(Comparator.comparingInt(Seen::inStories)
                        .thenComparingInt(Seen::times)
                        .reversed()
                        .thenComparing(Seen::lemma))
                .limit(top)
                .forEach(s -> out.append(String.format(
                        Locale.ROOT, "%6d %5d  %-16s %s%n", s.times(), s.inStories(), s.lemma(), shortened(s))));
    }

    private static String shortened(Seen seen) {
        return seen.sentence().length() <= 100
                ? seen.sentence()
                : seen.sentence().substring(0, 99) + "…";
    }
}
