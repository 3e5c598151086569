package org.dateline.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;
import org.dateline.archive.store.ContentHash;
import org.dateline.intake.Columns;
import org.dateline.intake.Found;
import org.dateline.intake.Intake;
import org.dateline.intake.Limits;
import org.dateline.intake.Walk;
import org.dateline.model.Outcome;
import org.dateline.model.Refusal;
import org.dateline.page.Carried;
import org.dateline.page.RawPage;

/** Opens the files of a pile and gives what is found in them its name and hash. */
final class RawFiles {

    /** Of what comes through a pipe, so much tells it from anything else. */
    private static final int KNOWN_BY = 1 << 16;

    private final Intake intake;
    private final InputStream standardInput;
    private final BinaryOperator<String> nameOf;

    /** Pages are called by their file names; {@code nameOf} makes, from source and short name, a name that is free. */
    RawFiles(Intake intake, InputStream standardInput, BinaryOperator<String> nameOf) {
        this.intake = intake;
        this.standardInput = standardInput;
        this.nameOf = nameOf;
    }

    /** The same for files of the usual forms, and none that come through a pipe. */
    RawFiles(BinaryOperator<String> nameOf) {
        this(new Intake(Columns.USUAL, Limits.USUAL), InputStream.nullInputStream(), nameOf);
    }

    /** A page with its hash; what cannot be read is refused with an empty page. */
    record RawFile(RawPage page, String hash, Outcome<RawPage> outcome) {}

    /** All that is in a file; {@link Pile#STANDARD_INPUT} is what comes through a pipe. */
    Walk open(Path file) throws IOException {
        if (file.equals(Pile.STANDARD_INPUT)) {
            byte[] head = standardInput.readNBytes(KNOWN_BY);
            String known = ContentHash.of(head).substring(0, 12);
            var whole = new SequenceInputStream(new ByteArrayInputStream(head), standardInput);
            return intake.open("standard input " + known, "stdin-" + known, whole);
        }
        return intake.open(sourceOf(file), file.getFileName().toString(), Files.newInputStream(file));
    }

    RawFile named(Found found) {
        String name = nameOf.apply(found.source(), found.name());
        return switch (found) {
            case Found.Whole whole -> {
                RawPage read = whole.page();
                var page = new RawPage(read.source(), name, read.bytes(), read.carried());
                yield new RawFile(page, hash(page), Outcome.made(page, whole.notes()));
            }
            case Found.Refused none -> refused(none.source(), name, none.why());
        };
    }

    /** The first page of a file. */
    RawFile read(Path file) {
        try (Walk walk = open(file)) {
            return walk.hasNext() ? named(walk.next()) : unreadable(file);
        } catch (IOException e) {
            return unreadable(file);
        }
    }

    /** A file that cannot be opened at all. */
    RawFile unreadable(Path file) {
        String source = sourceOf(file);
        String name = nameOf.apply(source, file.getFileName().toString());
        return refused(source, name, Refusal.ofWhole("input.unreadable", "The file could not be read."));
    }

    private static String sourceOf(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /** What the carrier says counts too: a table whose dates were named after all is read again. */
    private static String hash(RawPage page) {
        String bytes = ContentHash.of(page.bytes());
        return page.carried().equals(Carried.NONE)
                ? bytes
                : ContentHash.of((bytes + page.carried()).getBytes(StandardCharsets.UTF_8));
    }

    private static RawFile refused(String source, String name, Refusal why) {
        var none = new RawPage(source, name, new byte[0]);
        return new RawFile(none, ContentHash.of(none.bytes()), Outcome.refused(why));
    }
}
