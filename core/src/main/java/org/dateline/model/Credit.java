package org.dateline.model;

import java.util.Locale;

/**
 * Words by which a publication says that a text or a picture is an agency's.
 *
 * @param agency its name, one for each agency however it signs
 * @param of what of the agency's it is
 * @param words the line or the part of it that says so
 */
public record Credit(String agency, Of of, Words words) {

    /** What is the agency's. */
    public enum Of {
        /** The text. */
        TEXT,
        /** A part of the text that others wrote: "with reporting from dpa". */
        PART,
        /** A picture beside it. */
        PICTURE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of that word. */
        public static Of of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
