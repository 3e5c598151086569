package org.dateline.lab.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tells a story again. Copies keep at least four fifths of what they have from the story. */
final class Planter {

    private static final double FIFTH = 0.2;

    /** Words of a quoted stretch that are its story's own at least, and its share of the story that quotes at most. */
    private static final int LONG_STRETCH = 60;

    private static final double QUOTED = 0.4;

    private final NewsMaker maker;
    private final WordEdits words = new WordEdits();

    Planter(NewsMaker maker) {
        this.maker = maker;
    }

    /** The story told again so, {@code fresh} giving what is new in it; every second one under another headline. */
    Telling plant(Plant plant, Telling story, Telling fresh, SplittableRandom random) {
        Telling told = edited(plant, story, fresh, random);
        boolean other = plant == Plant.HEADLINE_CHANGED || random.nextInt(2) == 0;
        return other ? told.withHeadline(fresh.headline()) : told;
    }

    private Telling edited(Plant plant, Telling story, Telling fresh, SplittableRandom random) {
        return switch (plant) {
            case HEADLINE_CHANGED -> story.withHeadline(fresh.headline());
            case PARAGRAPHS_DROPPED -> dropped(story, random);
            case PARAGRAPHS_REORDERED -> story.withParagraphs(shuffled(story.paragraphs(), random));
            case TYPOS -> words.mistyped(story, FIFTH / 4, random);
            case HOUSE_STYLE -> words.inHouseStyle(story);
            case CREDIT_ADDED -> credited(story, random);
            case ENDS_CUT -> cut(story, random);
            case SENTENCES_INSERTED -> filled(story, random);
            case WORDS_5_PERCENT -> words.substituted(story, FIFTH / 4, fresh, random);
            case WORDS_10_PERCENT -> words.substituted(story, FIFTH / 2, fresh, random);
            case WORDS_20_PERCENT -> words.substituted(story, FIFTH, fresh, random);
            case FURNITURE_MIXED_IN -> mixed(story, random);
            case TOLL_CHANGED -> words.renumbered(story, 1, true, random);
            case NUMBERS_CHANGED -> words.renumbered(story, 3, false, random);
            case TOLL_AND_WORDS_CHANGED ->
                words.renumbered(words.substituted(story, FIFTH / 2, fresh, random), 1, true, random);
            case PARAGRAPHS_ADDED -> grown(story, random);
            case QUOTED_AT_LENGTH -> quoting(story, fresh, random);
        };
    }

    private static Telling dropped(Telling story, SplittableRandom random) {
        var rest = new ArrayList<String>(story.paragraphs());
        int many = Math.max(1, (int) (rest.size() * FIFTH));
        for (int i = 0; i < many; i++) {
            rest.remove(random.nextInt(rest.size()));
        }
        return story.withParagraphs(rest);
    }

    private static Telling cut(Telling story, SplittableRandom random) {
        int size = story.paragraphs().size();
        return story.withParagraphs(
                random.nextInt(2) == 0
                        ? story.paragraphs().subList(1, size)
                        : story.paragraphs().subList(0, size - 1));
    }

    private Telling credited(Telling story, SplittableRandom random) {
        Map<String, String> names = NewsGrammar.names(random);
        var paragraphs = new ArrayList<String>(story.paragraphs());
        String first = paragraphs.getFirst();
        switch (random.nextInt(4)) {
            case 0 -> paragraphs.set(0, names.get("P1") + " (Reuters) - " + first);
            case 1 -> paragraphs.add("With reporting from dpa");
            case 2 -> paragraphs.add("(Reporting by " + names.get("N1") + "; Editing by " + names.get("N2") + ")");
            default -> paragraphs.add("Source: AFP");
        }
        return story.withParagraphs(paragraphs);
    }

    private Telling filled(Telling story, SplittableRandom random) {
        Map<String, String> names = NewsGrammar.names(random);
        var paragraphs = new ArrayList<String>(story.paragraphs());
        int left = (int) (story.words() * FIFTH);
        while (left > 0) {
            String sentence = maker.sentence("filler", names, random);
            left -= Telling.words(sentence);
            if (left >= 0) {
                int at = random.nextInt(paragraphs.size());
                paragraphs.set(at, paragraphs.get(at) + " " + sentence);
            }
        }
        return story.withParagraphs(paragraphs);
    }

    private Telling mixed(Telling story, SplittableRandom random) {
        Map<String, String> names = NewsGrammar.names(random);
        var paragraphs = new ArrayList<String>(story.paragraphs());
        for (int i = 0; i < 3; i++) {
            paragraphs.add(1 + random.nextInt(paragraphs.size() - 1), maker.sentence("inserted", names, random));
        }
        return story.withParagraphs(paragraphs);
    }

    /** The story with four to eight tenths as much again that is new. */
    private Telling grown(Telling story, SplittableRandom random) {
        Map<String, String> names = NewsGrammar.names(random);
        var paragraphs = new ArrayList<String>(story.paragraphs());
        double left = story.words() * (2 + random.nextInt(3)) * FIFTH;
        while (left > 0) {
            String paragraph = maker.paragraph(names, random);
            left -= Telling.words(paragraph);
            paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph);
        }
        return story.withParagraphs(paragraphs);
    }

    /** A story of its own, long enough, with paragraphs of the other in its midst. */
    private Telling quoting(Telling story, Telling fresh, SplittableRandom random) {
        List<String> quoted = stretch(story, random);
        int quotedWords = quoted.stream().mapToInt(Telling::words).sum();
        Map<String, String> names = NewsGrammar.names(random);
        var paragraphs = new ArrayList<String>(fresh.paragraphs());
        while (fresh.withParagraphs(paragraphs).words() * QUOTED < quotedWords) {
            paragraphs.add(maker.paragraph(names, random));
        }
        paragraphs.addAll(1 + random.nextInt(paragraphs.size() - 1), quoted);
        return fresh.withParagraphs(paragraphs);
    }

    /**
     * Paragraphs in a row from anywhere in the story. Background that every story of a conflict has may stand among them,
     * but is no quotation of this one and does not count.
     */
    private List<String> stretch(Telling story, SplittableRandom random) {
        List<String> paragraphs = story.paragraphs();
        int from = random.nextInt(paragraphs.size());
        while (from > 0 && ownWords(paragraphs.subList(from, paragraphs.size())) < LONG_STRETCH) {
            from--;
        }
        int to = from + 1;
        while (to < paragraphs.size() && ownWords(paragraphs.subList(from, to)) < LONG_STRETCH) {
            to++;
        }
        return paragraphs.subList(from, to);
    }

    private int ownWords(List<String> paragraphs) {
        return paragraphs.stream().filter(maker::isOwn).mapToInt(Telling::words).sum();
    }

    private static List<String> shuffled(List<String> paragraphs, SplittableRandom random) {
        var shuffled = new ArrayList<String>(paragraphs);
        IntStream.iterate(shuffled.size() - 1, i -> i > 0, i -> i - 1)
                .forEach(i -> java.util.Collections.swap(shuffled, i, random.nextInt(i + 1)));
        return shuffled;
    }
}
