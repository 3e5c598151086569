package org.dateline.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Span;

/** The times of a story that count from its own date: weekdays, "yesterday", "last week", months without a year. */
final class RelativeWords {

    private static final int MOST = 16;

    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private static final Pattern WORDS = Pattern.compile(
            "(?:\\b(?:[Oo]vernight|[Ll]ate|[Ee]arly) )?(?:\\b(?:[Oo]n|[Ss]ince|[Ss]tarting|[Bb]y|[Uu]ntil|[Ff]rom) )?"
                    + "(?:\\b(?:last|next|this) )?\\b" + WEEKDAY + "\\b(?: (?:morning|afternoon|evening|night))?"
                    + "|\\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)\\b"
                    + "|\\b(?:[Ll]ast|[Tt]his|[Nn]ext|[Ee]arlier this|[Ll]ater this) (?:week|weekend|month|year|night|morning|evening)\\b"
                    + "|\\b(?:[Oo]ver|[Ii]n|[Dd]uring|[Ww]ithin) the (?:past|last) (?:\\w+ )?(?:hours|days|weeks)\\b"
                    + "|\\b(?:[Ii]n|[Ss]ince|[Ll]ast) (?:(?:early|mid|late)[ -])?(?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December)\\b(?!,? \\d)");

    private RelativeWords() {}

    /** Each of them once, in the order of the text. */
    static List<Evidence> in(String text, List<Span> stretches) {
        var found = new ArrayList<Evidence>();
        var seen = new HashSet<String>();
        for (Span stretch : stretches) {
            String words = stretch.of(text);
            var dates = new TreeMap<Integer, FullDate>();
            FullDate.allIn(words).forEach(date -> dates.put(date.span().start(), date));
            WORDS.matcher(words).results().forEach(match -> {
                var span = new Span(match.start(), match.end());
                var before = dates.lowerEntry(span.end());
                boolean partOfDate = before != null && before.getValue().span().overlaps(span);
                if (!partOfDate && found.size() < MOST && seen.add(match.group().toLowerCase(Locale.ROOT))) {
                    found.add(new Evidence(match.group(), span.shift(stretch.start())));
                }
            });
        }
        return found;
    }
}
