package org.dateline.flow;

import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Roster;
import org.dateline.knowledge.RuleBook;

/** What a user may put in the place of the packed knowledge: what is coded, who is who, where is what. */
public record Books(RuleBook rules, Roster roster, Gazetteer gazetteer) {

    /** All of it as packed with the program. */
    public static Books packed() {
        return new Books(RuleBook.standard(), Roster.packed(), Gazetteer.packed());
    }

    public Books with(RuleBook others) {
        return new Books(others, roster, gazetteer);
    }

    public Books with(Roster others) {
        return new Books(rules, others, gazetteer);
    }

    public Books with(Gazetteer others) {
        return new Books(rules, roster, others);
    }
}
