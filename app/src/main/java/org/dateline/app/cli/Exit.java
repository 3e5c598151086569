package org.dateline.app.cli;

/** What the process's exit code says. */
final class Exit {

    static final int OK = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;
    static final int NOT_FOUND = 3;
    /** Something else holds what is needed: a port, a data folder, a newer version. */
    static final int CONFLICT = 4;

    static final int INVALID_DATA = 5;
    /** Done, and some of the input was refused. */
    static final int REFUSED_INPUTS = 6;

    static final int INTERRUPTED = 130;

    private Exit() {}
}
