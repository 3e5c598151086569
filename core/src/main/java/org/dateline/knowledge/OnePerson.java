package org.dateline.knowledge;

import java.util.List;
import java.util.Set;
import org.dateline.knowledge.NameMatch.Form;
import org.dateline.model.Token;

/**
 * Tells a person's surname from a part of somebody else's name: "Obama" is the one of the roster, the "Obama" of
 * "Michelle Obama" and the "Sherri" of "Sherri Papini" are not.
 */
final class OnePerson {

    private static final Set<String> SONS = Set.of("jr", "junior");

    private OnePerson() {}

    /** True unless the words are a person's name and their neighbours make them another person's. */
    static boolean isWhole(Form form, List<Token> tokens, int first, int last) {
        if (!(form.named() instanceof Entity entity) || entity.kind() != EntityKind.PERSON) {
            return true;
        }
        if (last + 1 < tokens.size()
                && SONS.contains(NameKey.fold(tokens.get(last + 1).text()).replace(".", ""))) {
            return false;
        }
        List<String> alias = bare(form.alias());
        return alias.size() != 1
                || isSpeltAlike(alias.getFirst(), bare(tokens.get(last).text()))
                        && !isNameWord(tokens, last + 1)
                        && (!isNameWord(tokens, first - 1) || isFirstName(entity, tokens.get(first - 1)));
    }

    private static boolean isSpeltAlike(String alias, List<String> written) {
        return written.size() == 1 && NameKey.near(written.getFirst()).equals(NameKey.near(alias));
    }

    private static boolean isNameWord(List<Token> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).isProperNoun()
                && tokens.get(index).name().equals("PERSON");
    }

    /** One of the person's other names, however spelt: its first letter is enough. */
    private static boolean isFirstName(Entity entity, Token word) {
        String initial = NameKey.loose(NameKey.fold(word.text()).substring(0, 1));
        return entity.aliases().stream()
                .flatMap(a -> bare(a).stream())
                .anyMatch(w -> NameKey.loose(w.substring(0, 1)).equals(initial));
    }

    private static List<String> bare(String name) {
        return NameKey.words(name).stream()
                .filter(w -> !w.equals(NameKey.ARTICLE))
                .toList();
    }
}
