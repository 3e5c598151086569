package org.dateline.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.NameKey;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Persons that the story introduces with a title or a body, by their last name: the bare name later is the same. */
final class Persons {

    private final Map<String, Figure> byLastName = new HashMap<>();

    void introduce(Sentence sentence, Token name, Figure figure) {
        Token lastName = lastName(sentence, name);
        boolean known = figure.countryOrNull() != null || !figure.primary().equals("UNK");
        if (known && lastName.isProperNoun()) {
            byLastName.putIfAbsent(key(lastName), figure);
        }
    }

    /** A body and its abbreviation. */
    void introduceAs(String abbreviation, Figure figure) {
        byLastName.putIfAbsent(NameKey.fold(abbreviation), figure);
    }

    /** Whom the name at this word was introduced as, whether it stands in full or as the last name alone. */
    Optional<Figure> find(Sentence sentence, Token name) {
        return Optional.ofNullable(byLastName.get(key(lastName(sentence, name))));
    }

    /** A name's words hang on its first one or on its last. */
    private static Token lastName(Sentence sentence, Token name) {
        List<Token> rest = sentence.children(name, "flat").stream()
                .filter(Token::isProperNoun)
                .toList();
        return rest.isEmpty() ? name : rest.getLast();
    }

    private static String key(Token name) {
        List<String> words = NameKey.words(name.text());
        return words.isEmpty() ? name.text() : words.getLast();
    }
}
