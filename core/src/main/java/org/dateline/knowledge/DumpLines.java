package org.dateline.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens a dump as lines, plain or as the first table of a zip archive. */
final class DumpLines {

    private DumpLines() {}

    static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        if (!file.toString().endsWith(".zip")) {
            return reader(bytes);
        }
        var zip = new ZipInputStream(bytes);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean table = entry.getName().endsWith(".txt") && !entry.getName().startsWith("readme");
            if (table && !entry.getName().startsWith("iso-languagecodes")) {
                return reader(zip);
            }
        }
        zip.close();
        throw new IOException(file + " holds no table (.txt)");
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    /** True for a table of names by GeoNames' number (alternateNames, alternateNamesV2, admin codes), not of places. */
    static boolean isNames(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("alternateNames") || name.startsWith("admin");
    }
}
