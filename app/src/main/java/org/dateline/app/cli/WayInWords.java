package org.dateline.app.cli;

import java.util.Locale;
import org.dateline.model.Explanation;

/** An explanation as the command prints it: a line a step. */
final class WayInWords {

    private WayInWords() {}

    static String of(Explanation way) {
        var out = new StringBuilder("\nthe way from words to code\n");
        out.append("  ").append(oneLine(way.sentence().text())).append('\n');
        for (Explanation.Step step : way.steps()) {
            String words =
                    step.words().map(w -> "\"" + oneLine(w.text()) + "\" ").orElse("");
            out.append(String.format(Locale.ROOT, "  %-12s %s%s%n", step.kind().word(), words, oneLine(step.why())));
        }
        return out.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
