package org.dateline.reading.minilm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Turns the network's scores into words with tags, lemmas, names and a tree. */
final class Interpreter {

    private static final String ROOT = "root";
    private static final String NOT_READ = "dep";

    private final Network network;
    private final List<String> tags;
    private final List<String> relations;
    private final Lemmas lemmas;
    private final NameLabels names;

    Interpreter(Network network, Set<String> words) {
        this.network = network;
        tags = network.labels("tags");
        relations = network.labels("relations");
        lemmas = network.lemmas(words);
        names = new NameLabels(network.labels("labels"));
    }

    /** The words of each sentence, in the order given. A sentence's tail beyond the encoder's reach hangs flat on it. */
    List<List<Word>> read(List<List<String>> sentences) {
        List<List<String>> fitting = sentences.stream()
                .map(s -> s.subList(0, Batch.fits(s, network.pieces())))
                .toList();
        var read = new ArrayList<List<Word>>(
                fitting.stream().map(s -> List.<Word>of()).toList());
        for (Batch batch : Batch.of(fitting, network.pieces())) {
            Network.Scored scored = network.run(batch);
            for (int row = 0; row < batch.size(); row++) {
                int member = batch.members().get(row);
                List<Word> words = words(fitting.get(member), scored, row);
                read.set(member, withTail(words, sentences.get(member)));
            }
        }
        return read;
    }

    private List<Word> words(List<String> texts, Network.Scored scored, int row) {
        int n = texts.size();
        float[][] arcs = new float[n + 1][];
        for (int d = 0; d <= n; d++) {
            arcs[d] = Arrays.copyOf(scored.arcs()[row][d], n + 1);
        }
        int[] heads = Tree.best(arcs);
        String[] labels = names.of(Arrays.copyOfRange(scored.names()[row], 1, n + 1));
        var words = new ArrayList<Word>(n);
        for (int w = 1; w <= n; w++) {
            String tag = tags.get(scored.tags()[row][w]);
            String relation = relations.get(scored.relations()[row][w][heads[w]]);
            boolean root = heads[w] == 0;
            words.add(new Word(
                    tag,
                    lemmas.of(texts.get(w - 1), tag),
                    labels[w - 1],
                    heads[w] - 1,
                    root ? ROOT : relation.equals(ROOT) ? NOT_READ : relation));
        }
        return words;
    }

    private static List<Word> withTail(List<Word> words, List<String> texts) {
        if (words.size() == texts.size()) {
            return words;
        }
        var all = new ArrayList<>(words);
        for (int i = words.size(); i < texts.size(); i++) {
            all.add(new Word("FW", texts.get(i), "O", i == 0 ? -1 : 0, i == 0 ? ROOT : NOT_READ));
        }
        return all;
    }
}
