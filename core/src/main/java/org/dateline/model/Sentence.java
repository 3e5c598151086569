package org.dateline.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sentence as it was read: tokens with their dependencies, and the section it stands in. The tree is basic Universal
 * Dependencies: every token has one governor, the root has none.
 */
public final class Sentence {

    private final int index;
    private final Section section;
    private final Span paragraph;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * Checks that indices run from 0, and that heads point into the sentence and make no ring.
     *
     * @param index of the sentence in its reading, from 0
     * @param paragraph the stretch that the sentence stands in
     */
    public Sentence(int index, Section section, Span paragraph, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        this.index = index;
        this.section = section;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        var lists = new ArrayList<List<Token>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            lists.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            if (token.head() >= tokens.size() || token.head() == token.index()) {
                throw new IllegalArgumentException("no governor " + token.head() + " for token " + token.index());
            }
            if (token.head() >= 0) {
                lists.get(token.head()).add(token);
            }
        }
        lists.replaceAll(List::copyOf);
        children = lists;
        checkNoRing();
    }

    private void checkNoRing() {
        for (Token token : tokens) {
            int steps = 0;
            for (Token t = token; t.head() >= 0; t = tokens.get(t.head())) {
                if (++steps > tokens.size()) {
                    throw new IllegalArgumentException("governors run in a ring at token " + token.index());
                }
            }
        }
    }

    public int index() {
        return index;
    }

    public Section section() {
        return section;
    }

    /** The stretch (title, caption or paragraph) that the sentence stands in. */
    public Span paragraph() {
        return paragraph;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** From the first token's start to the last one's end. */
    public Span span() {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    /** The governor, if the token is not the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** All direct dependents, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /**
     * Direct dependents with one of the relations. A name without a subtype matches any subtype ({@code nsubj} matches
     * {@code nsubj:pass}); one with a subtype matches exactly.
     */
    public List<Token> children(Token token, String... relations) {
        var found = new ArrayList<Token>(2);
        for (Token child : children.get(token.index())) {
            if (is(child, relations)) {
                found.add(child);
            }
        }
        return found;
    }

    /** First direct dependent with one of the relations. */
    public Optional<Token> child(Token token, String... relations) {
        for (Token child : children.get(token.index())) {
            if (is(child, relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** True when the token's relation is one of these (see {@link #children(Token, String...)}). */
    public static boolean is(Token token, String... relations) {
        String relation = token.relation();
        for (String r : relations) {
            if (relation.startsWith(r)
                    && (relation.length() == r.length() || relation.charAt(r.length()) == ':' && r.indexOf(':') < 0)) {
                return true;
            }
        }
        return false;
    }

    /** The lemma of the token's case marker ("by", "in", "out of" gives "out"), lower case. */
    public Optional<String> preposition(Token token) {
        return child(token, "case").map(c -> c.lemma().toLowerCase(java.util.Locale.ROOT));
    }

    /** The token and everything under it, in order. */
    public List<Token> subtree(Token token) {
        return subtree(token, t -> true);
    }

    /** The token and everything under it that can be reached through tokens that {@code enter} admits, in order. */
    public List<Token> subtree(Token token, Predicate<Token> enter) {
        var seen = new BitSet(size());
        collect(token, enter, seen);
        return seen.stream().mapToObj(tokens::get).toList();
    }

    private void collect(Token token, Predicate<Token> enter, BitSet seen) {
        seen.set(token.index());
        for (Token child : children.get(token.index())) {
            if (enter.test(child)) {
                collect(child, enter, seen);
            }
        }
    }

    /** The governors of the token from the nearest to the root. */
    public List<Token> ancestors(Token token) {
        var path = new ArrayList<Token>();
        for (int h = token.head(); h >= 0; h = tokens.get(h).head()) {
            path.add(tokens.get(h));
        }
        return List.copyOf(path);
    }

    /** True when {@code token} is {@code ancestor} or stands under it. */
    public boolean isUnder(Token token, Token ancestor) {
        return token.index() == ancestor.index()
                || ancestors(token).stream().anyMatch(a -> a.index() == ancestor.index());
    }

    /** The span from the first of the tokens to the last. */
    public static Span spanOf(List<Token> some) {
        Span span = some.getFirst().span();
        for (Token t : some) {
            span = span.hull(t.span());
        }
        return span;
    }
}
