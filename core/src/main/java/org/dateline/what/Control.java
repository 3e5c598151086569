package org.dateline.what;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.ActWords.Kind;
import org.dateline.model.Conjuncts;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the subject that a verb has, or shares with the clause that it hangs on: "accused Y of shelling", "plan to strike". */
final class Control {

    /** What links a reproach or a hindrance with the deed: "accused of", "thanked for", "barred from". */
    private static final Set<String> BLAMING = Set.of("of", "for", "from", "with", "against");

    /** Clauses share subjects over no more steps than this. */
    private static final int DEEPEST = 6;

    private final ActWords words;
    private final Sentence sentence;
    private final Clauses clauses;

    Control(ActWords words, Sentence sentence, Clauses clauses) {
        this.words = words;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Own subject, or the one that the verb shares with the clause that it hangs on. */
    List<Token> subjects(Token verb) {
        return subjects(verb, 0);
    }

    /** Without names that only tell whose the subject is ("DR Congo troops"), and without another clause's subject. */
    private List<Token> ownSubjects(Token verb) {
        List<Token> all = nearest(sentence.children(verb, "nsubj"), verb);
        return all.size() < 2
                ? all
                : all.stream()
                        .filter(s -> all.stream()
                                .noneMatch(o -> Conjuncts.nameBefore(sentence, o)
                                        .filter(n -> n.index() == s.index())
                                        .isPresent()))
                        .toList();
    }

    /** "Troops, aided by Chad, took the town, and Lomé said": of subjects with a verb between them, the one by its own verb. */
    private List<Token> nearest(List<Token> subjects, Token verb) {
        return subjects.stream()
                .filter(s -> subjects.stream()
                        .noneMatch(o -> s.index() < o.index() && o.index() < verb.index() && isVerbBetween(s, o)))
                .toList();
    }

    private boolean isVerbBetween(Token one, Token other) {
        return sentence.tokens().stream()
                .filter(t -> one.index() < t.index() && t.index() < other.index())
                .anyMatch(t -> t.tag().equals("VBD") && !Sentence.is(t, "amod"));
    }

    private List<Token> subjects(Token verb, int depth) {
        List<Token> own = ownSubjects(verb);
        if (!own.isEmpty()) {
            return clauses.spread(clauses.relative(own, verb)).stream()
                    .filter(s -> !Clauses.isStray(s, own, verb))
                    .toList();
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty() || depth > DEEPEST) {
            return List.of();
        }
        Token governor = head.get();
        return switch (verb.mainRelation()) {
            case "acl" -> ofNounClause(verb, governor, depth);
            case "xcomp" -> controlled(governor, depth);
            case "conj" -> governor.isVerb() ? subjects(governor, depth + 1) : List.of();
            case "advcl", "dep" -> ofAdverbial(verb, governor, depth);
            case "cop", "aux" -> subjects(governor, depth + 1);
            case "ccomp" -> between(governor, verb);
            default -> List.of();
        };
    }

    /** "adding it arrested four": the subject of what is said, hung on the verb that says it. */
    private List<Token> between(Token governor, Token verb) {
        return clauses.spread(sentence.children(governor, "nsubj").stream()
                .filter(s -> s.index() > governor.index() && s.index() < verb.index())
                .toList());
    }

    /** "condemned Chad for shelling them": Chad shells; "left after shelling them": whoever left. */
    private List<Token> ofAdverbial(Token verb, Token governor, int depth) {
        boolean gerund = verb.tag().equals("VBG")
                && words.is(Kind.GERUND_CONTROL, governor.lemma())
                && sentence.children(verb, "mark", "case").stream().anyMatch(m -> BLAMING.contains(m.lemma()));
        if (gerund && governor.isVerb()) {
            List<Token> objects = clauses.objects(governor);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        boolean predicate = verb.tag().equals("VBG")
                && !governor.isVerb()
                && sentence.child(governor, "cop").isPresent();
        if (predicate) {
            return subjects(governor, depth + 1); // "a team is in Kabul investigating the raid"
        }
        return clauses.passive(governor) || !governor.isVerb()
                ? participleOfPassive(verb, governor, depth)
                : subjects(governor, depth + 1);
    }

    /** "was shelled, killing three": nobody but the act itself kills; "were arrested after crossing": they crossed. */
    private List<Token> participleOfPassive(Token verb, Token governor, int depth) {
        boolean finite = Sentence.is(verb, "dep")
                && sentence.child(verb, "aux", "aux:pass").isPresent();
        boolean marked = finite || sentence.child(verb, "mark", "case").isPresent();
        return marked && governor.isVerb() ? subjects(governor, depth + 1) : List.of();
    }

    /** "the men seen there", "a plan to strike", and in a headline, which leaves out the verb, "Ministers to meet in Lima". */
    private List<Token> ofNounClause(Token verb, Token noun, int depth) {
        boolean infinitive =
                sentence.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
        boolean gerund = verb.tag().equals("VBG")
                && !noun.isProperNoun()
                && sentence.child(verb, "mark").isPresent();
        if (!infinitive && !gerund) {
            return clauses.spread(List.of(noun));
        }
        List<Token> possessors = sentence.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return clauses.spread(possessors);
        }
        List<Token> byWhom = clauses.by(noun, "by");
        if (!byWhom.isEmpty()) {
            return byWhom;
        }
        if (sentence.head(noun).isEmpty()) {
            return clauses.spread(List.of(noun));
        }
        return sentence.head(noun)
                .filter(Token::isVerb)
                .filter(v -> Sentence.is(noun, "obj"))
                .map(v -> subjects(v, depth + 1))
                .orElse(List.of());
    }

    private List<Token> controlled(Token governor, int depth) {
        List<Token> objects = sentence.children(governor, "obj", "iobj");
        if (!objects.isEmpty() && !words.is(Kind.SUBJECT_CONTROL, governor.lemma())) {
            return clauses.spread(objects);
        }
        return governor.isVerb() || governor.isAdjective() ? subjects(governor, depth + 1) : List.of();
    }
}
