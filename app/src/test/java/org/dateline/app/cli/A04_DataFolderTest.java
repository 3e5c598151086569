package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class A04_DataFolderTest {

    @Test
    void eachSystemHasItsPlace() {
        assertThat(DataFolder.standard(Map.of(), "Linux", "/home/ana"))
                .isEqualTo(Path.of("/home/ana/.local/share/dateline"));
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "/big"), "Linux", "/home/ana"))
                .isEqualTo(Path.of("/big/dateline"));
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "not/absolute"), "Linux", "/home/ana"))
                .isEqualTo(Path.of("/home/ana/.local/share/dateline"));
        assertThat(DataFolder.standard(Map.of(), "Mac OS X", "/Users/ana"))
                .isEqualTo(Path.of("/Users/ana/Library/Application Support/Dateline"));
        assertThat(DataFolder.standard(Map.of("LOCALAPPDATA", "/c/local"), "Windows 11", "/c/ana"))
                .isEqualTo(Path.of("/c/local/Dateline"));
    }
}
