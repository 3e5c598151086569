package org.dateline.app.cli;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.CodedStory;
import org.dateline.model.Refusal;

/** What came out of a pile, in numbers; and each page that was refused, told as it comes. */
final class PileTally {

    private final Console console;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int pages;
    private int refusedPages;
    private int stories;
    private int repeats;
    private int mentions;

    PileTally(Console console) {
        this.console = console;
    }

    void add(CodedPage page) {
        pages++;
        refusedPages += page.refused() ? 1 : 0;
        for (Refusal why : page.refusals()) {
            console.say(page.source() + ": " + why.detail() + " (" + why.code() + ")");
            count(why);
        }
        for (CodedStory story : page.stories()) {
            stories++;
            repeats += story.repeatOf().isPresent() ? 1 : 0;
            mentions += story.mentions().size();
            story.refusals().forEach(this::count);
        }
    }

    private void count(Refusal refusal) {
        refusals.merge(refusal.code(), 1, Integer::sum);
    }

    int pages() {
        return pages;
    }

    int refusedPages() {
        return refusedPages;
    }

    int stories() {
        return stories;
    }

    int repeats() {
        return repeats;
    }

    int mentions() {
        return mentions;
    }

    Map<String, Integer> refusals() {
        return refusals;
    }

    /** Refusals by reason, the commonest first: {@code 12 coding.no-recipient, 1 page.empty}. */
    String reasons() {
        return refusals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** The whole in one sentence. */
    String sentence() {
        return pages + " pages (" + refusedPages + " refused), " + stories + " stories (" + repeats + " repeats), "
                + mentions + " mentions" + (refusals.isEmpty() ? "." : "; refused: " + reasons() + ".");
    }

    int exit(Pile pile) {
        if (console.interruption().requested()) {
            return Exit.INTERRUPTED;
        }
        return refusedPages > 0 || pile.incomplete() ? Exit.REFUSED_INPUTS : Exit.OK;
    }
}
