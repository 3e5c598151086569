package org.dateline.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Span;

/** Which lines of a page open with a dateline, and where one begins again. */
final class Datelines {

    private static final int SMALLER_GAP = 2;
    private static final int FEWEST_WORDS = 10;

    private final List<Line> lines;
    private final Map<Integer, String> opened = new HashMap<>();
    private final Set<String> speakers = new HashSet<>();

    Datelines(List<Line> lines) {
        this.lines = lines;
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            String words = words(lines.get(i)).orElse("");
            if (!words.isEmpty()) {
                opened.put(i, words);
                if (!seen.add(words)) {
                    speakers.add(words);
                }
            }
        }
    }

    private static Optional<String> words(Line line) {
        int sign = LineKinds.leadSign(line.text());
        return DatelineWords.at(line.text(), new Span(sign, line.text().length()), null)
                .map(dateline -> dateline.span().of(line.text()).strip());
    }

    /** True where the line opens with a dateline, and not with the name of one who speaks more than once. */
    boolean opens(int i) {
        String words = opened.get(i);
        return words != null && !(isBareColon(words) && speakers.contains(words));
    }

    /** Capitals and a colon, no day and no agency: a place in one paper, a speaker in another. */
    private static boolean isBareColon(String words) {
        return words.endsWith(":") && words.chars().noneMatch(c -> Character.isDigit(c) || c == '(');
    }

    /**
     * True where a story without a headline begins: a dateline below a gap or a rule, or, on a page of briefs, one behind
     * a bullet.
     */
    boolean restartsAt(int i, boolean digest, boolean ruled) {
        Line line = lines.get(i);
        if (!opens(i) || line.wordCount() < FEWEST_WORDS && i + 1 == lines.size()) {
            return false;
        }
        boolean sure = !isBareColon(opened.getOrDefault(i, ""));
        boolean bullet = LineKinds.leadSign(line.text()) > 0;
        boolean parted = line.blanksBefore() >= SMALLER_GAP || ruled;
        return sure && parted || digest && (bullet || sure) && line.blanksBefore() > 0;
    }
}
