package org.dateline.lab.repeats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes stories: the same number gives the same story, so that a pile of any size need not be held. Stories of one
 * conflict share its background paragraphs word for word, and many share the trade's standing sentences.
 */
final class NewsMaker {

    private static final int CONFLICTS = 60;
    private static final int BACKGROUNDS = 4;

    private final NewsGrammar grammar;
    private final long seed;
    private final Set<String> shared;

    NewsMaker(NewsGrammar grammar, long seed) {
        this.grammar = grammar;
        this.seed = seed;
        this.shared = shared(this);
    }

    SplittableRandom random(long what) {
        return new SplittableRandom(new SplittableRandom(seed ^ what * 0x9e3779b97f4a7c15L).nextLong());
    }

    /** The story of that number. */
    Telling story(long number) {
        SplittableRandom random = random(number);
        Map<String, String> names = NewsGrammar.names(random);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(sentence("lead", names, random));
        int count = 5 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph(names, random));
        }
        int backgrounds = random.nextInt(3);
        int conflict = random.nextInt(CONFLICTS);
        int first = random.nextInt(BACKGROUNDS);
        for (int i = 0; i < backgrounds; i++) {
            paragraphs.add(2 + random.nextInt(paragraphs.size() - 2), background(conflict, first + i));
        }
        if (random.nextInt(2) == 0) {
            paragraphs.add(1 + random.nextInt(paragraphs.size() - 1), sentence("standing", names, random));
        }
        return new Telling(headline(names, random), paragraphs);
    }

    /** A paragraph about a story's people and places. */
    String paragraph(Map<String, String> names, SplittableRandom random) {
        var paragraph = new StringBuilder(sentence("sentence", names, random));
        for (int i = random.nextInt(3); i > 0; i--) {
            paragraph.append(' ').append(sentence("sentence", names, random));
        }
        return paragraph.toString();
    }

    String headline(Map<String, String> names, SplittableRandom random) {
        return grammar.sentence("headline", names, random);
    }

    String sentence(String symbol, Map<String, String> names, SplittableRandom random) {
        return grammar.sentence(symbol, names, random);
    }

    /** True where a paragraph is this story's own: no background of a conflict, no standing sentence of the trade. */
    boolean isOwn(String paragraph) {
        return !shared.contains(paragraph);
    }

    private static Set<String> shared(NewsMaker maker) {
        var shared = new HashSet<String>(maker.grammar.all("standing"));
        for (int conflict = 0; conflict < CONFLICTS; conflict++) {
            for (int which = 0; which < BACKGROUNDS; which++) {
                shared.add(maker.background(conflict, which));
            }
        }
        return shared;
    }

    private String background(int conflict, int which) {
        SplittableRandom random = random(-1 - conflict * BACKGROUNDS - which % BACKGROUNDS);
        return sentence("background", NewsGrammar.names(random), random);
    }
}
