package org.dateline.app.desk;

/**
 * Reads a page of the archive again from where it came, so that what a person said of it holds at once. The archive keeps a
 * page's text and not its bytes, and text alone does not tell where a story of a web page begins; so the source is needed.
 */
@FunctionalInterface
public interface Rereading {

    /** One that reads nothing: decisions are kept and hold from the next {@code dateline ingest} on. */
    Rereading NONE = page -> Result.NO_SOURCE;

    /** Reads the page and what has to be read with it. */
    Result again(String page);

    /** What came of it. */
    enum Result {
        DONE("", "The page was read again, and the decision holds."),
        NO_SOURCE(
                "decision.no-source",
                "The decision is kept, and the page could not be read again from here: its file is not where it was, or came"
                        + " through a pipe. It holds as soon as the page is read by “dateline ingest”."),
        NOT_FOUND(
                "decision.page-gone",
                "The decision is kept, and the page could not be read again from here: its file is there, and no such page"
                        + " was found in it in time. It holds as soon as the page is read by “dateline ingest”.");

        private final String code;
        private final String sentence;

        Result(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        /** The stable code; empty where all was done. */
        public String code() {
            return code;
        }

        /** For the reader. */
        public String sentence() {
            return sentence;
        }
    }
}
