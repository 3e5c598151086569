package org.dateline.reading.minilm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network with its vocabulary and labels, loaded once from this module's resources. Safe to share: each call runs on
 * the thread that makes it, and a word's scores do not depend on the sentences beside it.
 */
final class Network {

    /** What one batch is read to: {@code scores[sentence]…} by word, the root being word 0. */
    record Scored(int[][] tags, float[][][] names, float[][][] arcs, int[][][] relations) {}

    private static final String FOLDER = "/reader/";

    private final OrtSession session;
    private final Pieces pieces;
    private final Map<String, List<String>> labels;

    private Network(OrtSession session, Pieces pieces, Map<String, List<String>> labels) {
        this.session = session;
        this.pieces = pieces;
        this.labels = labels;
    }

    static Network load() {
        try {
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(bytes("reader.onnx"), options);
            var labels = new HashMap<String, List<String>>();
            for (String line : lines("labels.txt")) {
                List<String> fields = List.of(line.split("\t"));
                labels.put(fields.getFirst(), fields.subList(1, fields.size()));
            }
            return new Network(session, new Pieces(lines("pieces.txt")), Map.copyOf(labels));
        } catch (OrtException e) {
            throw new IllegalStateException("reading.model-broken: the reader's network could not be loaded", e);
        }
    }

    Pieces pieces() {
        return pieces;
    }

    /** Dictionary forms, by the lexicon, the vocabulary's whole words and the given ones. */
    Lemmas lemmas(Set<String> words) {
        var whole = new HashSet<String>();
        lines("pieces.txt").stream()
                .filter(p -> p.length() > 2 && !p.startsWith("##"))
                .forEach(whole::add);
        var lemmas = new Lemmas(lines("forms.tsv"), words, whole);
        lemmas.addIrregular(lines("irregular.tsv"));
        return lemmas;
    }

    /** The names of the classes of one head: {@code tags}, {@code scripts}, {@code labels} or {@code relations}. */
    List<String> labels(String head) {
        List<String> found = labels.get(head);
        if (found == null) {
            throw new IllegalStateException("reading.model-broken: no labels for " + head);
        }
        return found;
    }

    /** Reads a batch. */
    Scored run(Batch batch) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] byPiece = {batch.size(), batch.width()};
        long[] byWord = {batch.size(), batch.words()};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.ids()), byPiece);
                OnnxTensor shapes = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.shapes()), byPiece);
                OnnxTensor first = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.first()), byWord);
                OnnxTensor last = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.last()), byWord);
                OrtSession.Result result =
                        session.run(Map.of("pieces", ids, "shapes", shapes, "first", first, "last", last))) {
            int n = batch.size();
            int words = batch.words();
            return new Scored(
                    cut(ints(result, "tags"), n, words),
                    cut(floats(result, "names"), n, words, labels("labels").size()),
                    cut(floats(result, "arcs"), n, words, words),
                    cutThrice(ints(result, "relations"), n, words));
        } catch (OrtException e) {
            throw new IllegalStateException("reading.engine-failed: the reader's network did not run", e);
        }
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }

    private static IntBuffer ints(OrtSession.Result result, String name) {
        return tensor(result, name).getIntBuffer();
    }

    private static FloatBuffer floats(OrtSession.Result result, String name) {
        return tensor(result, name).getFloatBuffer();
    }

    private static int[][] cut(IntBuffer flat, int rows, int columns) {
        int[][] out = new int[rows][columns];
        for (int[] row : out) {
            flat.get(row);
        }
        return out;
    }

    private static int[][][] cutThrice(IntBuffer flat, int rows, int columns) {
        int[][][] out = new int[rows][][];
        for (int i = 0; i < rows; i++) {
            out[i] = cut(flat, columns, columns);
        }
        return out;
    }

    private static float[][][] cut(FloatBuffer flat, int rows, int columns, int depth) {
        float[][][] out = new float[rows][columns][depth];
        for (float[][] row : out) {
            for (float[] cell : row) {
                flat.get(cell);
            }
        }
        return out;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(stream(name), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static InputStream stream(String name) {
        InputStream in = Network.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("reading.model-missing: the reader's " + name + " is not in the program");
        }
        return in;
    }
}
