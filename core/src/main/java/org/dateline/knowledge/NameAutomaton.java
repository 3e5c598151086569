package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.knowledge.NameMatch.Form;
import org.dateline.model.Token;

/**
 * Finds names in tokens, longest first: a trie over folded words. A name begins and ends with a token, so that the
 * "Iran" of "Iran-backed" is none; the Arabic article may be there or not.
 */
final class NameAutomaton {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Form> forms = new ArrayList<>(1);
    }

    private final Node root = new Node();
    private final UnaryOperator<String> key;
    private final Set<String> wordsLikeNames;

    /** {@code key} folds a word further; {@code wordsLikeNames} are words that are a name only beside an article. */
    NameAutomaton(UnaryOperator<String> key, Set<String> wordsLikeNames) {
        this.key = key;
        this.wordsLikeNames = wordsLikeNames;
    }

    void add(Form form) {
        List<String> words = NameKey.words(form.alias());
        List<String> bare =
                words.stream().filter(w -> !w.equals(NameKey.ARTICLE)).toList();
        boolean keepsArticle = bare.isEmpty() || bare.size() == 1 && wordsLikeNames.contains(bare.getFirst());
        Node node = root;
        for (String word : keepsArticle ? words : bare) {
            node = node.next.computeIfAbsent(key.apply(word), w -> new Node());
        }
        if (node != root && !node.forms.contains(form)) {
            node.forms.add(form);
        }
    }

    /** The forms whose name these words are, all of them; none where they are part of one or hold one. */
    List<Form> find(List<String> words) {
        Node node = root;
        for (String word : words) {
            Node next = node.next.get(key.apply(word));
            if (next == null && !word.equals(NameKey.ARTICLE)) {
                return List.of();
            }
            node = next == null ? node : next;
        }
        return List.copyOf(node.forms);
    }

    /** The longest names at each token; they may overlap. */
    List<NameMatch> matches(List<Token> tokens, NameCase accepts) {
        List<List<Word>> words = tokens.stream().map(this::words).toList();
        var found = new ArrayList<NameMatch>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!mayOpen(words.get(i))) {
                continue;
            }
            var ends = new HashMap<Integer, Set<Form>>();
            walk(root, words, i, 0, ends);
            int first = i;
            ends.keySet().stream().sorted((a, b) -> b - a).forEachOrdered(last -> {
                if (found.isEmpty() || found.getLast().first() != first) {
                    List<Form> admitted = ends.getOrDefault(last, Set.of()).stream()
                            .filter(f -> accepts.accepts(f, tokens, first, last))
                            .toList();
                    if (!admitted.isEmpty()) {
                        found.add(new NameMatch(first, last, asWritten(admitted, tokens.get(first), first == last)));
                    }
                }
            });
        }
        return found;
    }

    /** Of forms that differ in case, the ones as written: "SANA" is the agency, "Sana" the town. */
    private static List<Form> asWritten(List<Form> forms, Token token, boolean single) {
        List<Form> same =
                forms.stream().filter(f -> f.alias().equals(token.text())).toList();
        return single && !same.isEmpty() ? same : forms;
    }

    /** A folded word and its key. */
    private record Word(String text, String key) {}

    private List<Word> words(Token token) {
        return NameKey.words(token.text()).stream()
                .map(w -> new Word(w, key.apply(w)))
                .toList();
    }

    /** True where a name may begin with the token. */
    private boolean mayOpen(List<Word> words) {
        return !words.isEmpty()
                && (root.next.containsKey(words.getFirst().key())
                        || words.getFirst().text().equals(NameKey.ARTICLE));
    }

    private void walk(Node node, List<List<Word>> words, int token, int word, Map<Integer, Set<Form>> ends) {
        if (token >= words.size() || words.get(token).isEmpty()) {
            return;
        }
        Word at = words.get(token).get(word);
        boolean lastOfToken = word + 1 == words.get(token).size();
        int nextToken = lastOfToken ? token + 1 : token;
        int nextWord = lastOfToken ? 0 : word + 1;
        if (at.text().equals(NameKey.ARTICLE)) {
            walk(node, words, nextToken, nextWord, ends);
        }
        Node child = node.next.get(at.key());
        if (child != null) {
            if (lastOfToken && !child.forms.isEmpty()) {
                ends.computeIfAbsent(token, t -> new HashSet<>()).addAll(child.forms);
            }
            walk(child, words, nextToken, nextWord, ends);
        }
    }
}
