package org.dateline.what;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Conjuncts;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Who stands where around a verb: subjects and objects through passives, participles, relatives, control and conjunction. */
final class Clauses {

    private final ActWords words;
    private final Sentence sentence;
    private final Control control;
    private final Company company;

    Clauses(ActWords words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.control = new Control(words, sentence, this);
        this.company = new Company(words, sentence, this);
    }

    /** True where the verb's surface subject is what the act is done to. */
    boolean passive(Token verb) {
        if (sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
            return true;
        }
        boolean object = sentence.child(verb, "obj").isPresent();
        boolean have =
                sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
        if (have || object) {
            return false;
        }
        boolean headline = sentence.section() == Section.HEADLINE;
        if (verb.tag().equals("VBN") && Sentence.is(verb, "conj")) {
            return conjunctOf(verb).map(this::passive).orElse(true);
        }
        if (words.is(Kind.NEEDS_OBJECT, verb.lemma())
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))) {
            return sharedObjects(verb).isEmpty() && !leavesObjectOut(verb);
        }
        boolean subject = sentence.child(verb, "nsubj").isPresent();
        return verb.tag().equals("VBN") && (!subject || headline)
                || headline && verb.tag().equals("VBD");
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
        return Stream.concat(subjects.stream(), companions.stream()).distinct().toList();
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
                all.addAll(surfaceSubjects(verb));
            }
            all.addAll(spread(relative(direct, verb)));
            List<Token> subjects = sentence.children(verb, "nsubj");
            spread(subjects).stream().filter(s -> isStray(s, subjects, verb)).forEach(all::add);
            return all;
        }
        if (leavesObjectOut(verb)) {
            return antecedent(verb).map(a -> spread(List.of(a))).orElse(List.of());
        }
        return passive(verb) ? surfaceSubjects(verb) : sharedObjects(verb);
    }

    /** "The mayor accused Chad and Niger": what follows the verb is joined to its object, wherever the parser hung it. */
    static boolean isStray(Token subject, List<Token> own, Token verb) {
        return subject.index() > verb.index() && own.stream().allMatch(o -> o.index() < verb.index());
    }

    /** "the men (whom) it had arrested": a relative clause with a subject of its own describes its object. */
    private boolean leavesObjectOut(Token verb) {
        List<Token> subjects = sentence.children(verb, "nsubj");
        return Sentence.is(verb, "acl:relcl")
                && sentence.child(verb, "aux:pass", "nsubj:pass").isEmpty()
                && !subjects.isEmpty()
                && subjects.stream()
                        .noneMatch(s -> s.tag().startsWith("W") || s.lemma().equals("that"))
                && sentence.children(verb, "obl", "advmod").stream()
                        .noneMatch(o -> o.tag().startsWith("W"));
    }

    /** "arrested and sentenced ten editors": both verbs have the object, wherever the parser hung it. */
    private List<Token> sharedObjects(Token verb) {
        for (Token other : sentence.children(verb, "conj")) {
            if (other.isVerb() && other.index() == verb.index() + 2) {
                return spread(sentence.children(other, "obj"));
            }
        }
        return sentence.head(verb)
                .filter(h -> Sentence.is(verb, "conj") && h.index() == verb.index() - 2)
                .map(h -> spread(sentence.children(h, "obj").stream()
                        .filter(o -> o.index() > verb.index())
                        .toList()))
                .orElse(List.of());
    }

    /** The by-phrase of a passive; "at the hands of" says the same. */
    List<Token> agents(Token verb) {
        List<Token> oblique = sentence.children(verb, "obl", "nmod");
        return spread(Stream.concat(
                        oblique.stream()
                                .filter(o -> o.relation().equals("obl:agent")
                                                && sentence.preposition(o)
                                                        .filter("on"::equals)
                                                        .isEmpty()
                                        || sentence.preposition(o)
                                                .filter("by"::equals)
                                                .isPresent()),
                        oblique.stream().filter(this::isHands).flatMap(h -> by(h, "of").stream()))
                .toList());
    }

    private boolean isHands(Token oblique) {
        return oblique.lemma().equals("hand")
                && sentence.preposition(oblique).filter("at"::equals).isPresent();
    }

    /** Heads of noun phrases that hang on the token by this preposition. */
    List<Token> by(Token token, String preposition) {
        return spread(sentence.children(token, "obl", "nmod", "advcl", "acl").stream()
                .filter(o -> o.isNoun()
                        || o.isPronoun()
                        || o.isAdjective()
                        || o.tag().equals("CD"))
                .filter(o -> hasCase(o, preposition))
                .toList());
    }

    private boolean hasCase(Token token, String preposition) {
        return sentence.children(token, "case", "mark").stream()
                .anyMatch(c -> c.lemma().toLowerCase(Locale.ROOT).equals(preposition));
    }

    /** Own subject, or the one that the verb shares with the clause that it hangs on. */
    List<Token> surfaceSubjects(Token verb) {
        return control.subjects(verb);
    }

    /** A relative pronoun stands for the noun that its clause describes. */
    List<Token> relative(List<Token> subjects, Token verb) {
        return subjects.stream()
                .map(s -> s.tag().startsWith("W")
                                || s.tag().equals("WDT")
                                || s.lemma().equals("that")
                        ? antecedent(verb).orElse(s)
                        : s)
                .toList();
    }

    private Optional<Token> antecedent(Token verb) {
        Token t = verb;
        while (Sentence.is(t, "conj", "xcomp") && sentence.head(t).isPresent()) {
            t = sentence.head(t).get();
        }
        return Sentence.is(t, "acl") ? sentence.head(t) : Optional.empty();
    }

    private Optional<Token> conjunctOf(Token verb) {
        return sentence.head(verb).filter(Token::isVerb);
    }

    /** The heads, each followed by what is joined to it by "and" or a comma. */
    List<Token> spread(List<Token> heads) {
        var all = new LinkedHashSet<Token>();
        for (Token head : heads) {
            addWithConjuncts(head, all);
        }
        return new ArrayList<>(all);
    }

    private void addWithConjuncts(Token head, Set<Token> all) {
        all.add(head);
        for (Token conjunct : Conjuncts.of(sentence, head)) {
            if (!all.contains(conjunct) && (!conjunct.isVerb() || conjunct.isNoun())) {
                addWithConjuncts(conjunct, all);
            }
        }
    }
}
