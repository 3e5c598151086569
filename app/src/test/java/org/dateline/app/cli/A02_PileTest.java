package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A02_PileTest {

    @TempDir
    Path folder;

    @Test
    void foldersAreReadByNameWithAllThatIsInThem() throws IOException {
        Path c = file("b/c.txt");
        Path a = file("a.txt");
        Path z = file("z.txt");
        assertThat(Pile.under(List.of(folder)).files()).containsExactly(a, c, z);
    }

    @Test
    void pathsKeepTheOrderInWhichTheyWereNamed() throws IOException {
        Path a = file("a.txt");
        Path b = file("b.txt");
        assertThat(Pile.under(List.of(b, a)).files()).containsExactly(b, a);
    }

    @Test
    void hiddenFilesAreLeftOut() throws IOException {
        file(".hidden.txt");
        file(".folder/page.txt");
        Path shown = file("shown.txt");
        assertThat(Pile.under(List.of(folder)).files()).containsExactly(shown);
    }

    @Test
    void thePartsOfAPageThatABrowserSavedAreNoPages() throws IOException {
        Path page = file("saved page.html");
        file("saved page_files/frame.html");
        Path own = file("case_files/page.html");
        assertThat(Pile.under(List.of(folder)).files()).containsExactly(own, page);
    }

    @Test
    void theStandardInputMayStandAmongThem() throws IOException {
        Path a = file("a.txt");
        assertThat(Pile.under(List.of(a, Path.of("-"))).files()).containsExactly(a, Pile.STANDARD_INPUT);
    }

    @Test
    void linksAreFollowedInsideTheFolderOnly() throws IOException {
        Path inside = file("named/page.txt");
        Path outside = file("elsewhere/secret.txt");
        Path named = folder.resolve("named");
        Path link = Files.createSymbolicLink(named.resolve("alias.txt"), inside);
        Files.createSymbolicLink(named.resolve("out.txt"), outside);
        Files.createSymbolicLink(named.resolve("outfolder"), outside.getParent());
        Files.createSymbolicLink(named.resolve("loop"), named);
        Files.createSymbolicLink(named.resolve("dangling"), named.resolve("nothing"));
        assertThat(Pile.under(List.of(named)).files()).containsExactly(link, inside);
    }

    @Test
    void whatDoesNotExistIsKept() throws IOException {
        Path a = file("a.txt");
        Path none = folder.resolve("none.txt");
        Pile pile = Pile.under(List.of(none, a));
        assertThat(pile).isEqualTo(new Pile(List.of(a), List.of(none), List.of()));
        assertThat(pile.incomplete()).isTrue();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
