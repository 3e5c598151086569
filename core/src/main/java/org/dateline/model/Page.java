package org.dateline.model;

/**
 * A page as it was read. {@code text} keeps everything that the source shows, furniture too; {@code map} leads each of
 * its code units back to the source's bytes; {@code hints} is what the markup says about it.
 *
 * @param source where it came from: a URI or a path, as given
 * @param name the short name by which its stories are called: the file name
 * @param mediaType {@code text/plain} or {@code text/html}
 */
public record Page(String source, String name, String mediaType, String text, ByteMap map, PageHints hints) {

    public Page {
        if (map.length() != text.length()) {
            throw new IllegalArgumentException(
                    "text has " + text.length() + " code units, its byte map " + map.length());
        }
    }
}
