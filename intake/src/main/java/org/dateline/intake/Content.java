package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.page.Carried;

/**
 * Something to be opened: a file, or what a container holds.
 *
 * @param source where it came from, container and entry
 * @param name the short name
 * @param carried what the carrier says of it
 * @param stream its bytes; whoever made the content closes it
 */
record Content(String source, String name, Carried carried, Peeked stream) {

    Content(String source, String name, Carried carried, InputStream stream) {
        this(source, name, carried, new Peeked(stream));
    }

    Head head() {
        return stream.asHead();
    }

    /** The whole, or {@code intake.too-large}. */
    byte[] bytes(Limits limits) throws IOException {
        byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.entryBytes() + 1));
        if (bytes.length > limits.entryBytes()) {
            throw tooLarge(limits);
        }
        return bytes;
    }

    static IntakeException tooLarge(Limits limits) {
        return new IntakeException(
                "intake.too-large",
                "It is larger than " + (limits.entryBytes() >> 20) + " MiB, which no page of news is.");
    }

    /** Where an entry of this container comes from; {@code id} tells it from all others in here. */
    String sourceOf(String id) {
        return source + "!" + id;
    }

    /** What an entry of this container is called. */
    String nameOf(String id) {
        return ShortName.inside(name, id);
    }
}
