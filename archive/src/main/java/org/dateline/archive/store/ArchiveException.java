package org.dateline.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * The archive cannot do what was asked, for a reason outside the program. The message is one plain sentence for the reader.
 */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public ArchiveException(Reason reason, String message, @Nullable Throwable causeOrNull) {
        super(message, causeOrNull);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The stable code, such as {@code archive.corrupt}. */
    public String code() {
        return reason.code;
    }

    /** Why an archive fails. */
    public enum Reason {
        /** The data folder was written by a newer Dateline. */
        NEWER_VERSION("archive.newer-version"),
        /** The record's file is no database or is damaged. */
        CORRUPT("archive.corrupt"),
        /** No room is left on the disk. */
        FULL("archive.full"),
        /** Another process holds the record and did not let go in time. */
        LOCKED("archive.locked"),
        /** The folder or its files may not be read or written. */
        UNREACHABLE("archive.unreachable");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }
}
