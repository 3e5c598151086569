package org.dateline.said;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Carries the speaker of a quotation to the sentences that lie within it. */
final class Quotations {

    private static final Set<String> OPENING = Set.of("“", "``", "«", "„");
    private static final Set<String> CLOSING = Set.of("”", "''", "»");
    private static final Set<String> STRAIGHT = Set.of("\"", "\"\"");

    /** Where a sentence stands in a quotation. */
    private record Stand(boolean insideAtStart, boolean insideAtEnd, boolean opensFirst, int firstOutside) {}

    private Quotations() {}

    /** Adds to each sentence that is told in a quotation, and by nobody in itself, the quotation's speaker. */
    static void spread(Reading reading, List<List<Speech>> speeches) {
        List<Sentence> sentences = reading.sentences();
        var stands = new ArrayList<Stand>();
        boolean inside = false;
        for (int i = 0; i < sentences.size(); i++) {
            boolean newParagraph = i > 0
                    && !sentences.get(i).paragraph().equals(sentences.get(i - 1).paragraph());
            Stand stand = stand(sentences.get(i), inside && !newParagraph);
            stands.add(stand);
            inside = stand.insideAtEnd();
        }
        for (int i = 0; i < sentences.size(); i++) {
            Stand stand = stands.get(i);
            boolean whole = (stand.insideAtStart() || stand.opensFirst())
                    && speeches.get(i).isEmpty();
            if (whole && (stand.insideAtEnd() || stand.firstOutside() < 0)) {
                add(sentences, speeches, stands, i);
            }
        }
    }

    private static void add(List<Sentence> sentences, List<List<Speech>> speeches, List<Stand> stands, int i) {
        List<List<Source>> speaker = List.of();
        for (int j = i;
                j + 1 < sentences.size() && stands.get(j).insideAtEnd() && sameParagraph(sentences, j, j + 1);
                j++) {
            if (!speeches.get(j + 1).isEmpty()
                    && stands.get(j + 1).insideAtStart()
                    && speeches.get(j + 1).getFirst().verb() >= 0) {
                speaker = speeches.get(j + 1).getFirst().sources();
                break;
            }
        }
        if (speaker.isEmpty() && i > 0) {
            boolean runsOn = stands.get(i).insideAtStart() || quoteFollowsQuote(sentences, stands, i);
            if (runsOn && !speeches.get(i - 1).isEmpty()) {
                speaker = speeches.get(i - 1).getFirst().sources();
            }
        }
        if (speaker.isEmpty()) {
            return;
        }
        var content = new BitSet();
        content.set(0, sentences.get(i).size());
        speeches.get(i).add(new Speech(-1, speaker, content));
    }

    /** A quotation with no speaker right after one with a speaker is by the same. */
    private static boolean quoteFollowsQuote(List<Sentence> sentences, List<Stand> stands, int i) {
        return stands.get(i).opensFirst() && hasQuote(sentences.get(i - 1));
    }

    private static boolean hasQuote(Sentence s) {
        return s.tokens().stream()
                .anyMatch(t -> OPENING.contains(t.text()) || STRAIGHT.contains(t.text()) || CLOSING.contains(t.text()));
    }

    private static boolean sameParagraph(List<Sentence> sentences, int i, int j) {
        return sentences.get(i).paragraph().equals(sentences.get(j).paragraph());
    }

    private static Stand stand(Sentence s, boolean insideAtStart) {
        boolean inside = insideAtStart;
        boolean opensFirst = false;
        int outside = -1;
        for (Token t : s.tokens()) {
            String text = t.text();
            if (OPENING.contains(text) || (STRAIGHT.contains(text) && !inside)) {
                opensFirst |= t.index() == 0;
                inside = true;
            } else if (CLOSING.contains(text) || STRAIGHT.contains(text)) {
                inside = false;
            } else if (!inside && outside < 0 && t.text().chars().anyMatch(Character::isLetter)) {
                outside = t.index();
            }
        }
        return new Stand(insideAtStart, inside, opensFirst, outside);
    }
}
