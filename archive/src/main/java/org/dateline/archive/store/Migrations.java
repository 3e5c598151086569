package org.dateline.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Brings a record's schema to this program's version: numbered files, each applied once, in order. */
final class Migrations {

    private static final List<String> FILES = List.of("001-record.sql", "002-keys.sql");

    private Migrations() {}

    /** Applies what is missing. SQLite's own {@code user_version} counts what was applied. */
    static void apply(Handle handle) {
        int version = version(handle);
        if (version > FILES.size()) {
            throw new ArchiveException(
                    ArchiveException.Reason.NEWER_VERSION,
                    "The data folder was written by a newer Dateline (its record has version " + version
                            + ", this program knows " + FILES.size() + "): use that one, or another folder.",
                    null);
        }
        if (version == FILES.size()) {
            return;
        }
        handle.execute("BEGIN IMMEDIATE");
        try {
            // Read again: another process may have been first.
            for (int next = version(handle); next < FILES.size(); next++) {
                statements(FILES.get(next)).forEach(handle::execute);
                handle.execute("PRAGMA user_version = " + (next + 1));
            }
            handle.execute("COMMIT");
        } catch (RuntimeException e) {
            handle.execute("ROLLBACK");
            throw e;
        }
    }

    private static int version(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    /** A file's statements: each ends with a semicolon at a line's end; comments run to the end of their line. */
    private static List<String> statements(String name) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(";\\s*(\\n|$)")
                    .splitAsStream(sql.replaceAll("--[^\\n]*", ""))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .map(statement -> statement.endsWith("END") ? statement + ";" : statement)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
