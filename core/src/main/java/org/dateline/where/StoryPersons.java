package org.dateline.where;

import java.util.HashSet;
import java.util.Set;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * The words of the full names of a story's persons. After "Georgia Adeyemi" has been named, "Georgia" alone is she, and not
 * the country, wherever nothing says "in" it.
 */
final class StoryPersons {

    private final Set<String> words = new HashSet<>();

    StoryPersons(Reading reading) {
        for (Sentence s : reading.sentences()) {
            int from = -1;
            for (int i = 0; i <= s.size(); i++) {
                boolean person = i < s.size() && s.token(i).name().equals("PERSON");
                if (person && from < 0) {
                    from = i;
                } else if (!person && from >= 0) {
                    addFull(s, from, i);
                    from = -1;
                }
            }
        }
    }

    private void addFull(Sentence s, int from, int to) {
        for (int i = from; to - from > 1 && i < to; i++) {
            Token token = s.token(i);
            if (NameFinder.capital(token) && token.text().length() > 2) {
                words.add(token.text());
            }
        }
    }

    /** True where the name is one word of a person's full name. */
    boolean has(Named named) {
        return named.length() == 1 && words.contains(named.firstToken().text());
    }
}
