package org.dateline.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.NameKey;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The names that persons and groups bear whom no roster knows, so that the same name in another story is found again. */
final class OwnNames {

    /** Between the words of a group's name. */
    private static final Set<String> WITHIN = Set.of("of", "for", "the", "and");

    /** Whose names are their own; "the Interior Ministry" is any state's. */
    private static final Set<String> GROUPS = Set.of("REB", "PRM", "UAF", "CRM", "PTY", "OPP", "SOC");

    private OwnNames() {}

    /** A name as the story has it and the key words under which spellings of it meet. */
    record OwnName(String text, List<String> key) {
        OwnName {
            key = List.copyOf(key);
        }
    }

    /** The figure under the name of a person at a word; as it is where that is no full name. */
    static Figure ofPerson(Figure figure, Sentence sentence, Token name, RoleWords roles) {
        return figure.namedOrNull() != null || !name.name().equals("PERSON")
                ? figure
                : named(words(sentence, name, roles))
                        .map(n -> figure.called(n.text(), n.key()))
                        .orElse(figure);
    }

    /** The figure under the name that its phrase is, where it is a group and the phrase is written as a name. */
    static Figure ofGroup(Figure figure, NounPhrase phrase) {
        List<Token> tokens = phrase.tokens().stream()
                .dropWhile(t -> Sentence.is(t, "det") || !isCapital(t))
                .toList();
        boolean name = figure.namedOrNull() == null
                && figure.pointerOrNull() == null
                && GROUPS.contains(figure.primary())
                && phrase.sentence().section() != Section.HEADLINE
                && phrase.head().name().equals("ORGANIZATION")
                && tokens.stream().allMatch(t -> isCapital(t) || WITHIN.contains(t.lemma()));
        return name ? named(tokens).map(n -> figure.called(n.text(), n.key())).orElse(figure) : figure;
    }

    private static boolean isCapital(Token t) {
        return Character.isUpperCase(t.text().charAt(0));
    }

    /** A name's words hang on its first one or on its last; titles that were read into it are none of them. */
    static List<Token> words(Sentence sentence, Token name, RoleWords roles) {
        var tokens = new ArrayList<Token>();
        tokens.add(name);
        sentence.children(name, "flat", "compound").stream()
                .filter(Token::isProperNoun)
                .filter(t -> Sentence.is(t, "flat") || t.name().equals("PERSON"))
                .forEach(tokens::add);
        tokens.sort(Comparator.comparingInt(Token::index));
        while (tokens.size() > 1 && roles.isTitle(tokens.getFirst())) {
            tokens.removeFirst();
        }
        return List.copyOf(tokens);
    }

    /** A name in full: two words or more that stand in a row, an article and initials aside. */
    private static Optional<OwnName> named(List<Token> tokens) {
        boolean row = tokens.getLast().index() - tokens.getFirst().index() == tokens.size() - 1;
        List<String> key = tokens.stream()
                .flatMap(t -> NameKey.words(t.text()).stream())
                .filter(w -> w.length() > 1 && !w.equals("al") && !w.equals("the"))
                .map(NameKey::loose)
                .toList();
        if (!row || key.size() < 2) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        Token before = null;
        for (Token t : tokens) {
            if (before != null && before.span().end() < t.span().start()) {
                text.append(' ');
            }
            text.append(t.text());
            before = t;
        }
        return Optional.of(new OwnName(text.toString(), key));
    }
}
