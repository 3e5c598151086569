package org.dateline.lab.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Sentences with their right readings.
 *
 * @param name for tables: the file's name without {@code .conllu} and {@code .gz}
 */
public record Treebank(String name, List<GoldSentence> sentences) {

    public Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads a file in the CoNLL-U form, packed by gzip where its name ends in {@code .gz}.
     *
     * @throws BrokenException where the file is not in that form or holds no sentence
     */
    public static Treebank of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        var form = new Conllu();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(open(file, name.endsWith(".gz")), StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                form.line(line);
            }
            form.end();
        } catch (Conllu.BrokenLineException e) {
            throw new BrokenException(file + ":" + form.number() + ": " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new BrokenException(file + ":" + form.number() + ": what follows this line is not UTF-8");
        } catch (ZipException | EOFException e) {
            throw new BrokenException(file + ":" + form.number() + ": what follows this line cannot be unpacked");
        }
        if (form.sentences().isEmpty()) {
            throw new BrokenException(file + ":" + form.number() + ": there is no sentence in the file");
        }
        return new Treebank(name.replaceFirst("\\.gz$", "").replaceFirst("\\.conllu$", ""), form.sentences());
    }

    private static InputStream open(Path file, boolean packed) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        if (!packed) {
            return bytes;
        }
        try {
            return new GZIPInputStream(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** Number of words in all sentences. */
    public int size() {
        return sentences.stream().mapToInt(s -> s.words().size()).sum();
    }

    /** The sentences as plain texts, a story for each document. */
    List<GoldDocument> documents() {
        var documents = new ArrayList<GoldDocument>();
        var open = new ArrayList<GoldSentence>();
        for (GoldSentence sentence : sentences) {
            if (sentence.start() == GoldSentence.Start.DOCUMENT && !open.isEmpty()) {
                documents.add(GoldDocument.of(open));
                open.clear();
            }
            open.add(sentence);
        }
        if (!open.isEmpty()) {
            documents.add(GoldDocument.of(open));
        }
        return List.copyOf(documents);
    }

    /** A file that is no treebank: which line, and why, in one sentence. */
    public static final class BrokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenException(String sentence) {
            super(sentence);
        }

        /** A stable code. */
        public String code() {
            return "treebank.invalid";
        }
    }
}
