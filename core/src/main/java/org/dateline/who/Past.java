package org.dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The figures that the story has named so far, in its order; {@link Antecedents} and {@link Descriptions} look back on them. */
final class Past {

    private final List<Noted> all = new ArrayList<>();
    private final Together together = new Together();

    void note(Sentence sentence, Token token, List<Figure> figures) {
        if (!figures.isEmpty()) {
            together.note(sentence, token, figures, this);
            all.add(new Noted(sentence, token, figures));
        }
    }

    /** What was noted at a token. */
    List<Figure> at(Sentence sentence, int token) {
        return all.reversed().stream()
                .dropWhile(n -> n.sentence().index() > sentence.index())
                .takeWhile(n -> n.sentence().index() == sentence.index())
                .filter(n -> n.token().index() == token)
                .findFirst()
                .map(Noted::figures)
                .orElse(List.of());
    }

    /** Those who are named together. */
    Together together() {
        return together;
    }

    /** All whom the story has told of, in its order. */
    Stream<Noted> all() {
        return all.stream();
    }

    /** Those told of before a word, the last first. */
    Stream<Noted> before(Sentence sentence, Token token) {
        return all.reversed().stream().filter(n -> n.isBefore(sentence, token));
    }

    /** Those told of before a word in the body or in the word's own section, the last first. */
    Stream<Noted> toldBefore(Sentence sentence, Token token) {
        return before(sentence, token)
                .filter(n ->
                        n.sentence().section() == Section.BODY || n.sentence().section() == sentence.section());
    }

    /** Those told of before a word in its own section, at most so many sentences back, the last first. */
    Stream<Noted> near(Sentence sentence, Token token, int back) {
        return before(sentence, token)
                .takeWhile(n -> n.back(sentence) <= back)
                .filter(n -> n.sentence().section() == sentence.section());
    }
}
