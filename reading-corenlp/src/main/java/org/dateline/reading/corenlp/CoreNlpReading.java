package org.dateline.reading.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
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
import org.dateline.reading.Legible;
import org.dateline.reading.ReadingEngine;
import org.jspecify.annotations.Nullable;

/** Reads with Stanford CoreNLP: tags, lemmas, named entities and basic Universal Dependencies. */
public final class CoreNlpReading implements ReadingEngine {

    /** A sentence of more tokens is cut: the parser's time and errors grow with length. */
    private static final int LONGEST_SENTENCE = 120;

    private final Set<String> commonWords;
    private volatile @Nullable StanfordCoreNLP pipeline;

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
        var annotation = new Annotation(bare ? words + "." : words);
        pipeline().annotate(annotation);
        int offset = stretch.span().start() + piece.start();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = tokens(story.text(), map, offset, words.length());
            if (!tokens.isEmpty()) {
                into.add(new Sentence(into.size(), stretch.section(), stretch.span(), tokens));
            }
        }
    }

    /** The sentence's tokens without the full stop that was lent to a headline: the parser knows sentences by their end. */
    private static List<Token> tokens(String text, CoreMap map, int offset, int length) {
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class).stream()
                .filter(l -> l.beginPosition() < length)
                .toList();
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        if (graph != null) {
            graph.getRoots().stream()
                    .filter(root -> root.index() <= labels.size())
                    .forEach(root -> relations[root.index() - 1] = "root");
            for (SemanticGraphEdge edge : graph.edgeIterable()) {
                int dependent = edge.getDependent().index() - 1;
                int governor = edge.getGovernor().index() - 1;
                if (dependent < labels.size() && governor < labels.size()) {
                    heads[dependent] = governor;
                    relations[dependent] =
                            Objects.requireNonNullElse(edge.getRelation().toString(), "dep");
                }
            }
        }
        var tokens = new ArrayList<Token>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            int end = Math.min(label.endPosition(), length);
            Span span = new Span(label.beginPosition() + offset, end + offset);
            String lemma = label.tag().startsWith("NNP") ? label.word() : label.lemma();
            tokens.add(new Token(
                    i,
                    span.of(text),
                    label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT),
                    label.tag(),
                    Objects.requireNonNullElse(label.ner(), "O"),
                    span,
                    heads[i],
                    relations[i]));
        }
        return tokens;
    }

    private StanfordCoreNLP pipeline() {
        StanfordCoreNLP ready = pipeline;
        if (ready == null) {
            synchronized (this) {
                ready = pipeline;
                if (ready == null) {
                    ready = load();
                    pipeline = ready;
                }
            }
        }
        return ready;
    }

    private static StanfordCoreNLP load() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
        properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false");
        return new StanfordCoreNLP(properties);
    }
}
