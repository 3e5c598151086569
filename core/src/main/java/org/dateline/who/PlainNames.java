package org.dateline.who;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.NameMatch;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Longer names that hold a state's name and are nobody's: "the Indian Ocean", "Lake Chad". */
final class PlainNames {

    /** Lower case, single spaces. */
    private static final Set<String> NAMES = Set.copyOf(KnowledgeFiles.lines("lexicon/names-of-no-party.txt"));

    /** No name of the list is longer than this many words. */
    private static final int LONGEST = 4;

    private PlainNames() {}

    /** True where the match is only a part of such a name. */
    static boolean hold(Sentence sentence, NameMatch match) {
        List<Token> tokens = sentence.tokens();
        for (int first = Math.max(0, match.last() - LONGEST + 1); first <= match.first(); first++) {
            for (int end = match.last() + 1; end <= Math.min(tokens.size(), first + LONGEST); end++) {
                if (end - first > match.size() && NAMES.contains(words(tokens.subList(first, end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
