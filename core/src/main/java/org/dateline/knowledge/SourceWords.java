package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.SourceKind;

/** Words that tell what kind of source a phrase names ({@code knowledge/lexicon/sources.tsv}). */
public final class SourceWords {

    private record Phrase(List<String> words, SourceKind kind) {}

    private final Map<String, SourceKind> heads;
    private final List<Phrase> phrases;
    private final Set<String> tellers;

    private SourceWords(Map<String, SourceKind> heads, List<Phrase> phrases, Set<String> tellers) {
        this.heads = Map.copyOf(heads);
        this.phrases = List.copyOf(phrases);
        this.tellers = Set.copyOf(tellers);
    }

    /** The lexicon packed with the program. */
    public static SourceWords packed() {
        var heads = new HashMap<String, SourceKind>();
        var phrases = new ArrayList<Phrase>();
        var tellers = new HashSet<String>();
        for (var row : Lexicon.rows("sources.tsv", 3)) {
            if (row.get(1).equals("-")) {
                tellers.add(row.get(0));
                continue;
            }
            SourceKind kind = SourceKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            switch (row.get(2)) {
                case "head" -> {
                    if (heads.put(row.get(0), kind) != null) {
                        throw new IllegalStateException("sources.tsv has \"" + row.get(0) + "\" twice");
                    }
                }
                case "any" -> phrases.add(new Phrase(List.of(row.get(0).split(" ")), kind));
                default -> throw new IllegalStateException("sources.tsv: no place \"" + row.get(2) + "\"");
            }
        }
        return new SourceWords(heads, phrases, tellers);
    }

    /** True for the lemma of somebody or some body that can tell. */
    public boolean canTell(String lemma) {
        String plain = lemma.toLowerCase(Locale.ROOT);
        return heads.containsKey(plain) || tellers.contains(plain);
    }

    /** The kind that a head's lemma tells by itself. */
    public Optional<SourceKind> byHead(String lemma) {
        return Optional.ofNullable(heads.get(lemma.toLowerCase(Locale.ROOT)));
    }

    /** The kind that any run of words of the phrase tells; {@code words} in lower case. */
    public Optional<SourceKind> byPhrase(List<String> words) {
        return phrases.stream()
                .filter(p -> Collections.indexOfSubList(words, p.words) >= 0)
                .map(Phrase::kind)
                .findFirst();
    }
}
