package org.dateline.what;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.ActWords;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Who stands where around a verb: subjects and objects through passives, participles, relatives, control and conjunction. */
final class Clauses {

    private final ActWords words;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Voice voice;
    private final Control control;
    private final Company company;

    Clauses(ActWords words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.phrases = new Phrases(sentence);
        this.voice = new Voice(words, sentence, phrases);
        this.control = new Control(words, sentence, this);
        this.company = new Company(words, sentence, this);
    }

    /** True where the verb's surface subject is what the act is done to. */
    boolean passive(Token verb) {
        return voice.passive(verb);
    }

    /** Own subject, or the one that the verb shares with the clause that it hangs on. */
    List<Token> surfaceSubjects(Token verb) {
        return control.subjects(verb);
    }

    /** Heads of noun phrases that hang on the token by this preposition. */
    List<Token> by(Token token, String preposition) {
        return phrases.by(token, preposition);
    }

    /** A relative pronoun stands for the noun that its clause describes. */
    List<Token> relative(List<Token> subjects, Token verb) {
        return phrases.relative(subjects, verb);
    }

    /** The heads, each followed by what is joined to it by "and" or a comma. */
    List<Token> spread(List<Token> heads) {
        return phrases.spread(heads);
    }

    /** Heads of who acts. */
    List<Token> subjects(Token verb) {
        if (passive(verb)) {
            return agents(verb);
        }
        List<Token> subjects = surfaceSubjects(verb);
        boolean object = sentence.child(verb, "obj").isPresent();
        List<Token> companions = company.along(verb).stream()
                .filter(c -> !subjects.isEmpty() && (!object || c.index() < verb.index()))
                .toList(); // "along with Peru, Chile backs the plan"
        List<Token> partners = subjects.isEmpty() ? List.of() : company.jointly(verb);
        return Stream.of(subjects, companions, partners)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Heads of what it is done to; in "those killed were farmers", the farmers. */
    List<Token> objects(Token verb) {
        List<Token> objects = grammaticalObjects(verb);
        List<Token> companions = company.along(verb).stream()
                .filter(c -> !objects.isEmpty() && c.index() > verb.index())
                .toList();
        return Stream.concat(objects.stream().flatMap(o -> company.named(o, verb).stream()), companions.stream())
                .distinct()
                .toList();
    }

    private List<Token> grammaticalObjects(Token verb) {
        List<Token> direct = sentence.children(verb, "obj");
        if (!direct.isEmpty()) {
            var all = new ArrayList<Token>();
            if (sentence.child(verb, "nsubj:pass").isPresent()) {
                all.addAll(control.subjects(verb));
            }
            all.addAll(phrases.spread(phrases.relative(direct, verb)));
            List<Token> subjects = sentence.children(verb, "nsubj");
            phrases.spread(subjects).stream()
                    .filter(s -> isStray(s, subjects, verb))
                    .forEach(all::add);
            return all;
        }
        if (voice.leavesObjectOut(verb)) {
            return phrases.antecedent(verb).map(a -> phrases.spread(List.of(a))).orElse(List.of());
        }
        return voice.passive(verb) ? control.subjects(verb) : voice.sharedObjects(verb);
    }

    /** "The mayor accused Chad and Niger": what follows the verb is joined to its object, wherever the parser hung it. */
    static boolean isStray(Token subject, List<Token> own, Token verb) {
        return subject.index() > verb.index() && own.stream().allMatch(o -> o.index() < verb.index());
    }

    /** The by-phrase of a passive; "at the hands of" says the same. */
    List<Token> agents(Token verb) {
        List<Token> oblique = sentence.children(verb, "obl", "nmod");
        return phrases.spread(Stream.concat(
                        oblique.stream()
                                .filter(o -> o.relation().equals("obl:agent")
                                                && sentence.preposition(o)
                                                        .filter("on"::equals)
                                                        .isEmpty()
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
