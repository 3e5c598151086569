package org.dateline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The HTML pages of some folders, read into memory. */
final class Pile {

    /** Between the names of folders; a comma parts the values of a parameter already. */
    private static final String APART = "\\+";

    private static final String PACKED = ".gz";

    private Pile() {}

    /** Every HTML page below the folders, in the order of their paths; {@code folders} are apart by plus signs. */
    static List<byte[]> of(String folders) {
        var pages = new ArrayList<byte[]>();
        for (String folder : folders.split(APART, -1)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Pile::isHtml).sorted().toList()) {
                    pages.add(read(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the pages of " + folder + " cannot be read", e);
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no HTML page stands in " + folders);
        }
        return pages;
    }

    private static boolean isHtml(Path file) {
        String name = file.getFileName().toString();
        String plain = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        return Files.isRegularFile(file) && plain.endsWith(".html");
    }

    private static byte[] read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(PACKED)) {
            return bytes;
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unpacked.readAllBytes();
        }
    }
}
