package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.knowledge.RuleBook;
import org.dateline.lab.RuleCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline lab rules}: runs every rule's examples, and names the promises that are broken. */
@Command(
        name = "rules",
        description = {
            "Run every rule's examples and count rules, triggers and broken promises.",
            "Exit code 1 where a promise is broken."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline lab rules", "  dateline lab rules --json"})
final class LabRulesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--engine", paramLabel = "NAME", description = "Read with this engine instead of the standard one.")
    private String engine = Engines.STANDARD;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    LabRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleBook book = RuleBook.standard();
        var check = new RuleCheck(book, Engines.named(engine));
        List<RuleCheck.Broken> broken = check.run();
        broken.forEach(b -> console.say(b.told()));
        ObjectNode figures = JsonMapper.shared()
                .createObjectNode()
                .put("rules", check.rules())
                .put("triggers", check.triggers())
                .put("examples", check.examples())
                .put("broken", broken.size());
        if (json) {
            console.out().println(figures);
        } else {
            figures.properties()
                    .forEach(f -> console.out()
                            .printf("%-10s%6d%n", f.getKey(), f.getValue().asInt()));
        }
        return broken.isEmpty() ? Exit.OK : Exit.FAILURE;
    }
}
