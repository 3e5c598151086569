package org.dateline.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes stories of what a page's markup says of its blocks: each headline, and each heading with evidence, opens one. */
final class HtmlSplit {

    private static final int FEWEST_WORDS = 6;

    /** A page's heading says no more than this below itself before its stories begin. */
    private static final int MOST_WORDS_OF_PAGE_HEAD = 30;

    private final LineKinds kinds;
    private final String text;
    private final BitSet openings;
    private final Map<Span, List<Line>> lines = new HashMap<>();
    private final List<Draft> stories = new ArrayList<>();
    private final List<Span> furniture = new ArrayList<>();

    private @Nullable Span title;
    private boolean pageHead;
    private boolean told;
    private List<Span> captions = new ArrayList<>();
    private List<Span> paragraphs = new ArrayList<>();
    private List<Span> dateLines = new ArrayList<>();
    private Set<String> known = new HashSet<>();

    private HtmlSplit(String text, BitSet openings, LineKinds kinds) {
        this.text = text;
        this.openings = openings;
        this.kinds = kinds;
    }

    static Drafts of(String text, List<Block> blocks, LineKinds kinds) {
        List<Line> lines = blocks.stream()
                .map(block -> Line.linesOf(text, block.span()).getFirst())
                .toList();
        var split = new HtmlSplit(text, HtmlOpenings.in(blocks, lines, kinds), kinds);
        boolean several =
                blocks.stream().filter(b -> b.kind() == BlockKind.TITLE).count() > 1;
        int tail = HtmlTail.start(blocks, lines, kinds);
        for (int i = 0; i < tail; i++) {
            split.add(blocks.get(i), several, i);
        }
        split.close();
        blocks.subList(tail, blocks.size()).forEach(block -> split.furniture.add(block.span()));
        split.dropWhatIsNoStory(blocks);
        split.furniture.sort(null);
        return new Drafts(split.stories, split.furniture, split.refusals(blocks));
    }

    private void add(Block block, boolean several, int index) {
        Span span = block.span();
        switch (block.kind()) {
            case TITLE -> {
                if (several && !paragraphs.isEmpty()) {
                    close();
                }
                open(span, openings.cardinality() > 1 && openings.get(openings.nextSetBit(0)));
            }
            case HEADING -> {
                if (openings.get(index)) {
                    close();
                    open(span, false);
                } else {
                    addParagraph(span, true);
                }
            }
            case CAPTION -> keepOnce(captions, span);
            case BYLINE, DATE -> {
                dateLines.add(span);
                furniture.add(span);
            }
            case FURNITURE -> furniture.add(span);
            case PARAGRAPH -> addParagraph(span, false);
        }
    }

    private void open(Span span, boolean mayBePageHead) {
        title = span;
        pageHead = mayBePageHead;
        known.add(span.of(text));
    }

    private void addParagraph(Span block, boolean heading) {
        for (Line line : linesOf(block)) {
            if (kinds.isFurniture(line) || kinds.isRule(line) || Marks.isAny(line)) {
                furniture.add(line.span());
            } else if (!heading && isAboveText() && (kinds.isDateLine(line) || kinds.isByline(line))) {
                dateLines.add(line.span());
                furniture.add(line.span());
            } else if (known.contains(line.text())) {
                furniture.add(line.span());
            } else {
                paragraphs.add(line.span());
                told |= line.endsSentence();
            }
        }
    }

    /** Authors and dates stand above the first sentence. */
    private boolean isAboveText() {
        return !told;
    }

    /** A label below the last sentence is no part of the story; it may head the next one. */
    private void dropLabels() {
        while (paragraphs.size() > 1
                && linesOf(paragraphs.getLast()).stream()
                        .allMatch(line -> kinds.isLabel(line) || kinds.isAside(line))) {
            furniture.add(paragraphs.removeLast());
        }
    }

    private void keepOnce(List<Span> kept, Span span) {
        if (known.add(span.of(text))) {
            kept.add(span);
        } else {
            furniture.add(span);
        }
    }

    private void close() {
        dropEchoes();
        dropLabels();
        int words = lines(paragraphs).stream().mapToInt(Line::wordCount).sum();
        boolean head = pageHead && paragraphs.size() <= 1 && words <= MOST_WORDS_OF_PAGE_HEAD;
        if (words >= FEWEST_WORDS && !head && !NoStory.isWall(lines(paragraphs), kinds)) {
            Span body = paragraphs.getFirst().hull(paragraphs.getLast());
            stories.add(new Draft(title, captions, body, paragraphs, dateLines, List.of()));
        } else {
            setAside(title, captions, paragraphs);
        }
        title = null;
        pageHead = false;
        told = false;
        captions = new ArrayList<>();
        paragraphs = new ArrayList<>();
        dateLines = new ArrayList<>();
        known = new HashSet<>();
    }

    private void setAside(@Nullable Span titleOrNull, List<Span> captions, List<Span> paragraphs) {
        furniture.addAll(captions);
        furniture.addAll(paragraphs);
        if (titleOrNull != null) {
            furniture.add(titleOrNull);
        }
    }

    private List<Line> linesOf(Span span) {
        return lines.computeIfAbsent(span, any -> Line.linesOf(text, any));
    }

    private List<Line> lines(List<Span> spans) {
        return spans.stream().flatMap(span -> linesOf(span).stream()).toList();
    }

    /** Sentences of the story set again in large letters are furniture. */
    private void dropEchoes() {
        var echoes = new Echoes(lines(paragraphs));
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            if (echoes.isEcho(i)) {
                furniture.add(paragraphs.remove(i));
            }
        }
    }

    /** Where all of the page is teasers, the first of them was taken for a story. */
    private void dropWhatIsNoStory(List<Block> blocks) {
        if (stories.size() == 1 && NoStory.isTeasers(lines(spans(blocks)), kinds)) {
            Draft none = stories.removeFirst();
            setAside(none.titleOrNull(), none.captions(), none.paragraphs());
        }
    }

    private static List<Span> spans(List<Block> blocks) {
        return blocks.stream().map(Block::span).toList();
    }

    /** Why what is no furniture by its markup is no story; where there is no story at all, why the page has none. */
    private List<Refusal> refusals(List<Block> blocks) {
        List<Span> outside = stories.isEmpty()
                ? spans(blocks)
                : spans(blocks.stream()
                        .filter(block -> block.kind() != BlockKind.FURNITURE)
                        .toList());
        return NoStory.beside(lines(outside), stories, kinds);
    }
}
