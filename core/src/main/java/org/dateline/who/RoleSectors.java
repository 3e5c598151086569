package org.dateline.who;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.PhraseWords.Kind;
import org.dateline.knowledge.RoleNouns.RoleNoun;
import org.dateline.model.Token;

/** What kind of actor a role phrase is: its noun's sectors, its owner's, or what the words around and the story make of it. */
final class RoleSectors {

    private static final Set<String> OFFICES = Set.of("GOV", "MIL", "LEG", "SPY", "COP", "JUD");

    private final PhraseWords words;
    private final Tenor tenor;

    RoleSectors(PhraseWords words, Tenor tenor) {
        this.words = words;
        this.tenor = tenor;
    }

    List<String> of(NounPhrase phrase, RoleWords.Found role, Owner owner) {
        RoleNoun noun = role.noun();
        String word = noun.words();
        if (words.is(Kind.ADVERSARY, word)) {
            return owner.isOfState() ? List.of("OPP") : List.of("UNK"); // "opponents of President Moyo"
        }
        List<String> sectors = owner.sectorsFor(noun.yields(), noun.sectors());
        if (words.is(Kind.RULE, word) && sectors.equals(List.of("ELI")) && !isFormer(phrase, role)) {
            return noun.sectors(); // "the Moyo administration" governed whenever it did what is told of it
        }
        if (isFormer(phrase, role) && !sectors.isEmpty() && OFFICES.contains(sectors.getFirst())) {
            return List.of("ELI");
        }
        if (Set.of("people", "person").contains(word) && !owner.countries().isEmpty() && !owner.isBody()) {
            return List.of("CVL"); // "the people of Peru", "its own people"
        }
        if (word.equals("officer") && owner.isBodiless() && tenor.policing()) {
            return List.of("COP");
        }
        if (word.startsWith("security ") && sectors.equals(List.of("COP"))) {
            return tenor.protests() ? sectors : List.of("COP", "MIL");
        }
        return sectors;
    }

    /** "the coalition" is one of states at war only in a story that tells of fighting, and by no plain noun before it. */
    boolean isCivil(NounPhrase phrase, RoleNoun noun) {
        if (!noun.words().equals("coalition")) {
            return false;
        }
        return !tenor.fighting()
                || phrase.sentence().children(phrase.head(), "compound").stream()
                        .anyMatch(t -> !t.isProperNoun());
    }

    private boolean isFormer(NounPhrase phrase, RoleWords.Found role) {
        return phrase.before(role.first()).stream()
                .anyMatch(t -> isFormer(t.lemma()) || isFormer(t.text().toLowerCase(Locale.ROOT)) || isEx(t));
    }

    private boolean isFormer(String word) {
        return words.is(Kind.FORMER, word);
    }

    private static boolean isEx(Token t) {
        return t.lemma().startsWith("ex-");
    }
}
