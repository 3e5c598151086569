package org.dateline.reading.corenlp;

import java.util.Set;
import org.dateline.reading.EngineProvider;
import org.dateline.reading.WordReader;

/** Brings the engine {@code corenlp} to whoever looks for engines. */
public final class CoreNlpProvider implements EngineProvider {

    /** For {@link java.util.ServiceLoader}. */
    public CoreNlpProvider() {}

    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public WordReader engine(Set<String> ordinaryWords) {
        return new CoreNlpReading(ordinaryWords);
    }
}
