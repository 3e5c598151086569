package org.dateline.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.CreditWords;
import org.dateline.knowledge.NumberWords;
import org.dateline.model.Retelling;
import org.dateline.model.Retelling.Kind;
import org.dateline.model.Story;
import org.dateline.model.Words;

/**
 * Tells over a pile of stories, in the order in which they come, which of them retell an earlier one: as a copy, an
 * update, or with a long quotation. Candidates share runs of words ({@link RunIndex}); what differs between the two
 * texts decides ({@link Comparison}, {@link Verdict}). A copy is compared with the story itself, never with another
 * copy, so that small edits do not add up. One index serves one pile and one thread.
 */
public final class RepeatIndex {

    /** Below this many runs of four words, chance and boilerplate weigh too much: only the same words count. */
    private static final int FEWEST_RUNS = 20;

    /** Kept runs that a candidate shares at least. */
    private static final int FEWEST_SHARED = 2;

    private static final int MOST_CANDIDATES = 8;

    private static final Comparator<Retelling> BY_WHOLE = Comparator.comparingInt(
                    (Retelling r) -> r.onlyHere().size() + r.onlyEarlier().size())
            .thenComparingDouble(r -> -r.ofThis() - r.ofEarlier());

    /**
     * A copy before an update before a quotation; then the one from which fewest facts differ, then the one that is
     * nearest as a whole, then the earliest. What differs outside a quotation does not matter: of quotations the one
     * with the longest stretch in common comes first, then the earliest.
     */
    private static final Comparator<Match> NEAREST = Comparator.comparing(
                    (Match match) -> match.retelling().kind())
            .thenComparing((one, other) -> one.retelling().kind() == Kind.QUOTES_AT_LENGTH
                    ? Integer.compare(
                            other.comparison().longest(), one.comparison().longest())
                    : BY_WHOLE.compare(one.retelling(), other.retelling()));

    private final Facts facts;
    private final CreditLines credits;
    private final Map<String, String> byFingerprint = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    private final RunIndex runs = new RunIndex();

    private record Match(Comparison comparison, Retelling retelling) {}

    private final Map<String, List<Held>> heldOfPage = new HashMap<>();
    private final BitSet forgotten = new BitSet();

    private record Known(String id, int headline, BodyWords body) {}

    /** What is held of a story; its place among the known is negative where only the same words count. */
    private record Held(String id, String fingerprint, int place) {}

    /** An index that knows no story yet. */
    public RepeatIndex() {
        this(NumberWords.packed(), CreditWords.packed());
    }

    /** An index with this knowledge of numbers and of the lines by which agencies sign. */
    public RepeatIndex(NumberWords numbers, CreditWords credits) {
        this.facts = new Facts(numbers);
        this.credits = new CreditLines(credits);
    }

    /**
     * Forgets the stories of a page that is about to be read anew: a story that is cut from one of them now would pass for a
     * copy of it.
     */
    public void forget(String pageName) {
        for (Held held : heldOfPage.getOrDefault(pageName, List.of())) {
            byFingerprint.remove(held.fingerprint(), held.id());
            if (held.place() >= 0) {
                forgotten.set(held.place());
            }
        }
        heldOfPage.remove(pageName);
    }

    /**
     * Says which story this one retells; takes it in unless it is a copy. A story that is read again under its id, changed
     * or not, is no copy of itself.
     */
    public Optional<Retelling> add(Story story) {
        BodyWords body = BodyWords.of(Fingerprint.wordsOf(credits.bodyWithout(story)), facts);
        String same = byFingerprint.get(story.fingerprint());
        if (same != null && !same.equals(story.id())) {
            return Optional.of(Retelling.exactCopy(same, body.size()));
        }
        int headline = headline(story);
        Optional<Retelling> retelling = body.runs() < FEWEST_RUNS ? Optional.empty() : best(story.id(), body, headline);
        if (retelling.filter(Retelling::isCopy).isEmpty()) {
            byFingerprint.put(story.fingerprint(), story.id());
            int place = body.runs() >= FEWEST_RUNS ? known.size() : -1;
            heldOfPage
                    .computeIfAbsent(story.pageName(), page -> new ArrayList<>())
                    .add(new Held(story.id(), story.fingerprint(), place));
            if (place >= 0) {
                runs.add(known.size(), body);
                known.add(new Known(story.id(), headline, body));
            }
        }
        return retelling;
    }

    private Optional<Retelling> best(String id, BodyWords body, int headline) {
        List<RunIndex.Candidate> candidates = runs.candidates(body, FEWEST_SHARED, MOST_CANDIDATES);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Alignment alignment = Alignment.of(body);
        return candidates.stream()
                .map(RunIndex.Candidate::story)
                .filter(story -> !forgotten.get(story))
                .filter(story -> !known.get(story).id().equals(id))
                .sorted()
                .flatMap(story -> verdict(known.get(story), body, headline, alignment).stream())
                .min(NEAREST)
                .map(Match::retelling);
    }

    private Optional<Match> verdict(Known earlier, BodyWords body, int headline, Alignment alignment) {
        var comparison = Comparison.of(earlier.body(), body, alignment);
        return Verdict.on(
                        comparison,
                        earlier.id(),
                        earlier.body().size(),
                        body.size(),
                        runs.isRare(body, comparison.from(), comparison.to()),
                        earlier.headline() != headline)
                .map(retelling -> new Match(comparison, retelling));
    }

    private static int headline(Story story) {
        return story.title().map(Words::text).map(Fingerprint::wordsOf).hashCode();
    }
}
