package org.dateline.reading.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.model.Span;
import org.dateline.reading.GivenSentence;
import org.jspecify.annotations.Nullable;

/** CoreNLP's models, loaded at the first text and once. */
final class Models {

    /** What reads words once they are cut, in order. */
    private static final List<String> READERS = List.of("pos", "lemma", "ner", "depparse");

    private volatile @Nullable StanfordCoreNLP pipeline;

    /** The sentences of a text, cut and read. */
    List<CoreMap> read(String text) {
        var annotation = new Annotation(text);
        pipeline().annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class);
    }

    /** The sentence with its words as they were given. */
    CoreMap read(GivenSentence given) {
        var annotation = new Annotation(given.text());
        List<CoreLabel> labels = labels(given);
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TextAnnotation.class, given.text());
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, labels.size());
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
        sentence.set(
                CoreAnnotations.CharacterOffsetEndAnnotation.class, given.text().length());
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        StanfordCoreNLP ready = pipeline();
        READERS.forEach(name -> ready.pool.get(name).annotate(annotation));
        return sentence;
    }

    /** As the tokenizer makes them: since version 4 it leaves brackets and quotation marks as they are. */
    private static List<CoreLabel> labels(GivenSentence given) {
        var labels = new ArrayList<CoreLabel>(given.size());
        for (int i = 0; i < given.size(); i++) {
            Span span = given.words().get(i);
            var label = new CoreLabel();
            label.setWord(given.word(i));
            label.setValue(given.word(i));
            label.setOriginalText(given.word(i));
            label.setBeginPosition(span.start());
            label.setEndPosition(span.end());
            label.setIndex(i + 1);
            label.setSentIndex(0);
            labels.add(label);
        }
        return labels;
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
