package org.dateline.who;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Peoples;
import org.dateline.knowledge.PhraseWords;
import org.dateline.knowledge.RoleNouns;
import org.dateline.knowledge.Roster;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells who a story's persons and bodies are. Safe to share. */
public final class Casting {

    private static final class Packed {
        private static final Casting CASTING = new Casting(
                Roster.packed(),
                RoleNouns.packed(),
                SpeechVerbs.packed(),
                Peoples.packed(),
                PhraseWords.packed(),
                Gazetteer.packed());
    }

    private final Roster roster;
    private final RoleWords roles;
    private final SpeechVerbs speech;
    private final Peoples peoples;
    private final PhraseWords words;
    private final Gazetteer gazetteer;

    public Casting(
            Roster roster,
            RoleNouns nouns,
            SpeechVerbs speech,
            Peoples peoples,
            PhraseWords words,
            Gazetteer gazetteer) {
        this.roster = roster;
        this.roles = new RoleWords(nouns);
        this.speech = speech;
        this.peoples = peoples;
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** The story's cast by the packed roster and lexicons. */
    public static Cast of(Reading reading, Published published) {
        return Packed.CASTING.cast(reading, published);
    }

    public Cast cast(Reading reading, Published published) {
        var names = new Names(reading, published, roster);
        var towns = new Towns(gazetteer::candidates);
        Optional<String> storyState = StoryState.of(reading, names, towns);
        Tenor tenor = Tenor.of(reading);
        var persons = new Persons(roles);
        for (boolean introducing : List.of(true, false)) {
            var past = new Past();
            var doubts = new Doubts();
            var pronouns = new Pronouns(reading, past, new Antecedents(past, doubts), speech, words);
            var composition = new Composition(
                    names,
                    roles,
                    new Descriptions(past, words),
                    doubts,
                    pronouns,
                    persons,
                    towns,
                    peoples,
                    words,
                    storyState,
                    tenor);
            for (Sentence sentence : reading.sentences()) {
                for (Token token : sentence.tokens()) {
                    if (names(token)) {
                        List<Figure> figures = composition.of(sentence, token.index());
                        past.note(sentence, token, figures);
                        if (introducing) {
                            introduceAbbreviation(sentence, token, figures, persons);
                        }
                        if (introducing && sentence.section() != Section.HEADLINE) {
                            figures.stream()
                                    .filter(f -> f.shape() == Figure.Shape.PERSON)
                                    .forEach(f -> persons.introduce(sentence, token, f));
                        }
                    }
                }
            }
            if (!introducing) {
                return new Cast(reading, composition, doubts, storyState);
            }
        }
        throw new IllegalStateException("the second pass returns");
    }

    /** True for a token that may head a phrase of its own. */
    private static boolean names(Token token) {
        return (token.isNoun() || token.isPronoun() || token.tag().equals("CD"))
                && !Sentence.is(token, "compound", "flat", "nummod", "det", "case");
    }

    /** "The Marfa Liberation Army (MLA)": the abbreviation is introduced with the name. */
    private static void introduceAbbreviation(Sentence sentence, Token head, List<Figure> figures, Persons persons) {
        int open = head.index() + 1;
        if (open + 2 < sentence.size()
                && sentence.token(open).text().equals("(")
                && sentence.token(open + 2).text().equals(")")
                && sentence.token(open + 1).text().matches("\\p{Lu}{2,}[\\p{L}-]*")) {
            figures.forEach(f -> persons.introduceAs(sentence.token(open + 1).text(), f));
        }
    }
}
