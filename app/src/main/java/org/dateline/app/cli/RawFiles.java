package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;
import org.dateline.archive.store.ContentHash;
import org.dateline.model.Outcome;
import org.dateline.model.Refusal;
import org.dateline.page.RawPage;

/** Reads the files of a pile as raw pages. */
final class RawFiles {

    /** No page of news is larger; what is would only fill the memory. */
    private static final long LARGEST = 64L << 20;

    private final BinaryOperator<String> nameOf;

    /** Pages are called by their file names; {@code nameOf} makes, from source and file name, a name that is free. */
    RawFiles(BinaryOperator<String> nameOf) {
        this.nameOf = nameOf;
    }

    /** A file's bytes with the page's name and source; what cannot be read is refused with an empty page. */
    record RawFile(RawPage page, String hash, Outcome<RawPage> outcome) {}

    RawFile read(Path file) {
        String source = file.toAbsolutePath().normalize().toString();
        String name = nameOf.apply(source, file.getFileName().toString());
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return refused(source, name, "input.too-large", "The file is larger than 64 MB.");
            }
            byte[] bytes = Files.readAllBytes(file);
            var page = new RawPage(source, name, bytes);
            return new RawFile(page, ContentHash.of(bytes), Outcome.made(page));
        } catch (IOException e) {
            return refused(source, name, "input.unreadable", "The file could not be read.");
        }
    }

    private static RawFile refused(String source, String name, String code, String detail) {
        var none = new RawPage(source, name, new byte[0]);
        return new RawFile(none, ContentHash.of(none.bytes()), Outcome.refused(Refusal.ofWhole(code, detail)));
    }
}
