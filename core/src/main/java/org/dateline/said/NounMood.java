package org.dateline.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Governors.Effect;
import org.dateline.knowledge.Governors.Part;
import org.dateline.knowledge.MoodWords.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** What stands with a noun that names an act and says how it is told: "a planned visit", "no strikes", "ahead of talks". */
final class NounMood {

    private static final Set<String> POINTING = Set.of("the", "this", "these", "that", "those");

    private static final Set<String> COUNTED =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "latest", "only");

    private NounMood() {}

    /** The words that modify the noun and make something of it, in order. */
    static List<Cue> of(TellingWords words, Sentence s, Token noun) {
        var told = new ArrayList<Cue>();
        boolean vouched = isVouchedFor(words, s, noun);
        for (Token c : s.children(noun, "amod", "compound")) {
            words.governors()
                    .effect(Grammar.lemma(c), Part.ADJECTIVE, "mod")
                    .or(() -> words.governors().effect(Grammar.lower(c), Part.ADJECTIVE, "mod"))
                    .filter(e -> !(vouched && e == Effect.POSSIBLE))
                    .ifPresent(e -> told.add(new Cue(c.index(), e, noun.index())));
        }
        for (Token c : s.children(noun, "acl")) {
            if (c.tag().equals("VBN")) {
                words.governors()
                        .effect(Grammar.lemma(c), Part.VERB, "obj")
                        .ifPresent(e -> told.add(new Cue(c.index(), e, noun.index())));
            }
        }
        ahead(s, noun).ifPresent(c -> told.add(new Cue(c.index(), Effect.PLANNED, noun.index())));
        if (!Grammar.isPredicate(s, noun)) {
            Grammar.nobody(s, noun).ifPresent(c -> told.add(new Cue(c.index(), Effect.NEGATED, noun.index())));
        }
        return List.copyOf(told);
    }

    /** "a suspected gas attack, which killed nine": the doubt is about the means, for the act had an effect. */
    private static boolean isVouchedFor(TellingWords words, Sentence s, Token noun) {
        return s.children(noun, "acl:relcl").stream()
                .anyMatch(c -> Set.of("VBD", "VBN").contains(c.tag())
                        && words.moods().is(Kind.EFFECT, Grammar.lemma(c))
                        && PredicateMood.of(s, c) == null);
    }

    /** The "ahead" of "ahead of talks". */
    private static Optional<Token> ahead(Sentence s, Token noun) {
        return s.children(noun, "case").stream()
                .filter(c -> Grammar.lower(c).equals("of") && c.index() > 0)
                .map(c -> s.token(c.index() - 1))
                .filter(c -> Grammar.lower(c).equals("ahead"))
                .findFirst();
    }

    /** "any attack": one that may come. */
    static boolean isAny(Sentence s, Token noun) {
        return noun.isNoun()
                && s.children(noun, "det").stream()
                        .anyMatch(d -> Grammar.lower(d).equals("any"));
    }

    /** "an attack would be a mistake": no act known, but one that may come. */
    static boolean isThoughtOf(Sentence s, Token noun) {
        return noun.isNoun()
                && s.children(noun, "nmod:poss").isEmpty()
                && s.children(noun, "det").stream()
                        .allMatch(
                                d -> Set.of("a", "an", "any", "another", "such").contains(Grammar.lower(d)));
    }

    /** "the first envoy to visit": whoever is counted so has done it. */
    static boolean isOfSeries(Sentence s, Token noun) {
        return s.children(noun, "amod", "nummod").stream().anyMatch(c -> COUNTED.contains(Grammar.lower(c)))
                || COUNTED.contains(Grammar.lower(noun));
    }

    /** "the attack", "their strike". */
    static boolean isKnown(Sentence s, Token noun) {
        return s.children(noun, "det", "nmod:poss").stream()
                .anyMatch(d -> POINTING.contains(Grammar.lower(d)) || Sentence.is(d, "nmod:poss"));
    }

    /** False for nouns that point at an act known ("the attack", "their strike"): they stand for something real. */
    static boolean isOpen(Sentence s, Token noun) {
        if (!noun.isNoun()) {
            return true;
        }
        return !isKnown(s, noun) && Set.of("obj", "xcomp", "conj", "compound").contains(noun.mainRelation());
    }
}
