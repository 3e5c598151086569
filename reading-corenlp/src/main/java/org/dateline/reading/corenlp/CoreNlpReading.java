package org.dateline.reading.corenlp;

import edu.stanford.nlp.util.CoreMap;
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

/** Reads with Stanford CoreNLP: tags, lemmas, named entities and basic Universal Dependencies. */
public final class CoreNlpReading implements WordReader {

    /** A sentence of more tokens is cut: the parser's time and errors grow with length. */
    private static final int LONGEST_SENTENCE = 120;

    private final Set<String> commonWords;
    private final Models models = new Models();

    /** {@code commonWords} are lower-case words that a headline's capitals must not turn into names. */
    public CoreNlpReading(Set<String> commonWords) {
        this.commonWords = Set.copyOf(commonWords);
    }

    @Override
    public String name() {
        return "corenlp-4.5.10";
    }

    @Override
    public Outcome<Reading> read(Story story) {
        var sentences = new ArrayList<Sentence>();
        var refusals = new ArrayList<Refusal>();
        Legible legible = Legible.of(story, commonWords);
        for (Stretch stretch : story.stretches()) {
            String plain = legible.of(stretch);
            if (plain.isBlank()) {
                continue;
            }
            Cut.pieces(plain, LONGEST_SENTENCE).forEach(piece -> {
                if (piece.cut()) {
                    refusals.add(new Refusal(
                            "reading.sentence-cut",
                            piece.span().shift(stretch.span().start()),
                            "A sentence of more than " + LONGEST_SENTENCE + " words was read in pieces."));
                }
                readPiece(story, stretch, plain, piece.span(), sentences);
            });
        }
        if (sentences.isEmpty()) {
            return Outcome.refused(Refusal.ofWhole("reading.no-words", "There are no words to read."));
        }
        return Outcome.made(new Reading(story, sentences), refusals);
    }

    private void readPiece(Story story, Stretch stretch, String plain, Span piece, List<Sentence> into) {
        String words = piece.of(plain);
        boolean bare = stretch.section() == Section.HEADLINE
                && !words.isBlank()
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
        int offset = stretch.span().start() + piece.start();
        // The parser knows a sentence by its end: a headline is lent a full stop, which makes no token.
        for (CoreMap map : models.read(bare ? words + "." : words)) {
            List<Token> tokens = Labels.tokens(story.text(), map, offset, words.length());
            if (!tokens.isEmpty()) {
                into.add(new Sentence(into.size(), stretch.section(), stretch.span(), tokens));
            }
        }
    }

    @Override
    public List<Sentence> readWords(List<GivenSentence> sentences) {
        var read = new ArrayList<Sentence>(sentences.size());
        for (GivenSentence given : sentences) {
            String text = given.text();
            read.add(given.read(read.size(), Labels.tokens(text, models.read(given), 0, text.length())));
        }
        return List.copyOf(read);
    }
}
