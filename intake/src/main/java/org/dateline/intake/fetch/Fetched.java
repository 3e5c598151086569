package org.dateline.intake.fetch;

import org.dateline.model.Refusal;

/** What came of an address. */
public sealed interface Fetched {

    String url();

    /** The page was saved. */
    record Saved(String url) implements Fetched {}

    /** The host says that the page has not changed since it was fetched last. */
    record Unchanged(String url) implements Fetched {}

    /** It was not fetched, and why. */
    record Refused(String url, Refusal why) implements Fetched {}
}
