package org.dateline.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes stories of what a page's markup says of its blocks: each headline opens one. */
final class HtmlSplit {

    private static final int FEWEST_WORDS = 6;

    private final LineKinds kinds;
    private final String text;
    private final List<Draft> stories = new ArrayList<>();
    private final List<Span> furniture = new ArrayList<>();

    private @Nullable Span title;
    private List<Span> captions = new ArrayList<>();
    private List<Span> paragraphs = new ArrayList<>();
    private List<Span> dateLines = new ArrayList<>();
    private Set<String> known = new HashSet<>();

    private HtmlSplit(String text, LineKinds kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    static Drafts of(String text, List<Block> blocks, LineKinds kinds) {
        var split = new HtmlSplit(text, kinds);
        boolean several =
                blocks.stream().filter(b -> b.kind() == BlockKind.TITLE).count() > 1;
        for (Block block : blocks) {
            split.add(block, several);
        }
        split.close();
        split.furniture.sort(null);
        return new Drafts(split.stories, split.furniture, List.of());
    }

    private void add(Block block, boolean several) {
        Span span = block.span();
        switch (block.kind()) {
            case TITLE -> {
                if (several && !paragraphs.isEmpty()) {
                    close();
                }
                title = span;
                known.add(span.of(text));
            }
            case CAPTION -> keepOnce(captions, span);
            case BYLINE, DATE -> {
                dateLines.add(span);
                furniture.add(span);
            }
            case FURNITURE -> furniture.add(span);
            case PARAGRAPH, HEADING -> addParagraph(span);
        }
    }

    private void addParagraph(Span block) {
        for (Line line : Line.linesOf(text, block)) {
            if (kinds.isFurniture(line) || kinds.isRule(line)) {
                furniture.add(line.span());
            } else if (paragraphs.isEmpty() && (kinds.isDateLine(line) || kinds.isByline(line))) {
                dateLines.add(line.span());
                furniture.add(line.span());
            } else if (known.contains(line.text())) {
                furniture.add(line.span());
            } else {
                paragraphs.add(line.span());
            }
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
        int words = paragraphs.stream()
                .flatMap(p -> Line.linesOf(text, p).stream())
                .mapToInt(Line::wordCount)
                .sum();
        if (words >= FEWEST_WORDS) {
            Span body = paragraphs.getFirst().hull(paragraphs.getLast());
            stories.add(new Draft(title, captions, body, paragraphs, dateLines, List.of()));
        } else {
            furniture.addAll(captions);
            furniture.addAll(paragraphs);
            if (title != null) {
                furniture.add(title);
            }
        }
        title = null;
        captions = new ArrayList<>();
        paragraphs = new ArrayList<>();
        dateLines = new ArrayList<>();
        known = new HashSet<>();
    }
}
