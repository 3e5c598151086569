package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.knowledge.RuleBook;
import org.dateline.lab.RuleCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline rules check}: are the rules well written, and does every example hold? */
@Command(
        name = "check",
        description = {
            "See whether the rules are well written and every example of theirs holds: a line each that does not.",
            "Exit code 1 where an example does not hold, 5 where a rule is not well written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rules check             the rules that come with the program",
            "  dateline rules check aid.yaml    the same, with this file in the place of theirs",
            "  dateline rules check mine.yaml   the same, and the rules of this file beside them",
            "",
            "In an example the trigger stands between asterisks, who acts in square brackets, and whom it",
            "is done to in braces: \"[Norway] *sent* food to {the islanders}.\""
        })
final class RulesCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A rule file, YAML. One that is called like a file of knowledge/rules stands in its place.")
    private @Nullable Path file;

    @Mixin
    private HelpOption help = new HelpOption();

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path own = file;
        RuleBook book = own == null ? RuleBook.standard() : RuleBooks.with(own);
        var check = new RuleCheck(book, Engines.named(Engines.STANDARD, book));
        List<RuleCheck.Broken> broken = check.run();
        broken.forEach(b -> console.out().println(b.told()));
        console.out()
                .println(check.rules() + " rules, " + check.triggers() + " triggers, " + check.examples()
                        + " examples; " + broken.size() + " examples do not hold.");
        console.out().flush();
        return broken.isEmpty() ? Exit.OK : Exit.FAILURE;
    }
}
