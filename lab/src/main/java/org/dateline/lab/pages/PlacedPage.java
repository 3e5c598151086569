package org.dateline.lab.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Refusal;
import org.dateline.model.Span;

/**
 * A page's gold with the place of each stretch in the page's text.
 *
 * @param stories in order
 * @param refusals stretches that are no story, with their codes
 * @param lost words of the gold that the page's text does not have where they should stand
 */
record PlacedPage(List<Parts> stories, List<Span> furniture, List<Refusal> refusals, List<String> lost) {

    PlacedPage {
        stories = List.copyOf(stories);
        furniture = List.copyOf(furniture);
        refusals = List.copyOf(refusals);
        lost = List.copyOf(lost);
    }

    static PlacedPage of(GoldPage gold, String text) {
        var placing = new Placing(text);
        var lost = new ArrayList<String>();
        var placed = new ArrayList<Placed>();
        int from = 0;
        for (GoldPage.Line line : gold.lines()) {
            Optional<Span> span = placing.find(line.words(), from);
            if (span.isPresent()) {
                placed.add(new Placed(line, span.get()));
                from = span.get().end();
            } else {
                lost.add(line.words());
            }
        }
        var refusals = new ArrayList<Refusal>();
        for (GoldPage.NoStory none : gold.refusals()) {
            placing.find(none.words(), 0)
                    .ifPresentOrElse(
                            span -> refusals.add(new Refusal(none.code(), span, none.words())),
                            () -> lost.add(none.words()));
        }
        return new PlacedPage(stories(placed), spans(placed, 0, GoldPage.Role.FURNITURE), refusals, lost);
    }

    private record Placed(GoldPage.Line line, Span span) {}

    private static List<Parts> stories(List<Placed> placed) {
        var numbers = new LinkedHashSet<Integer>();
        placed.stream().map(p -> p.line().story()).filter(n -> n > 0).forEach(numbers::add);
        return numbers.stream()
                .map(n -> new Parts(
                        spans(placed, n, GoldPage.Role.TITLE),
                        spans(placed, n, GoldPage.Role.CAPTION),
                        spans(placed, n, GoldPage.Role.PARAGRAPH)))
                .toList();
    }

    private static List<Span> spans(List<Placed> placed, int story, GoldPage.Role role) {
        return placed.stream()
                .filter(p -> p.line().story() == story && p.line().role() == role)
                .map(Placed::span)
                .toList();
    }
}
