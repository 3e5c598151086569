package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines are measured on a treebank; what is missing, broken or unknown is said with its code. */
class D02_LabReadingTest {

    private static final String OWN = """
            # newdoc
            1 Rebels rebel NOUN NNS _ 2 nsubj _ _
            2 shelled shell VERB VBD _ 0 root _ _
            3 the the DET DT _ 4 det _ _
            4 port port NOUN NN _ 2 obj _ SpaceAfter=No
            5 . . PUNCT . _ 2 punct _ _

            1 Guards guard NOUN NNS _ 2 nsubj _ _
            2 fled flee VERB VBD _ 0 root _ _
            3 Monday Monday PROPN NNP _ 2 obl:unmarked _ SpaceAfter=No
            4 . . PUNCT . _ 2 punct _ _

            """.replace(' ', '\t').replace("#\t", "# ");

    @TempDir
    Path folder;

    private String file(String conllu) throws IOException {
        return Files.writeString(folder.resolve("own.conllu"), conllu).toString();
    }

    @Test
    void aRowForEachEngineAndFile() throws IOException {
        Ran ran = Ran.of("lab", "reading", file(OWN), "--engine", "minilm");
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().getLast())
                .startsWith("minilm-1         own                   9  1.000 1.000 1.000  1.000 1.000 1.000  1.000");
    }

    @Test
    void asJson() throws IOException {
        Ran ran = Ran.of("lab", "reading", file(OWN), "--engine", "minilm", "--json");
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains("{\"scores\":[{\"engine\":\"minilm-1\",\"treebank\":\"own\"", "\"las\":1.0");
    }

    @Test
    void anEngineThatDoesNotExist() throws IOException {
        Ran ran = Ran.of("lab", "reading", file(OWN), "--engine", "oracle");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("\"oracle\"", "minilm", "(engine.unknown)");
    }

    @Test
    void aFileThatIsMissingOrNoTreebank() throws IOException {
        assertThat(Ran.of("lab", "reading", folder + "/none.conllu").exit()).isEqualTo(Exit.NOT_FOUND);
        Ran ran = Ran.of("lab", "reading", file("1\tRebels\n"));
        assertThat(ran.exit()).isEqualTo(Exit.INVALID_DATA);
        assertThat(ran.err()).contains("own.conllu:1: a line has 10 columns", "(treebank.invalid)");
    }
}
