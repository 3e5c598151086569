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

    /** What links a reproach or a hindrance with the deed: "accused of", "thanked for", "barred from". */
    private static final Set<String> BLAMING = Set.of("of", "for", "from", "with", "against");

    private final ActWords words;
    private final Sentence sentence;

    Clauses(ActWords words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
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
        return passive(verb) ? agents(verb) : surfaceSubjects(verb);
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
    private static boolean isStray(Token subject, List<Token> own, Token verb) {
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
        return surfaceSubjects(verb, 0);
    }

    private List<Token> surfaceSubjects(Token verb, int depth) {
        List<Token> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            return spread(relative(own, verb)).stream()
                    .filter(s -> !isStray(s, own, verb))
                    .toList();
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty() || depth > 6) {
            return List.of();
        }
        Token governor = head.get();
        return switch (verb.mainRelation()) {
            case "acl" -> ofNounClause(verb, governor, depth);
            case "xcomp" -> controlled(governor, depth);
            case "conj" -> governor.isVerb() ? surfaceSubjects(governor, depth + 1) : List.of();
            case "advcl", "dep" -> ofAdverbial(verb, governor, depth);
            case "cop", "aux" -> surfaceSubjects(governor, depth + 1);
            case "ccomp" -> between(governor, verb);
            default -> List.of();
        };
    }

    /** "adding it arrested four": the subject of what is said, hung on the verb that says it. */
    private List<Token> between(Token governor, Token verb) {
        return spread(sentence.children(governor, "nsubj").stream()
                .filter(s -> s.index() > governor.index() && s.index() < verb.index())
                .toList());
    }

    /** "condemned Chad for shelling them": Chad shells; "left after shelling them": whoever left. */
    private List<Token> ofAdverbial(Token verb, Token governor, int depth) {
        boolean gerund = verb.tag().equals("VBG")
                && words.is(Kind.GERUND_CONTROL, governor.lemma())
                && sentence.children(verb, "mark", "case").stream()
                        .anyMatch(m -> BLAMING.contains(m.lemma()));
        if (gerund && governor.isVerb()) {
            List<Token> objects = objects(governor);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        boolean predicate = verb.tag().equals("VBG")
                && !governor.isVerb()
                && sentence.child(governor, "cop").isPresent();
        if (predicate) {
            return surfaceSubjects(governor, depth + 1); // "a team is in Kabul investigating the raid"
        }
        return passive(governor) || !governor.isVerb()
                ? participleOfPassive(verb, governor, depth)
                : surfaceSubjects(governor, depth + 1);
    }

    /** "was shelled, killing three": nobody but the act itself kills; "were arrested after crossing": they crossed. */
    private List<Token> participleOfPassive(Token verb, Token governor, int depth) {
        boolean finite = Sentence.is(verb, "dep")
                && sentence.child(verb, "aux", "aux:pass").isPresent();
        boolean marked = finite || sentence.child(verb, "mark", "case").isPresent();
        return marked && governor.isVerb() ? surfaceSubjects(governor, depth + 1) : List.of();
    }

    /** "the men seen there", "a plan to strike", and in a headline, which leaves out the verb, "Ministers to meet in Lima". */
    private List<Token> ofNounClause(Token verb, Token noun, int depth) {
        boolean infinitive =
                sentence.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
        boolean gerund = verb.tag().equals("VBG")
                && !noun.isProperNoun()
                && sentence.child(verb, "mark").isPresent();
        if (!infinitive && !gerund) {
            return spread(List.of(noun));
        }
        List<Token> possessors = sentence.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return spread(possessors);
        }
        List<Token> byWhom = by(noun, "by");
        if (!byWhom.isEmpty()) {
            return byWhom;
        }
        if (sentence.head(noun).isEmpty()) {
            return spread(List.of(noun));
        }
        return sentence.head(noun)
                .filter(Token::isVerb)
                .filter(v -> Sentence.is(noun, "obj"))
                .map(v -> surfaceSubjects(v, depth + 1))
                .orElse(List.of());
    }

    private List<Token> controlled(Token governor, int depth) {
        List<Token> objects = sentence.children(governor, "obj", "iobj");
        if (!objects.isEmpty() && !words.is(Kind.SUBJECT_CONTROL, governor.lemma())) {
            return spread(objects);
        }
        return governor.isVerb() || governor.isAdjective() ? surfaceSubjects(governor, depth + 1) : List.of();
    }

    /** A relative pronoun stands for the noun that its clause describes. */
    private List<Token> relative(List<Token> subjects, Token verb) {
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
