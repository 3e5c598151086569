package org.dateline.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the words that name acts by their beginnings, so that "attack", "attacks" and "attacked" are alike. */
final class Triggers {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_STEM = 4;
    private static final double STEM_SHARE = 0.6;

    private Triggers() {}

    static boolean alike(String some, String others) {
        for (String a : words(some)) {
            for (String b : words(others)) {
                if (a.equals(b) || sameStem(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameStem(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_STEM && shared >= STEM_SHARE * Math.max(a.length(), b.length());
    }

    /** Words long enough to mean something ("on", "off" and "out" do not); all of them where none is. */
    private static List<String> words(String text) {
        List<String> all = Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(w -> !w.isEmpty())
                .toList();
        List<String> some =
                all.stream().filter(w -> w.length() >= SHORTEST_STEM).toList();
        return some.isEmpty() ? all : some;
    }
}
