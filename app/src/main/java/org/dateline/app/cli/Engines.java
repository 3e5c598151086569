package org.dateline.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.knowledge.RuleBook;
import org.dateline.reading.WordReader;
import org.dateline.reading.corenlp.CoreNlpReading;
import org.dateline.reading.minilm.MiniLmReading;

/** The reading engines of this program, by the names that commands know them under. */
final class Engines {

    /** The name of the engine that pages are read with. */
    static final String STANDARD = "corenlp";

    /** Makes an engine; what it is given are lower-case words that a headline's capitals must not turn into names. */
    private static final Map<String, Function<Set<String>, WordReader>> MAKERS = new LinkedHashMap<>();

    static {
        MAKERS.put("corenlp", CoreNlpReading::new);
        MAKERS.put("minilm", MiniLmReading::new);
    }

    private Engines() {}

    /** All names, in order. */
    static Set<String> names() {
        return MAKERS.keySet();
    }

    /** The engine that pages are read with. */
    static WordReader standard() {
        return named(STANDARD);
    }

    /** A new engine of the name, its models not yet loaded; stops the command where there is none. */
    static WordReader named(String name) {
        Function<Set<String>, WordReader> maker = MAKERS.get(name);
        if (maker == null) {
            throw new Stop(
                    Exit.USAGE,
                    "engine.unknown",
                    "There is no reading engine \"" + name + "\"; known are: " + String.join(", ", names()) + ".");
        }
        return maker.apply(RuleBook.standard().triggerWords());
    }
}
