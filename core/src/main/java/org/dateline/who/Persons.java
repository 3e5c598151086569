package org.dateline.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.NameKey;
import org.dateline.model.Antecedent.Link;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Persons that the story introduces with a title or a body, by the words of their names: the bare name later is the same.
 * A last name is asked for first; a first name, or a family name that comes first ("Kim Jong-un", "Kim"), leads to a
 * person only where no other bears it.
 */
final class Persons {

    private record Known(List<String> words, Figure figure) {
        String lastName() {
            return words.getLast();
        }

        /** True where a longer name may be this one: two words in common, or only one of them known. */
        boolean mayBe(List<String> others) {
            long common = others.stream().filter(words::contains).count();
            return common >= Math.min(2, Math.min(words.size(), others.size()));
        }
    }

    private final RoleWords roles;
    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Map<String, Figure> byAbbreviation = new HashMap<>();

    /** {@code roles} tell titles from names. */
    Persons(RoleWords roles) {
        this.roles = roles;
    }

    void introduce(Sentence sentence, Token name, Figure figure) {
        List<String> words = words(sentence, name);
        boolean known = figure.countryOrNull() != null || !figure.primary().equals("UNK");
        if (!known || words.isEmpty() || find(sentence, name).isPresent()) {
            return;
        }
        var person = new Known(words, figure);
        words.stream()
                .distinct()
                .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(person));
    }

    /** A body and its abbreviation. */
    void introduceAs(String abbreviation, Figure figure) {
        byAbbreviation.putIfAbsent(NameKey.fold(abbreviation), figure);
    }

    /** The same, under words that point back to where it was introduced. */
    Optional<Figure> findAt(Sentence sentence, Token name, Span words) {
        List<String> told = words(sentence, name);
        boolean abbreviation = !told.isEmpty() && byAbbreviation.containsKey(told.getLast());
        Link link = abbreviation ? Link.ABBREVIATION : Link.NAME;
        return find(sentence, name).map(f -> f.pointedAt(words, link));
    }

    /** Whom the name at this word was introduced as, whether it stands in full or in part. */
    Optional<Figure> find(Sentence sentence, Token name) {
        List<String> words = words(sentence, name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Figure body = byAbbreviation.get(words.getLast());
        if (body != null) {
            return Optional.of(body);
        }
        List<Known> all = byWord.getOrDefault(words.getLast(), List.of()).stream()
                .filter(k -> k.mayBe(words))
                .toList();
        return all.stream()
                .filter(k -> k.lastName().equals(words.getLast()))
                .findFirst()
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty())
                .map(Known::figure);
    }

    private List<String> words(Sentence sentence, Token name) {
        return OwnNames.words(sentence, name, roles).stream()
                .filter(t -> t.isProperNoun() || t.index() == name.index())
                .flatMap(t -> NameKey.words(t.text()).stream())
                .filter(w -> !w.equals("al"))
                .toList();
    }
}
