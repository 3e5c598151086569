package org.dateline.knowledge;

import java.util.List;

/** Lemmas in order, lower case: a trigger of one or more words. */
public record Phrase(List<String> lemmas) {

    public Phrase {
        lemmas = List.copyOf(lemmas);
        if (lemmas.isEmpty() || lemmas.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a phrase has words");
        }
    }

    /** Words parted by spaces. */
    public static Phrase of(String words) {
        return new Phrase(
                List.of(words.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+")));
    }

    public int length() {
        return lemmas.size();
    }

    public String first() {
        return lemmas.getFirst();
    }

    public String last() {
        return lemmas.getLast();
    }
}
