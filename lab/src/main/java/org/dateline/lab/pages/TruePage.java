package org.dateline.lab.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the benchmark with its right text.
 *
 * @param name by which the truth names it, and its file
 * @param address where it was published; empty where the truth does not say
 * @param html its bytes, unpacked
 * @param article the right text
 */
@SuppressWarnings("ArrayRecordComponent")
public record TruePage(String name, String address, byte[] html, String article) {

    /** A truth that cannot be read as such. */
    public static final class InvalidTruthException extends IOException {
        private static final long serialVersionUID = 1;

        InvalidTruthException(String message) {
            super(message);
        }
    }

    /**
     * The pages of a folder, {@code NAME.html} or {@code NAME.html.gz} each, in the order of their truth: one JSON object
     * with an object {@code {"articleBody": …, "url": …}} for each name.
     *
     * @throws NoSuchFileException where the truth or the file of a page is missing
     * @throws InvalidTruthException where the truth has another form
     */
    public static List<TruePage> in(Path folder, Path truth) throws IOException {
        JsonNode all = json(truth);
        var pages = new ArrayList<TruePage>();
        for (var entry : all.properties()) {
            JsonNode article = entry.getValue().path("articleBody");
            if (!article.isString() || !entry.getKey().matches("[\\w.-]+")) {
                throw new InvalidTruthException(
                        truth + ": " + entry.getKey() + " has no articleBody or is no file's name");
            }
            String address = entry.getValue().path("url").asString("");
            pages.add(new TruePage(entry.getKey(), address, html(folder, entry.getKey()), article.stringValue()));
        }
        return pages;
    }

    private static JsonNode json(Path truth) throws IOException {
        byte[] bytes = Files.readAllBytes(truth);
        try {
            JsonNode all = JsonMapper.shared().readTree(bytes);
            if (!all.isObject()) {
                throw new InvalidTruthException(truth + " holds no JSON object");
            }
            return all;
        } catch (JacksonException e) {
            throw new InvalidTruthException(truth + " is not JSON: " + e.getOriginalMessage());
        }
    }

    /** All HTML pages of a folder, unpacked, by name: for measuring speed no truth is needed. */
    public static List<byte[]> bytesIn(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            var pages = new ArrayList<byte[]>();
            for (Path file : list.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".html") || name.endsWith(".html.gz")) {
                    pages.add(html(folder, name.substring(0, name.lastIndexOf(".html"))));
                }
            }
            return pages;
        }
    }

    private static byte[] html(Path folder, String name) throws IOException {
        Path plain = folder.resolve(name + ".html");
        if (Files.exists(plain)) {
            return Files.readAllBytes(plain);
        }
        byte[] packed = Files.readAllBytes(folder.resolve(name + ".html.gz"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacked.readAllBytes();
        }
    }
}
