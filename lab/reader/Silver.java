import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Reads texts with CoreNLP for the training of the reader, a line each: {@code tok} takes words parted by blanks,
 * {@code news} running text. Writes FILE.cnlp: number, word, lemma, tag, name, head, relation.
 */
class Silver {

    private static final int LONGEST_LINE = 3000;

    public static void main(String[] arguments) throws Exception {
        boolean cut = arguments[0].equals("tok");
        StanfordCoreNLP pipeline = pipeline(cut);
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            List<String> read = Files.readAllLines(Path.of(file)).parallelStream()
                    .map(line -> read(pipeline, line))
                    .collect(Collectors.toList());
            Files.writeString(Path.of(file + ".cnlp"), String.join("", read));
        }
    }

    private static StanfordCoreNLP pipeline(boolean cut) {
        var p = new Properties();
        p.setProperty("annotators", cut ? "tokenize,pos,lemma,ner" : "tokenize,pos,lemma,ner,depparse");
        for (String off : List.of("applyFineGrained", "applyNumericClassifiers", "useSUTime", "buildEntityMentions")) {
            p.setProperty("ner." + off, "false");
        }
        if (cut) {
            p.setProperty("tokenize.whitespace", "true");
            p.setProperty("ssplit.eolonly", "true");
        } else {
            p.setProperty("ssplit.newlineIsSentenceBreak", "never");
            p.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false");
        }
        return new StanfordCoreNLP(p);
    }

    private static String read(StanfordCoreNLP pipeline, String line) {
        var annotation = new Annotation(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
        pipeline.annotate(annotation);
        var out = new StringBuilder();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
            int[] heads = new int[words.size()];
            String[] relations = new String[words.size()];
            Arrays.fill(relations, "dep");
            SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            if (graph != null) {
                graph.getRoots().forEach(root -> relations[root.index() - 1] = "root");
                for (SemanticGraphEdge edge : graph.edgeIterable()) {
                    heads[edge.getDependent().index() - 1] = edge.getGovernor().index();
                    relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
                }
            }
            for (int i = 0; i < words.size(); i++) {
                CoreLabel w = words.get(i);
                String text = w.originalText().isEmpty() ? w.word() : w.originalText();
                out.append(String.join(
                                "\t",
                                Integer.toString(i + 1),
                                text,
                                w.lemma(),
                                w.tag(),
                                w.ner(),
                                Integer.toString(heads[i]),
                                relations[i]))
                        .append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
