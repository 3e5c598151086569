package org.dateline.lab.reading;

import java.util.List;
import org.dateline.lab.Tally;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.reading.UniversalTags;

/**
 * How many words an engine read as gold does, with gold's sentences and words given; punctuation counts as any word.
 * Lemmas are compared without regard to case, since our contract writes all but names in lower case.
 *
 * @param heads right governors (UAS, unlabelled attachment)
 * @param relations right governors with right relations, subtypes aside (LAS, labelled attachment)
 * @param subtypes right governors with right relations and subtypes
 */
public record Marks(Tally upos, Tally xpos, Tally lemmas, Tally heads, Tally relations, Tally subtypes) {

    static final Marks NONE = new Marks(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    /** The engine's reading of the sentence beside gold's. */
    static Marks of(GoldSentence gold, Sentence read) {
        if (read.size() != gold.words().size()) {
            throw new IllegalStateException(
                    "an engine must keep the words it is given: " + gold.given().text());
        }
        List<String> upos = UniversalTags.of(read);
        Marks marks = NONE;
        for (int i = 0; i < read.size(); i++) {
            marks = marks.plus(of(gold.words().get(i), read.token(i), upos.get(i)));
        }
        return marks;
    }

    private static Marks of(GoldWord gold, Token read, String upos) {
        boolean head = gold.head() == read.head();
        String wanted = RelationNames.today(gold.relation());
        String relation = RelationNames.today(read.relation());
        return new Marks(
                same(gold.upos(), upos),
                same(gold.xpos(), read.tag()),
                same(gold.lemma(), read.lemma()),
                new Tally(head ? 1 : 0, 1),
                new Tally(head && main(wanted).equals(main(relation)) ? 1 : 0, 1),
                new Tally(head && wanted.equals(relation) ? 1 : 0, 1));
    }

    private static Tally same(String gold, String read) {
        if (gold.equals(GoldWord.UNSTATED)) {
            return Tally.NONE;
        }
        return new Tally(gold.equalsIgnoreCase(read) ? 1 : 0, 1);
    }

    private static String main(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    Marks plus(Marks other) {
        return new Marks(
                upos.plus(other.upos),
                xpos.plus(other.xpos),
                lemmas.plus(other.lemmas),
                heads.plus(other.heads),
                relations.plus(other.relations),
                subtypes.plus(other.subtypes));
    }
}
