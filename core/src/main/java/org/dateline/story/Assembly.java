package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.PageHints;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;

/** Makes the story of a draft: dates it, sets its dateline aside, and takes its fingerprint. */
final class Assembly {

    private Assembly() {}

    /** The story; {@code sourceOrNull} is the paper's name where the text may open with it. */
    static Story story(
            String id,
            String pageName,
            int number,
            String text,
            Draft draft,
            @Nullable String sourceOrNull,
            PageHints hints,
            Dating dating) {
        Span title = draft.titleOrNull();
        Words titleWords = title == null ? null : Words.at(text, title);
        List<Words> captions =
                draft.captions().stream().map(span -> Words.at(text, span)).toList();
        List<Span> paragraphs = withoutDateline(text, draft.paragraphs(), sourceOrNull);
        return new Story(
                id,
                pageName,
                number,
                text,
                titleWords,
                captions,
                draft.body(),
                paragraphs,
                dating.of(text, draft, hints),
                Fingerprint.of(
                        titleWords == null ? null : titleWords.text(),
                        draft.paragraphs().stream().map(span -> span.of(text)).toList()));
    }

    private static List<Span> withoutDateline(String text, List<Span> paragraphs, @Nullable String sourceOrNull) {
        if (paragraphs.isEmpty()) {
            return paragraphs;
        }
        int at = firstText(text, paragraphs);
        Span first = paragraphs.get(at);
        return DatelineWords.at(text, first, sourceOrNull)
                .filter(dateline -> !isSpeaker(text, dateline, paragraphs))
                .map(dateline -> {
                    var all = new ArrayList<Span>(paragraphs);
                    all.set(at, new Span(dateline.span().end(), first.end()));
                    return List.copyOf(all);
                })
                .orElse(paragraphs);
    }

    /** The second paragraph where the first is a standfirst, which does not end as a sentence. */
    private static int firstText(String text, List<Span> paragraphs) {
        List<Line> first = Line.linesOf(text, paragraphs.getFirst());
        boolean standfirst = !first.isEmpty() && !first.getLast().endsSentence();
        return standfirst && paragraphs.size() > 1 ? 1 : 0;
    }

    /** Words and a colon that open other paragraphs too name one who speaks. */
    private static boolean isSpeaker(String text, DatelineWords dateline, List<Span> paragraphs) {
        String words = dateline.span().of(text).strip();
        return words.endsWith(":")
                && paragraphs.stream().skip(1).anyMatch(paragraph -> text.startsWith(words, paragraph.start()));
    }
}
