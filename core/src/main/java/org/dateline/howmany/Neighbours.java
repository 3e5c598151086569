package org.dateline.howmany;

import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.CountedWords;
import org.dateline.knowledge.CountedWords.Way;
import org.dateline.model.Quantity.Kind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Tells what a number counts by the number before it: parts of it ("four of them women"), and what is joined to it ("killed
 * 12 people and wounded 40"), whatever the tree makes of the second.
 */
final class Neighbours {

    /** Words that may stand between a number and "wounded": "30 others wounded". */
    private static final Set<String> BETWEEN = Set.of(
            "others",
            "other",
            "more",
            "people",
            "persons",
            "were",
            "was",
            "are",
            "seriously",
            "critically",
            "slightly");

    private static final Set<String> JOINING = Set.of("and", ",", "while", "as");

    private static final Set<String> PRONOUNS = Set.of("whom", "them", "these");

    private static final int FARTHEST = 12;

    private final CountedWords words;

    Neighbours(CountedWords words) {
        this.words = words;
    }

    /** What the number counts, where the one before tells it. */
    Optional<Counted> read(Sentence sentence, Count count, Counted before) {
        if (count.first() - before.count().last() > FARTHEST) {
            return Optional.empty();
        }
        return isPart(sentence, count)
                ? Optional.of(new Counted(count, before.kind(), before.phrase(), before.predicate()))
                : joined(sentence, count, before);
    }

    /** "including 16 soldiers", "among them three children", "of whom two were policemen", "ten of them seriously". */
    private static boolean isPart(Sentence sentence, Count count) {
        String first = word(sentence, count.first() - 1);
        String second = word(sentence, count.first() - 2);
        boolean named = first.equals("including")
                || second.equals("among") && PRONOUNS.contains(first)
                || second.equals("of") && PRONOUNS.contains(first);
        return named
                || word(sentence, count.last() + 1).equals("of") && PRONOUNS.contains(word(sentence, count.last() + 2));
    }

    private Optional<Counted> joined(Sentence sentence, Count count, Counted before) {
        int verb = count.first() - 1;
        if (verb > before.count().last() && sentence.token(verb).isVerb() && joins(sentence, verb - 1)) {
            Optional<Kind> kind = harm(words.kind(KindReader.lemma(sentence.token(verb)), Way.OBJECT));
            if (kind.isPresent()) {
                return kind.map(k -> new Counted(count, k, count.last(), before.predicate()));
            }
        }
        int state = count.last() + 1;
        while (state < sentence.size() && BETWEEN.contains(word(sentence, state))) {
            state++;
        }
        return joins(sentence, count.first() - 1)
                ? harm(words.kind(word(sentence, state), Way.STATE))
                        .map(k -> new Counted(count, k, count.last(), before.predicate()))
                : Optional.empty();
    }

    private static boolean joins(Sentence sentence, int i) {
        return JOINING.contains(word(sentence, i));
    }

    private static Optional<Kind> harm(Optional<Kind> kind) {
        return kind.filter(k -> k == Kind.KILLED || k == Kind.WOUNDED);
    }

    private static String word(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return "";
        }
        Token token = sentence.token(i);
        return KindReader.lower(token);
    }
}
