package org.dateline.when;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.TimeWords;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Whether a verb tells what was or what will be: it decides which Thursday is meant. */
enum Tense {
    PAST,
    FUTURE;

    /** The tense of the verb that governs the token, seen over infinitives and light verbs. */
    static Tense of(Sentence sentence, Token token, TimeWords words) {
        Token at = token;
        for (int step = 0; step < 6; step++) {
            if (willBe(sentence, at)) {
                return FUTURE;
            }
            boolean infinitive = sentence.children(at, "mark", "aux").stream().anyMatch(m -> lower(m).equals("to"));
            Optional<Token> governor = sentence.head(at);
            if (governor.isEmpty()) {
                return PAST;
            }
            if (infinitive && ahead(governor.get(), words)) {
                return FUTURE;
            }
            if (at.isVerb() && !infinitive && !at.tag().equals("VBG")) {
                return PAST;
            }
            at = governor.get();
        }
        return PAST;
    }

    private static boolean willBe(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux", "aux:pass", "cop").stream()
                        .anyMatch(a -> Set.of(
                                        "will", "shall", "would", "'ll", "wo", "’ll", "must", "may", "might", "should")
                                .contains(lower(a)))
                || isTo(sentence, verb);
    }

    /** "is to visit" where the copula hangs on the infinitive. */
    private static boolean isTo(Sentence sentence, Token verb) {
        boolean to = sentence.children(verb, "mark", "aux").stream().anyMatch(m -> lower(m).equals("to"));
        return to
                && sentence.children(verb, "aux", "cop").stream()
                        .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"));
    }

    /** "is to visit", "are due to meet", "expects to sign". */
    private static boolean ahead(Token governor, TimeWords words) {
        String lemma = governor.lemma().toLowerCase(Locale.ROOT);
        if (words.find(lemma, TimeWords.Sort.AHEAD).isPresent()) {
            return true;
        }
        boolean be = lemma.equals("be");
        return be && (governor.tag().equals("VBZ") || governor.tag().equals("VBP"));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
