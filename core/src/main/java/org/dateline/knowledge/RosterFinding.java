package org.dateline.knowledge;

/**
 * What the roster's linter found in a row: an error stops the program, a notice is for the analyst to look at.
 *
 * @param code stable, such as {@code roster.parent}
 * @param line of the file, from 1
 */
public record RosterFinding(boolean isError, String code, String file, int line, String message) {

    static RosterFinding error(String code, RosterFile.Row row, String message) {
        return new RosterFinding(true, code, row.file(), row.line(), message);
    }

    static RosterFinding notice(String code, RosterFile.Row row, String message) {
        return new RosterFinding(false, code, row.file(), row.line(), message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (isError ? "" : "notice: ") + message + " (" + code + ")";
    }
}
