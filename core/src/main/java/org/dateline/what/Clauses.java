package org.dateline.what;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Who stands where around a verb: subjects and objects through passives, participles, relatives, control and conjunction. */
final class Clauses {

    private final ActWords words;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Voice voice;
    private final Subjects subjects;

    Clauses(ActWords words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.phrases = new Phrases(sentence);
        this.voice = new Voice(words, sentence, phrases);
        this.subjects = new Subjects(words, sentence, phrases, voice);
    }

    /** True where the verb's surface subject is what the act is done to. */
    boolean passive(Token verb) {
        return voice.passive(verb);
    }

    /** Own subject, or the one that the verb shares with the clause that it hangs on. */
    List<Token> surfaceSubjects(Token verb) {
        return subjects.of(verb);
    }

    /** Heads of noun phrases that hang on the token by this preposition. */
    List<Token> by(Token token, String preposition) {
        return phrases.by(token, preposition);
    }

    /** The heads, each followed by what is joined to it by "and" or a comma. */
    List<Token> spread(List<Token> heads) {
        return phrases.spread(heads);
    }

    /** Heads of who acts. */
    List<Token> subjects(Token verb) {
        return voice.passive(verb) ? agents(verb) : subjects.of(verb);
    }

    /** "forces aided by militias": who fights beside those who fight. */
    List<Token> besides(List<Token> fighters) {
        return fighters.stream()
                .flatMap(f -> sentence.children(f, "acl").stream())
                .filter(v -> v.tag().equals("VBN") && words.is(Kind.BESIDE, v.lemma()))
                .flatMap(v -> agents(v).stream())
                .toList();
    }

    /** Heads of what it is done to. */
    List<Token> objects(Token verb) {
        List<Token> direct = sentence.children(verb, "obj");
        if (!direct.isEmpty()) {
            var all = new ArrayList<Token>();
            if (sentence.child(verb, "nsubj:pass").isPresent()) {
                all.addAll(subjects.of(verb));
            }
            all.addAll(phrases.spread(subjects.relative(direct, verb)));
            return all;
        }
        if (voice.leavesObjectOut(verb)) {
            return subjects.antecedent(verb)
                    .map(a -> phrases.spread(List.of(a)))
                    .orElse(List.of());
        }
        return voice.passive(verb) ? subjects.of(verb) : voice.sharedObjects(verb);
    }

    /** The by-phrase of a passive; "at the hands of" says the same. */
    List<Token> agents(Token verb) {
        List<Token> oblique = sentence.children(verb, "obl", "nmod");
        return phrases.spread(Stream.concat(
                        oblique.stream()
                                .filter(o -> o.relation().equals("obl:agent")
                                        || sentence.preposition(o)
                                                .filter("by"::equals)
                                                .isPresent()),
                        oblique.stream().filter(this::isHands).flatMap(h -> phrases.by(h, "of").stream()))
                .toList());
    }

    private boolean isHands(Token oblique) {
        return oblique.lemma().equals("hand")
                && sentence.preposition(oblique).filter("at"::equals).isPresent();
    }
}
