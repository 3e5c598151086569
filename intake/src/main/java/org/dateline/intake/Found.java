package org.dateline.intake;

import java.util.List;
import org.dateline.model.Refusal;
import org.dateline.page.RawPage;

/** What an intake hands on: a page, or something of which no page could be made. */
public sealed interface Found {

    /** Where it came from. */
    String source();

    /** The short name by which it is called. */
    String name();

    /** A page; the notes say what was wrong with it and how it was read nevertheless. */
    record Whole(RawPage page, List<Refusal> notes) implements Found {
        public Whole {
            notes = List.copyOf(notes);
        }

        @Override
        public String source() {
            return page.source();
        }

        @Override
        public String name() {
            return page.name();
        }
    }

    /** Something that could not be opened, and why. */
    record Refused(String source, String name, Refusal why) implements Found {}
}
