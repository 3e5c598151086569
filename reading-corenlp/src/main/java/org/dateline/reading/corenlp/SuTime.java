package org.dateline.reading.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.dateline.model.Span;
import org.dateline.reading.TimeTagger;

/** Stanford's SUTime, which finds times by rules over tokens: only measured beside our own grammar. */
public final class SuTime implements TimeTagger {

    private static final class Loaded {
        private static final AnnotationPipeline PIPELINE = pipeline();
    }

    /** For {@link java.util.ServiceLoader}. */
    public SuTime() {}

    @Override
    public String name() {
        return "sutime";
    }

    @Override
    public List<Tagged> tag(String text, LocalDate day) {
        var annotation = new Annotation(text);
        annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString());
        Loaded.PIPELINE.annotate(annotation);
        var found = new ArrayList<Tagged>();
        for (CoreMap time : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            var span = new Span(
                    time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            Optional<TimexDays> days = TimexDays.of(time.get(TimeAnnotations.TimexAnnotation.class));
            found.add(new Tagged(span, days.map(TimexDays::first), days.map(TimexDays::last)));
        }
        return List.copyOf(found);
    }

    private static AnnotationPipeline pipeline() {
        var pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
        return pipeline;
    }
}
