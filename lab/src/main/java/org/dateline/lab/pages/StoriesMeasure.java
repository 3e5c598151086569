package org.dateline.lab.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.lab.Rates;
import org.dateline.lab.Tally;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.page.PageReader;
import org.dateline.page.RawPage;
import org.dateline.story.StorySplitter;

/** Splits pages and holds what comes of it against their gold. */
public final class StoriesMeasure {

    /** A refusal is in the right place where it covers so much of gold's stretch. */
    private static final double LEAST_COVERED = 0.5;

    private static final int SHOWN = 60;

    private final PageReader reader = new PageReader();
    private final StorySplitter splitter = new StorySplitter(FurnitureWords.standard());

    /** The score of one page from its bytes. */
    public PageScore score(GoldPage gold, byte[] bytes) {
        Outcome<Page> page = reader.read(new RawPage(gold.page(), gold.page(), bytes));
        String text = page.value().map(Page::text).orElse("");
        Outcome<Split> split = page.then(splitter::apply);
        var slips = new ArrayList<String>();
        PlacedPage placed = PlacedPage.of(gold, text);
        placed.lost().forEach(words -> slips.add("gold's words are not on the page: " + words));
        List<Parts> found = split.value().map(Split::stories).orElse(List.of()).stream()
                .map(Parts::of)
                .toList();
        return new PageScore(
                boundaries(text, placed.stories(), found, slips),
                exact(text, placed.stories(), found, slips),
                split.value()
                        .map(s -> furniture(text, placed, s, slips))
                        .orElse(new Rates(placed.furniture().size(), 0, 0)),
                refusals(placed, split.refusals(), slips),
                slips.stream().map(slip -> gold.page() + ": " + slip).toList());
    }

    private static Rates boundaries(String text, List<Parts> gold, List<Parts> found, List<String> slips) {
        Set<String> wanted = all(text, gold);
        Set<String> made = all(text, found);
        wanted.stream().filter(b -> !made.contains(b)).forEach(b -> slips.add("missed boundary: " + b));
        made.stream().filter(b -> !wanted.contains(b)).forEach(b -> slips.add("extra boundary: " + b));
        int right = (int) made.stream().filter(wanted::contains).count();
        return new Rates(right, made.size() - right, wanted.size() - right);
    }

    private static Set<String> all(String text, List<Parts> stories) {
        var all = new TreeSet<String>();
        stories.forEach(story -> all.addAll(story.boundaries(text)));
        return all;
    }

    private static Tally exact(String text, List<Parts> gold, List<Parts> found, List<String> slips) {
        Tally tally = Tally.NONE;
        for (Parts story : gold) {
            boolean exact = found.contains(story);
            tally = tally.and(exact);
            if (!exact) {
                found.stream()
                        .filter(other -> other.title().equals(story.title()))
                        .findFirst()
                        .ifPresent(other -> differences(text, story, other, slips));
            }
        }
        return tally;
    }

    private static void differences(String text, Parts gold, Parts found, List<String> slips) {
        compare(text, "caption", gold.captions(), found.captions(), slips);
        compare(text, "paragraph", gold.paragraphs(), found.paragraphs(), slips);
    }

    private static void compare(String text, String what, List<Span> gold, List<Span> found, List<String> slips) {
        gold.stream().filter(s -> !found.contains(s)).forEach(s -> slips.add("missed " + what + ": " + shown(text, s)));
        found.stream().filter(s -> !gold.contains(s)).forEach(s -> slips.add("extra " + what + ": " + shown(text, s)));
    }

    private static Rates furniture(String text, PlacedPage gold, Split split, List<String> slips) {
        int right = 0;
        for (Span line : gold.furniture()) {
            if (split.furniture().stream().anyMatch(line::overlaps)) {
                right++;
            } else {
                slips.add("furniture not marked: " + shown(text, line));
            }
        }
        int extra = 0;
        for (Span line : gold.stories().stream()
                .flatMap(s -> java.util.stream.Stream.of(s.title(), s.captions(), s.paragraphs()))
                .flatMap(List::stream)
                .toList()) {
            if (split.furniture().stream().anyMatch(line::overlaps)) {
                extra++;
                slips.add("marked as furniture: " + shown(text, line));
            }
        }
        return new Rates(right, extra, gold.furniture().size() - right);
    }

    private static Rates refusals(PlacedPage gold, List<Refusal> found, List<String> slips) {
        int right = 0;
        for (Refusal wanted : gold.refusals()) {
            if (found.stream().anyMatch(refusal -> isSame(wanted, refusal))) {
                right++;
            } else {
                slips.add("not refused as " + wanted.code() + ": " + wanted.detail());
            }
        }
        int extra = 0;
        for (Refusal refusal : found) {
            boolean inside = gold.stories().stream()
                    .flatMap(s -> s.paragraphs().stream())
                    .anyMatch(paragraph -> paragraph.overlaps(refusal.span()));
            if (inside) {
                extra++;
                slips.add("refused inside a story as " + refusal.code());
            }
        }
        return new Rates(right, extra, gold.refusals().size() - right);
    }

    private static boolean isSame(Refusal gold, Refusal found) {
        int start = Math.max(gold.span().start(), found.span().start());
        int end = Math.min(gold.span().end(), found.span().end());
        return gold.code().equals(found.code())
                && end - start >= LEAST_COVERED * gold.span().length();
    }

    private static String shown(String text, Span span) {
        String words = span.of(text).replaceAll("\\s+", " ");
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
