package org.dateline.app.cli;

/** A command cannot go on, for a reason outside the program: one sentence for the reader, a stable code, an exit code. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;
    private final String code;

    Stop(int exit, String code, String sentence) {
        super(sentence);
        this.exit = exit;
        this.code = code;
    }

    int exit() {
        return exit;
    }

    /** The sentence with its code, as it is shown. */
    String shown() {
        return getMessage() + " (" + code + ")";
    }
}
