package org.dateline.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.dateline.app.desk.DeskException;
import org.dateline.archive.store.ArchiveException;
import org.dateline.lab.MarkedFiles;
import org.dateline.lab.pages.GoldPages;
import org.dateline.lab.pages.TruePage;
import org.dateline.lab.places.GeoCorpus;
import org.dateline.lab.reading.Treebank;

/** What the user is told, and the exit code, when a command fails. */
final class Failures {

    private Failures() {}

    static int exit(Exception problem, Console console) {
        return switch (problem) {
            case Stop stop -> {
                console.say(stop.shown());
                yield stop.exit();
            }
            case ArchiveException archive -> {
                console.say(archive.getMessage() + " (" + archive.code() + ")");
                yield switch (archive.reason()) {
                    case NEWER_VERSION, LOCKED -> Exit.CONFLICT;
                    case CORRUPT -> Exit.INVALID_DATA;
                    case FULL, UNREACHABLE -> Exit.FAILURE;
                };
            }
            case DeskException desk -> {
                console.say(desk.getMessage() + " (" + desk.code() + ")");
                yield Exit.CONFLICT;
            }
            case MarkedFiles.NoMarksException invalid -> {
                console.say(invalid.getMessage() + " (gold.invalid)");
                yield Exit.INVALID_DATA;
            }
            case GoldPages.NoGoldException invalid -> {
                console.say(invalid.getMessage() + " (gold.invalid)");
                yield Exit.INVALID_DATA;
            }
            case Treebank.BrokenException broken -> {
                console.say(broken.getMessage() + " (" + broken.code() + ")");
                yield Exit.INVALID_DATA;
            }
            case GeoCorpus.BrokenException broken -> {
                console.say(broken.getMessage() + " (" + broken.code() + ")");
                yield Exit.INVALID_DATA;
            }
            case TruePage.InvalidTruthException invalid -> {
                console.say(invalid.getMessage() + " (truth.invalid)");
                yield Exit.INVALID_DATA;
            }
            case UncheckedIOException io -> {
                IOException cause = io.getCause();
                yield file(cause == null ? new IOException(io) : cause, console);
            }
            case IOException io -> file(io, console);
            default -> {
                console.say("Dateline itself is at fault; please report this. (own.fault)");
                problem.printStackTrace(console.err());
                yield Exit.FAILURE;
            }
        };
    }

    private static int file(IOException problem, Console console) {
        return switch (problem) {
            case NoSuchFileException missing -> {
                console.say("There is no file " + missing.getFile() + ". (file.missing)");
                yield Exit.NOT_FOUND;
            }
            case AccessDeniedException denied -> {
                console.say("The file " + denied.getFile() + " may not be read or written. (file.denied)");
                yield Exit.FAILURE;
            }
            default -> {
                console.say("A file could not be read or written: " + problem.getMessage() + " (file.failed)");
                yield Exit.FAILURE;
            }
        };
    }
}
