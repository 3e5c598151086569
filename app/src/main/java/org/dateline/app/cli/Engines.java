package org.dateline.app.cli;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.knowledge.RuleBook;
import org.dateline.reading.EngineProvider;
import org.dateline.reading.WordReader;

/** The reading engines that stand on the class path, by the names that commands know them under. */
final class Engines {

    /** The name of the engine that pages are read with. */
    static final String STANDARD = "minilm";

    /** An engine that can be had beside, and how. */
    private static final Map<String, String> ON_REQUEST = Map.of(
            "corenlp", "Stanford CoreNLP (GPL-3, some 500 MB) is fetched and built in when DATELINE_CORENLP=1 is set.");

    private static final Map<String, EngineProvider> PROVIDERS = new TreeMap<>();

    static {
        for (EngineProvider provider : ServiceLoader.load(EngineProvider.class)) {
            PROVIDERS.put(provider.name(), provider);
        }
    }

    private Engines() {}

    /** All names, in order. */
    static Set<String> names() {
        return PROVIDERS.keySet();
    }

    /** The engine that pages are read with. */
    static WordReader standard() {
        return named(STANDARD);
    }

    /** The engines of the names, each once; all there are where no name is given. */
    static List<WordReader> chosen(List<String> names) {
        return (names.isEmpty() ? List.copyOf(names()) : names)
                .stream().distinct().map(Engines::named).toList();
    }

    /** A new engine of the name, its models not yet loaded; stops the command where there is none. */
    static WordReader named(String name) {
        return named(name, RuleBook.standard());
    }

    /** The same for the words of other rules: none of them is a name because a headline writes it with a capital. */
    static WordReader named(String name, RuleBook book) {
        EngineProvider provider = PROVIDERS.get(name);
        if (provider == null) {
            String how = ON_REQUEST.getOrDefault(name, "known are: " + String.join(", ", names()) + ".");
            throw new Stop(Exit.USAGE, "engine.unknown", "There is no reading engine \"" + name + "\" here; " + how);
        }
        return provider.engine(book.triggerWords());
    }
}
