package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class B03_PagesThatCannotBeReadTest {

    @TempDir
    Path folder;

    @Test
    void aPathThatDoesNotExist() {
        Ran ran = Ran.of("code", folder.resolve("none.txt").toString());
        assertThat(ran.exit()).isEqualTo(Exit.NOT_FOUND);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .containsExactly("dateline: There is no file or folder " + folder + "/none.txt. (input.missing)");
    }

    @Test
    void eachBadPageIsOneSentence() throws IOException {
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9, 8, 7});
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.writeString(folder.resolve("furniture.txt"), "12\n34\n");
        Ran ran = Ran.of("code", folder.toString(), folder.resolve("none.txt").toString());
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines().map(line -> line.replaceAll(".*/(\\w+\\.txt).*(\\(.*\\))", "$1 $2")))
                .containsExactly(
                        "none.txt (input.missing)",
                        "binary.txt (page.binary)",
                        "empty.txt (page.empty)",
                        "furniture.txt (story.none)",
                        "dateline: 3 pages (3 refused), 0 stories (0 repeats), 0 mentions;"
                                + " refused: 1 page.binary, 1 page.empty, 1 story.none.");
    }

    @Test
    void anEmptyFolderIsNothingToDo() {
        Ran ran = Ran.of("code", folder.toString());
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).isEmpty();
    }
}
