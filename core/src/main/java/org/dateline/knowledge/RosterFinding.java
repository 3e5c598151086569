package org.dateline.knowledge;

/** What the roster's linter found in a row: an error stops the program, a notice is for the analyst to look at. */
public record RosterFinding(boolean isError, String file, int line, String message) {

    static RosterFinding error(RosterFile.Row row, String message) {
        return new RosterFinding(true, row.file(), row.line(), message);
    }

    static RosterFinding notice(RosterFile.Row row, String message) {
        return new RosterFinding(false, row.file(), row.line(), message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (isError ? "" : "notice: ") + message;
    }
}
