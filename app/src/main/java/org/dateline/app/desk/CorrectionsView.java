package org.dateline.app.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.archive.Archive;
import org.dateline.archive.store.PageDecision;
import org.dateline.archive.store.PageDetail;
import org.dateline.archive.store.StoryRow;
import org.dateline.model.Correction;

/**
 * What was said of a page, and the form to say more.
 *
 * @param story id of the story that is shown; empty where the whole page is
 * @param stories of the page, to choose from
 * @param decisions in the order in which they were said
 * @param notice what came of the last thing said, for the reader; empty where nothing was said just now
 */
public record CorrectionsView(
        PageDetail page, String story, List<StoryRow> stories, List<PageDecision> decisions, String notice) {

    public CorrectionsView {
        stories = List.copyOf(stories);
        decisions = List.copyOf(decisions);
    }

    static CorrectionsView of(Archive archive, PageDetail page, String story, Map<String, List<String>> parameters) {
        List<PageDecision> decisions = archive.decisions().stream()
                .filter(d -> d.page().equals(page.name()))
                .toList();
        return new CorrectionsView(page, story, page.rows(), decisions, notice(parameters));
    }

    /** Only words of our own come back from an address. */
    private static String notice(Map<String, List<String>> parameters) {
        String said = number(parameters, "said");
        String undone = number(parameters, "undone");
        if (said.isEmpty() && undone.isEmpty()) {
            return "";
        }
        String first = said.isEmpty() ? "Decision " + undone + " is taken back. " : "Kept as decision " + said + ". ";
        String not = parameters.getOrDefault("not", List.of("")).getFirst();
        return Arrays.stream(Rereading.Result.values())
                .filter(result -> result.code().equals(not))
                .map(result -> first + result.sentence())
                .findFirst()
                .orElse(first);
    }

    private static String number(Map<String, List<String>> parameters, String name) {
        String value = parameters.getOrDefault(name, List.of("")).getFirst();
        return value.matches("[0-9]{1,18}") ? value : "";
    }

    /** What was said, in words. */
    public static String what(PageDecision decision) {
        return switch (decision.correction()) {
            case Correction.NewStory begins -> "A story begins at";
            case Correction.Furniture none -> "No part of a story:";
            case Correction.PublishedOn on -> "Published on " + InWords.day(on.day()) + ":";
        };
    }

    /** The words that it was said of, shortened in the middle. */
    public static String words(PageDecision decision) {
        String words = decision.correction().anchor().words().replaceAll("\\s+", " ");
        return words.length() <= 160 ? words : words.substring(0, 100) + " … " + words.substring(words.length() - 50);
    }
}
