package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Span;

/**
 * One sentence of a story, cut roughly: the story room reads no grammar.
 *
 * @param text the whole page's text
 * @param span where the sentence stands
 * @param caption whether it stands under a picture
 * @param lead whether it is the body's first sentence
 */
record Passage(String text, Span span, boolean caption, boolean lead) {

    private static final Pattern END = Pattern.compile(
            "[.!?](?<!\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Gen|Mr|Mrs|Ms|Dr|St|Lt|Col|Sgt|Maj|Sen|Rep|No|vs|[A-Z])[.!?])"
                    + "[\"”’')]*\\s+(?=[\\p{Lu}“\"\\d])|\\n");

    /** What has no sentence's end for so long is a list or worse, and is cut. */
    private static final int LONGEST = 2000;

    /** Notes of the house in the midst of a story: their dates are not the story's. */
    private static final Pattern HOUSE_NOTE = Pattern.compile(
            "©|\\bcopyright\\b|\\ball rights reserved\\b|\\b(?:last )?(?:updated|modified|published|posted|republished) "
                    + "(?:on|at|in)?:? ?(?:\\p{L}+,? )?(?:\\d|\\p{Lu}\\p{L}+\\.? \\d)"
                    + "|\\beditor['’]?s['’]? note\\b|\\bcorrection:|\\bthis (?:story|article|report|post) (?:was|has been)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The sentences of a draft's captions and paragraphs, in this order, the body from an offset in the text on. */
    static List<Passage> of(String text, Draft draft, int bodyFrom) {
        var all = new ArrayList<Passage>();
        draft.captions().forEach(stretch -> cut(text, stretch, true, all));
        for (Span stretch : draft.paragraphs()) {
            int start = Math.max(bodyFrom, stretch.start());
            if (start < stretch.end()) {
                cut(text, new Span(start, stretch.end()), false, all);
            }
        }
        all.removeIf(passage ->
                !passage.caption() && HOUSE_NOTE.matcher(passage.words()).find());
        return all;
    }

    private static void cut(String text, Span stretch, boolean caption, List<Passage> all) {
        Matcher end = END.matcher(text).region(stretch.start(), stretch.end()).useTransparentBounds(true);
        int from = stretch.start();
        while (end.find()) {
            add(text, new Span(from, end.end()), caption, all);
            from = end.end();
        }
        if (from < stretch.end()) {
            add(text, new Span(from, stretch.end()), caption, all);
        }
    }

    private static void add(String text, Span sentence, boolean caption, List<Passage> all) {
        for (int from = sentence.start(); from < sentence.end(); from += LONGEST) {
            var part = new Span(from, Math.min(sentence.end(), from + LONGEST));
            all.add(new Passage(text, part, caption, isLead(all, caption)));
        }
    }

    private static boolean isLead(List<Passage> before, boolean caption) {
        return !caption && (before.isEmpty() || before.getLast().caption());
    }

    String words() {
        return span.of(text);
    }

    /** True where somebody's words stand in it, marked as such. */
    boolean quotes() {
        String words = words();
        return words.indexOf('"') >= 0 || words.indexOf('“') >= 0 || words.indexOf('”') >= 0;
    }

    /** The words between two offsets in the sentence, as evidence. */
    Evidence evidence(int start, int end, String why) {
        var at = new Span(span.start() + start, span.start() + end);
        return new Evidence(at.of(text), at, why);
    }
}
