package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.ContextWords;
import org.dateline.model.Context;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Stretch;
import org.dateline.model.Words;

/**
 * The codebook's contexts of a story, by the words that speak for each. A word told again speaks less each time, so that a
 * context needs several words of its own; none is given where no words speak clearly.
 */
public final class Contexts {

    /** A context needs this much weight in a story of up to {@link #SHORT} words. */
    private static final double ENOUGH = 6;

    private static final int SHORT = 250;

    /** And this much more for each hundred words beyond that. */
    private static final double MORE = 0.7;

    /** Words of the same context that differ: one word alone, however often, may be by the way; a headline's counts double. */
    private static final int DIFFERENT = 2;

    private static final int MOST = 5;

    /** What a story's headline says, it is about. */
    private static final double IN_TITLE = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private final ContextWords words;

    public Contexts(ContextWords words) {
        this.words = words;
    }

    /** Contexts, strongest first, each with the words that decided; none where no words speak clearly for one. */
    public List<Context> of(Story story) {
        var tallies = new HashMap<String, Tally>();
        int count = 0;
        for (Stretch stretch : story.stretches()) {
            boolean title = story.titleOrNull() instanceof Words headline
                    && headline.span().equals(stretch.span());
            List<Span> row = row(story.text(), stretch.span());
            count += row.size();
            add(tallies, story.text(), row, title);
        }
        double needed = ENOUGH + MORE * Math.max(0, count - SHORT) / 100;
        return tallies.entrySet().stream()
                .filter(e -> e.getValue().sum >= needed && e.getValue().different() >= DIFFERENT)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Tally> e) -> -e.getValue().sum)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(e -> new Context(e.getKey(), (int) Math.round(e.getValue().sum), e.getValue().decided))
                .toList();
    }

    /** The longest phrase that stands at a word speaks, and for each context only once at the same words. */
    private void add(Map<String, Tally> tallies, String text, List<Span> row, boolean title) {
        Map<String, Integer> spoken = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            for (int length = Math.min(ContextWords.LONGEST, row.size() - i); length >= 1; length--) {
                Span span = new Span(row.get(i).start(), row.get(i + length - 1).end());
                String written = span.of(text);
                for (ContextWords.Entry entry : words.of(key(written))) {
                    boolean again = spoken.getOrDefault(entry.context(), 0) > span.start();
                    boolean name = entry.smallOnly() && !written.equals(written.toLowerCase(Locale.ROOT));
                    if (!again && !name) {
                        tallies.computeIfAbsent(entry.context(), c -> new Tally())
                                .add(entry, Words.at(text, span), title ? IN_TITLE : 1);
                        spoken.put(entry.context(), span.end());
                    }
                }
            }
        }
    }

    private static String key(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .replaceAll("'s?$", "");
    }

    /** The words of a stretch; between two of a phrase stands no more than white space. */
    private static List<Span> row(String text, Span stretch) {
        var row = new ArrayList<Span>();
        Matcher matcher = WORD.matcher(stretch.of(text));
        while (matcher.find()) {
            row.add(new Span(stretch.start() + matcher.start(), stretch.start() + matcher.end()));
        }
        return row;
    }

    /** What speaks for a context so far. */
    private static final class Tally {
        private final Map<String, Integer> times = new HashMap<>();
        private final List<Words> decided = new ArrayList<>();
        private final Set<String> shown = new HashSet<>();
        private double sum;
        private boolean inTitle;

        int different() {
            return times.size() + (inTitle ? 1 : 0);
        }

        void add(ContextWords.Entry entry, Words words, double factor) {
            int time = times.merge(entry.words(), 1, Integer::sum);
            sum += factor * entry.weight() / time;
            inTitle |= factor > 1;
            if (shown.add(entry.words())) {
                decided.add(words);
            }
        }
    }
}
