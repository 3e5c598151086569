package org.dateline.reading.minilm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Outcome;
import org.dateline.model.Reading;
import org.dateline.model.Refusal;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Stretch;
import org.dateline.model.Token;
import org.dateline.reading.GivenSentence;
import org.dateline.reading.Legible;
import org.dateline.reading.WordReader;
import org.jspecify.annotations.Nullable;

/**
 * Dateline's own reader: words and sentences by rules, then one small network (MiniLM's six layers with heads for tags,
 * lemmas, names and dependencies) that was trained on treebanks. What it reads of a sentence depends on that sentence
 * alone.
 */
public final class MiniLmReading implements WordReader {

    private final Set<String> commonWords;
    private final Words words = new Words();
    private final Sentences sentences = new Sentences();
    private volatile @Nullable Interpreter interpreter;

    /** {@code commonWords} are lower-case words that a headline's capitals must not turn into names. */
    public MiniLmReading(Set<String> commonWords) {
        this.commonWords = Set.copyOf(commonWords);
    }

    @Override
    public String name() {
        return "minilm-1";
    }

    @Override
    public Outcome<Reading> read(Story story) {
        var found = new ArrayList<Found>();
        var refusals = new ArrayList<Refusal>();
        Legible legible = Legible.of(story, commonWords);
        for (Stretch stretch : story.stretches()) {
            String plain = legible.of(stretch);
            int offset = stretch.span().start();
            List<Span> tokens = words.of(plain);
            for (Cut cut : sentences.of(plain, tokens)) {
                List<Span> own = tokens.subList(cut.from(), cut.to());
                if (cut.forced()) {
                    refusals.add(new Refusal(
                            "reading.sentence-cut",
                            new Span(own.getFirst().start(), own.getLast().end()).shift(offset),
                            "A sentence of more than " + Sentences.LONGEST + " words was read in pieces."));
                }
                found.add(new Found(stretch, plain, own));
            }
        }
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.ofWhole("reading.no-words", "There are no words to read."));
        }
        return Outcome.made(new Reading(story, sentences(story, found)), refusals);
    }

    private record Found(Stretch stretch, String plain, List<Span> words) {

        /** The words as the network sees them; a headline is lent a full stop, for it knows sentences by their end. */
        List<String> forNetwork() {
            var texts = new ArrayList<String>(words.size() + 1);
            words.forEach(w -> texts.add(w.of(plain)));
            if (lent()) {
                texts.add(".");
            }
            return texts;
        }

        boolean lent() {
            return stretch.section() == Section.HEADLINE
                    && Character.isLetterOrDigit(plain.charAt(words.getLast().end() - 1));
        }
    }

    private List<Sentence> sentences(Story story, List<Found> found) {
        List<List<Word>> read =
                interpreter().read(found.stream().map(Found::forNetwork).toList());
        var sentences = new ArrayList<Sentence>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            List<Token> tokens =
                    tokens(story.text(), f.words(), f.stretch().span().start(), Relations.forRooms(read.get(i)));
            sentences.add(new Sentence(i, f.stretch().section(), f.stretch().span(), tokens));
        }
        return sentences;
    }

    @Override
    public List<Sentence> readWords(List<GivenSentence> sentences) {
        List<List<String>> texts = sentences.stream()
                .map(s -> s.words().stream().map(w -> w.of(s.text())).toList())
                .toList();
        List<List<Word>> read = interpreter().read(texts);
        var made = new ArrayList<Sentence>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            GivenSentence given = sentences.get(i);
            made.add(given.read(i, tokens(given.text(), given.words(), 0, read.get(i))));
        }
        return made;
    }

    /** Tokens of the page's own text; a word beyond {@code spans} was lent, and what hung on it is a root. */
    private static List<Token> tokens(String text, List<Span> spans, int offset, List<Word> words) {
        int n = spans.size();
        int[] heads = words.stream().limit(n).mapToInt(Word::head).toArray();
        String[] relations = words.stream().limit(n).map(Word::relation).toArray(String[]::new);
        for (int i = 0; i < n; i++) {
            if (heads[i] >= n) {
                heads[i] = -1;
                relations[i] = "root";
            }
        }
        var tokens = new ArrayList<Token>(n);
        for (int i = 0; i < n; i++) {
            Word word = words.get(i);
            Span span = spans.get(i).shift(offset);
            tokens.add(
                    new Token(i, span.of(text), word.lemma(), word.tag(), word.name(), span, heads[i], relations[i]));
        }
        return tokens;
    }

    private Interpreter interpreter() {
        Interpreter ready = interpreter;
        if (ready == null) {
            synchronized (this) {
                ready = interpreter;
                if (ready == null) {
                    ready = new Interpreter(Network.load(), commonWords);
                    interpreter = ready;
                }
            }
        }
        return ready;
    }
}
