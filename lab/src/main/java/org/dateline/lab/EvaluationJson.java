package org.dateline.lab;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation as one JSON object: the reference scorer's figures under its own names, and the rest beside them. */
public final class EvaluationJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LISTED = 50;

    private EvaluationJson() {}

    /** Figures, intervals, tables and lists. */
    public static ObjectNode of(Evaluation evaluation) {
        Counts total = evaluation.total();
        ObjectNode out = JSON.createObjectNode();
        out.put("name", evaluation.name());
        out.put("stories", evaluation.stories().size());
        out.setAll(figures(total));
        out.setAll(beside(evaluation.beside()));
        ObjectNode intervals = out.putObject("intervals");
        evaluation
                .intervals()
                .forEach((figure, interval) ->
                        intervals.putArray(figure).add(interval.low()).add(interval.high()));
        ObjectNode types = out.putObject("types");
        total.types().forEach((type, rates) -> types.set(type, rates(rates)));
        ArrayNode worst = out.putArray("worst stories");
        for (Evaluation.ScoredStory story : evaluation.worst(LISTED)) {
            ObjectNode each = worst.addObject();
            each.put("id", story.gold().id());
            each.set("type", rates(story.counts().type()));
        }
        out.set("confusions", often(evaluation.confusions(LISTED)));
        out.set("missed triggers", often(evaluation.missedTriggers(LISTED)));
        out.set("extra triggers", often(evaluation.extraTriggers(LISTED)));
        out.set("wrong rules", often(evaluation.extraRules(LISTED)));
        return out;
    }

    /** The very object that the reference scorer prints with {@code --json}. */
    public static ObjectNode figures(Counts total) {
        ObjectNode out = JSON.createObjectNode();
        out.set("trigger", prf(total.trigger()));
        out.set("type", prf(total.type()));
        out.put("pairs with type right", total.pairsWithTypeRight());
        ObjectNode fields = out.putObject("fields");
        for (Field field : Field.values()) {
            fields.put(field.word(), Evaluation.tally(total.fields(), field).share());
        }
        ObjectNode stated = out.putObject("fields where gold states one");
        for (Field field : Field.STATED) {
            Tally tally = Evaluation.tally(total.stated(), field);
            ObjectNode each = stated.putObject(field.word());
            if (tally.of() == 0) {
                each.putNull("right");
            } else {
                each.put("right", tally.share());
            }
            each.put("of", tally.of());
        }
        ObjectNode recall = out.putObject("recall by type");
        for (Map.Entry<String, Tally> each : total.recall().entrySet()) {
            recall.put(
                    each.getKey(),
                    each.getValue().right() + "/" + each.getValue().of());
        }
        return out;
    }

    /** Links of terms, and contexts. */
    static ObjectNode beside(Beside beside) {
        ObjectNode out = JSON.createObjectNode();
        out.set("term of", rates(beside.terms()));
        out.putObject("term of, both ends found")
                .put("right", beside.ends().right())
                .put("of", beside.ends().of());
        out.set("contexts", rates(beside.contexts()));
        return out;
    }

    private static ObjectNode prf(Rates rates) {
        ObjectNode out = JSON.createObjectNode();
        out.put("p", rates.precision());
        out.put("r", rates.recall());
        out.put("f1", rates.f1());
        return out;
    }

    private static ObjectNode rates(Rates rates) {
        ObjectNode out = prf(rates);
        out.put("right", rates.right());
        out.put("extra", rates.extra());
        out.put("missed", rates.missed());
        return out;
    }

    private static ArrayNode often(List<Evaluation.Often> list) {
        ArrayNode out = JSON.createArrayNode();
        list.forEach(each -> out.addObject().put("what", each.what()).put("times", each.times()));
        return out;
    }
}
