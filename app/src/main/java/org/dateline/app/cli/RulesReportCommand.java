package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.knowledge.ActWords;
import org.dateline.knowledge.RuleBook;
import org.dateline.knowledge.SpeechVerbs;
import org.dateline.lab.RuleUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline rules report}: rules that never fired on a corpus, and words seen often that no rule knows. */
@Command(
        name = "report",
        description = {
            "A worklist for whoever writes rules: on the corpus, how often each rule fired and which never did,",
            "and the verbs and the nouns of acts seen most often that trigger no rule."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline rules report samples", "  dateline rules report --top 100 pages"})
final class RulesReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Pages, archives, feeds, tables, documents, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--top", paramLabel = "N", description = "So many unknown verbs, and as many nouns. Default: 40.")
    private int top = 40;

    @Mixin
    private HelpOption help = new HelpOption();

    RulesReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var use = new RuleUse(RuleBook.standard(), Engines.standard(), ActWords.packed(), SpeechVerbs.packed());
        new PileStories(console, Way.open()).each(paths, use::add);
        console.out().print(use.table(top));
        console.out().flush();
        return console.interruption().requested() ? Exit.INTERRUPTED : Exit.OK;
    }
}
