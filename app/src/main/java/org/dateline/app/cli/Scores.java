package org.dateline.app.cli;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How measuring commands print their rows. */
final class Scores {

    private Scores() {}

    /** The rows as a table, or as the list {@code scores} of one JSON object. */
    static <S> void print(
            Console console,
            boolean json,
            List<S> scores,
            Function<S, ObjectNode> form,
            Function<List<S>, String> table) {
        if (json) {
            ObjectNode out = JsonMapper.shared().createObjectNode();
            ArrayNode list = out.putArray("scores");
            scores.forEach(score -> list.add(form.apply(score)));
            console.out().println(out);
        } else {
            console.out().print(table.apply(scores));
        }
        console.out().flush();
    }
}
