package org.dateline.app.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which part of a list of names an address asks for, and with which words in them; {@code words} is empty for all. */
public record Search(String words, int offset, int limit) {

    /** Reads {@code q}, {@code offset} and {@code limit}. */
    public static Search of(Map<String, List<String>> parameters) {
        var others = new HashMap<>(parameters);
        List<String> words = others.remove("q");
        Part part = Part.of(others, false);
        return new Search(
                words == null || words.isEmpty() ? "" : words.getFirst().strip(), part.offset(), part.limit());
    }
}
