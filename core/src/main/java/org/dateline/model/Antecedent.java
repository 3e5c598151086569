package org.dateline.model;

import java.util.Locale;

/**
 * The words that name whoever other words only point back to: "Kenyan troops" for a later "they".
 *
 * @param words that name it; of several steps ("he", "the minister", "Minister Mwangi") the last one's
 * @param link how the pointing words point
 */
public record Antecedent(Words words, Link link) {

    /** A kind of pointing. */
    public enum Link {
        /** "They", "he", "its": the likeliest before it that fits in number and kind. */
        PRONOUN("a pronoun; of those told before who fit it in number and kind, the nearest and likeliest"),
        /** "Who", "which": the noun that the clause hangs on. */
        RELATIVE("a relative word; its clause hangs on the noun"),
        /** "We" and "I" in a quotation. */
        SPEAKER("words of a quotation; who is quoted is meant"),
        /** "The group", "the minister": the last one called so. */
        DESCRIPTION("a description; the last one that the story called so"),
        /** A name in part: "Mwangi". */
        NAME("a part of a name that the story tells in full"),
        /** "The MLA": introduced in brackets beside its name. */
        ABBREVIATION("an abbreviation that the story introduces beside a name"),
        /** "The two sides", "both countries". */
        SIDES("words for two; the last two whom the story told of together or as sides"),
        /** "Five others", "dozens": of the same people as those told of before. */
        OTHERS("a number of others; of the same people as those told of before"),
        /** "Its army", "the group's leader": whose it is, is told by words that point back. */
        OWNER("what belongs to somebody told of before");

        private final String why;

        Link(String why) {
            this.why = why;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind in plain words, with the reason why those words are meant. */
        public String why() {
            return why;
        }
    }
}
