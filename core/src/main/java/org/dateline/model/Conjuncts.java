package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is joined to a noun by "and" or a comma: its conjuncts in the tree, and those that readers hang elsewhere ("Saudi
 * Arabia and Iran" with Iran on "Saudi"; "government and rebel forces" side by side on one governor).
 */
public final class Conjuncts {

    private static final Set<String> NAMES = Set.of("LOCATION", "PERSON");

    private Conjuncts() {}

    /** Those joined to the token directly, in the text's order. */
    public static List<Token> of(Sentence sentence, Token token) {
        var all = new ArrayList<>(sentence.children(token, "conj"));
        if (!token.isNoun()) {
            return all;
        }
        for (Token part : sentence.children(token, "amod", "compound", "flat")) {
            sentence.children(part, "conj").stream()
                    .filter(c -> c.index() > token.index() && c.isNoun())
                    .forEach(all::add);
            if (Sentence.is(part, "flat") && isAnotherName(sentence, token, part)) {
                all.add(part);
            }
        }
        sentence.head(token)
                .ifPresent(governor -> sentence.children(governor, token.mainRelation()).stream()
                        .filter(t -> t.isNoun() && isBeside(sentence, token, t))
                        .forEach(all::add));
        return all;
    }

    /** The name right before a plain noun that readers make a second subject of its verb: "Guinea troops fled". */
    public static Optional<Token> nameBefore(Sentence sentence, Token noun) {
        if (!noun.isNoun() || !Sentence.is(noun, "nsubj")) {
            return Optional.empty();
        }
        boolean plain = !noun.isProperNoun() || isCapitals(noun);
        return sentence.head(noun)
                .flatMap(governor -> sentence.children(governor, "nsubj").stream()
                        .filter(s -> s.index() < noun.index() && s.isProperNoun())
                        .filter(s -> plain
                                || s.name().equals("ORGANIZATION") && s.name().equals(noun.name()))
                        .filter(s -> isRunOn(sentence, s, noun))
                        .findFirst());
    }

    private static boolean isCapitals(Token t) {
        return t.text().equals(t.text().toUpperCase(Locale.ROOT));
    }

    /** True where nothing stands between the two but their own parts. */
    private static boolean isRunOn(Sentence sentence, Token first, Token second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            Token t = sentence.token(i);
            boolean part = t.head() == first.index() && Sentence.is(t, "flat", "compound", "amod")
                    || t.head() == second.index() && Sentence.is(t, "compound", "amod");
            if (!part) {
                return false;
            }
        }
        return true;
    }

    /** "Ecuador and Colombia" read as one name. */
    public static boolean isAnotherName(Sentence sentence, Token name, Token part) {
        return NAMES.contains(name.name())
                && name.name().equals(part.name())
                && sentence.child(part, "cc").isPresent()
                && sentence.child(part, "case").isEmpty();
    }

    /** On the same governor, with an "and" of its own that follows the token. */
    private static boolean isBeside(Sentence sentence, Token token, Token other) {
        return other.index() > token.index()
                && sentence.child(other, "case").isEmpty()
                && sentence.children(other, "cc").stream().anyMatch(cc -> cc.index() == token.index() + 1);
    }
}
