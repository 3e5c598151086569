package org.dateline.reading.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** CoreNLP's labels of a sentence as our tokens. */
final class Labels {

    private Labels() {}

    /**
     * The tokens that begin within the first {@code length} code units of the text that was read, in order.
     *
     * @param text that the tokens' spans point into
     * @param offset where in {@code text} the text that was read begins
     */
    static List<Token> tokens(String text, CoreMap sentence, int offset, int length) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                .filter(l -> l.beginPosition() < length)
                .toList();
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
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
            tokens.add(token(text, labels.get(i), i, offset, length, heads[i], relations[i]));
        }
        return tokens;
    }

    private static Token token(
            String text, CoreLabel label, int index, int offset, int length, int head, String relation) {
        int end = Math.min(label.endPosition(), length);
        Span span = new Span(label.beginPosition() + offset, end + offset);
        String lemma =
                label.tag().startsWith("NNP") ? label.word() : label.lemma().toLowerCase(Locale.ROOT);
        String name = Objects.requireNonNullElse(label.ner(), "O");
        return new Token(index, span.of(text), lemma, label.tag(), name, span, head, relation);
    }
}
