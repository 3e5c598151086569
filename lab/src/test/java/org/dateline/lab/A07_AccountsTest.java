package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.lab.Golds.mention;
import static org.dateline.lab.Golds.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A07_AccountsTest {

    @TempDir
    Path folder;

    private final String mention = mention("AID", 0, 10, "");
    private final List<MarkedStory> gold = Golds.gold(story("one", mention), story("two", mention));
    private final MarkedStory found = MarkedStory.of("found", List.of(Golds.marked(mention)));
    private final Evaluation half = Evaluation.of("own.json", gold, Map.of("one", found));
    private final Evaluation whole = Evaluation.of("own.json", gold, Map.of("one", found, "two", found));

    @Test
    void theSameFiguresPass() throws IOException {
        Path file = folder.resolve("accounts.json");
        Accounts.in(file).rewrite(List.of(half));
        assertThat(Accounts.in(file).differences(half)).isEmpty();
    }

    @Test
    void aBetterFigureFailsAsAWorseOneDoes() throws IOException {
        Path file = folder.resolve("accounts.json");
        Accounts.in(file).rewrite(List.of(half));
        assertThat(Accounts.in(file).differences(whole))
                .contains(
                        "own.json: type: r is 1.000, the accounts say 0.500",
                        "own.json: recall by type: AID is 2/2, the accounts say 1/2");
    }

    @Test
    void rewritingKeepsOtherGolds() throws IOException {
        Path file = folder.resolve("accounts.json");
        Evaluation other = new Evaluation("other.json", whole.stories());
        Accounts.in(file).rewrite(List.of(half, other));
        Accounts.in(file).rewrite(List.of(whole));
        assertThat(Accounts.in(file).differences(other)).isEmpty();
        assertThat(Accounts.in(file).differences(whole)).isEmpty();
    }

    @Test
    void aGoldWithoutAccountsFails() throws IOException {
        assertThat(Accounts.in(folder.resolve("none.json")).differences(half))
                .containsExactly("own.json: no figures are kept in " + folder.resolve("none.json"));
    }
}
