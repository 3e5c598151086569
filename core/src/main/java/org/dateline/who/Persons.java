package org.dateline.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.NameKey;
import org.dateline.model.Token;

/** Persons that the story introduces with a title or a body, by their last name: the bare name later is the same. */
final class Persons {

    private final Map<String, Figure> byLastName = new HashMap<>();

    void introduce(Token lastName, Figure figure) {
        boolean known = figure.countryOrNull() != null || !figure.primary().equals("UNK");
        if (known && lastName.isProperNoun()) {
            byLastName.putIfAbsent(key(lastName), figure);
        }
    }

    /** A body and its abbreviation. */
    void introduceAs(String abbreviation, Figure figure) {
        byLastName.putIfAbsent(NameKey.fold(abbreviation), figure);
    }

    Optional<Figure> find(Token name) {
        return Optional.ofNullable(byLastName.get(key(name)));
    }

    private static String key(Token name) {
        List<String> words = NameKey.words(name.text());
        return words.isEmpty() ? name.text() : words.getLast();
    }
}
