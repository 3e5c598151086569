package org.dateline.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The SQLite file: opens it, runs work in it, and says in plain words what is wrong with it. */
final class Database implements AutoCloseable {

    /** Longer than any one page's transaction takes. */
    private static final int WAIT_MILLISECONDS = 20_000;

    /** SQLite's own greatest: 16 TiB. */
    private static final int MOST_PAGES = 0xfffffffe >>> 1;

    private final Path file;
    private final Jdbi jdbi;

    /** Open connections that nobody uses just now: opening one reads the whole schema. */
    private final Queue<Handle> idle = new ConcurrentLinkedQueue<>();

    private Database(Path file, int mostPages) {
        this.file = file;
        var config = new SQLiteConfig();
        config.setMaxPageCount(mostPages);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // FULL, not NORMAL: what was reported as done must outlive a power cut too.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT_MILLISECONDS);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        this.jdbi = Jdbi.create(source);
    }

    /** Opens the file, making it and its folder where there is none, and brings its schema up to date. */
    static Database open(Path file) {
        return open(file, MOST_PAGES);
    }

    /** The same, for a file that may not grow over {@code mostPages} database pages of 4096 bytes. */
    static Database open(Path file, int mostPages) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Reason.UNREACHABLE,
                    "The data folder " + file.getParent() + " cannot be made: " + e.getMessage() + ".",
                    e);
        }
        var database = new Database(file, mostPages);
        database.with(handle -> {
            Migrations.apply(handle);
            return file;
        });
        return database;
    }

    /** Runs questions. Other writers are not waited for. */
    <T> T read(Function<Handle, T> work) {
        return with(work);
    }

    /** Runs changes as one transaction: all of them are on disk when this returns, or none. */
    <T> T write(Function<Handle, T> work) {
        return with(handle -> {
            // IMMEDIATE, so that two processes wait for each other instead of failing half way.
            handle.execute("BEGIN IMMEDIATE");
            try {
                T result = work.apply(handle);
                handle.execute("COMMIT");
                return result;
            } catch (RuntimeException e) {
                rollBack(handle, e);
                throw e;
            }
        });
    }

    /** A handle that failed is closed and never used again. */
    private <T> T with(Function<Handle, T> work) {
        try {
            Handle idleOrNull = idle.poll();
            Handle handle = idleOrNull == null ? jdbi.open() : idleOrNull;
            try {
                T result = work.apply(handle);
                idle.add(handle);
                return result;
            } catch (RuntimeException e) {
                handle.close();
                throw e;
            }
        } catch (JdbiException e) {
            throw plain(e);
        }
    }

    @Override
    public void close() {
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            handle.close();
        }
    }

    /** A full disk makes SQLite roll back by itself; then a second ROLLBACK fails and must not hide why. */
    private static void rollBack(Handle handle, RuntimeException why) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            why.addSuppressed(e);
        }
    }

    private RuntimeException plain(JdbiException failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException e) {
                return plain(e);
            }
        }
        return failure;
    }

    private RuntimeException plain(SQLiteException e) {
        int code = e.getResultCode().code & 0xff;
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return because(
                    ArchiveException.Reason.CORRUPT,
                    "The record " + file
                            + " is damaged or no record of Dateline: move it away, and read the pages again.",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return because(
                    ArchiveException.Reason.FULL,
                    "No room is left on the disk of " + file + ": what was reported as done is kept, the rest is not.",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return because(
                    ArchiveException.Reason.LOCKED,
                    "Another program holds the record " + file + ": try again later.",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_PERM.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return because(
                    ArchiveException.Reason.UNREACHABLE, "The record " + file + " cannot be read or written.", e);
        }
        return new IllegalStateException("the record's SQL failed", e);
    }

    private static ArchiveException because(ArchiveException.Reason reason, String message, SQLiteException cause) {
        return new ArchiveException(reason, message, cause);
    }
}
