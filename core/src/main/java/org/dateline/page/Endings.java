package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;
import org.dateline.page.HtmlText.Piece;

/** Takes back what only its neighbours show to be furniture: lists of links below a story, headings over furniture. */
final class Endings {

    /** A heading over so many blocks of furniture heads them, whatever follows. */
    private static final int FURNITURE_BELOW_HEADING = 3;

    /** A list of links that is a good part of the story is the story. */
    private static final double MOST_IN_LINKS = 0.25;

    private final List<Piece> pieces;
    private final List<Block> blocks;

    private Endings(List<Piece> pieces, List<Block> blocks) {
        this.pieces = pieces;
        this.blocks = new ArrayList<>(blocks);
    }

    /** The blocks anew; {@code blocks} has one for each of the pieces. */
    static List<Block> of(List<Piece> pieces, List<Block> blocks) {
        var endings = new Endings(pieces, blocks);
        endings.closeStories();
        endings.headings();
        return List.copyOf(endings.blocks);
    }

    private void closeStories() {
        int end = blocks.size();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (i == 0 || blocks.get(i).kind() == BlockKind.TITLE) {
                close(i, end);
                end = i;
            }
        }
    }

    /** Below the last paragraph of a story, headings and lists of links are furniture. */
    private void close(int start, int end) {
        int body = 0;
        for (int i = start; i < end; i++) {
            body += blocks.get(i).kind() == BlockKind.PARAGRAPH
                    ? blocks.get(i).span().length()
                    : 0;
        }
        var links = new ArrayList<Integer>();
        int linked = 0;
        int at = end - 1;
        while (at >= start && (blocks.get(at).kind() != BlockKind.PARAGRAPH || isLinkedItem(at))) {
            if (blocks.get(at).kind() == BlockKind.PARAGRAPH) {
                links.add(at);
                linked += blocks.get(at).span().length();
            }
            at--;
        }
        if (linked <= body * MOST_IN_LINKS) {
            links.forEach(this::mark);
        } else {
            at = links.getFirst();
        }
        for (int i = at + 1; i < end; i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING) {
                mark(i);
            }
        }
    }

    private boolean isLinkedItem(int at) {
        return pieces.get(at).linkChars() > 0
                && pieces.get(at).holder().normalName().equals("li");
    }

    private void headings() {
        int below = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            BlockKind kind = blocks.get(i).kind();
            if (kind == BlockKind.HEADING && below >= FURNITURE_BELOW_HEADING) {
                mark(i);
            }
            below = blocks.get(i).kind() == BlockKind.FURNITURE ? below + 1 : 0;
        }
    }

    private void mark(int at) {
        blocks.set(at, new Block(BlockKind.FURNITURE, blocks.get(at).span()));
    }
}
