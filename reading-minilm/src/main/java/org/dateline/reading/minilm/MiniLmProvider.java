package org.dateline.reading.minilm;

import java.util.Set;
import org.dateline.reading.EngineProvider;
import org.dateline.reading.WordReader;

/** Brings the engine {@code minilm} to whoever looks for engines. */
public final class MiniLmProvider implements EngineProvider {

    /** For {@link java.util.ServiceLoader}. */
    public MiniLmProvider() {}

    @Override
    public String name() {
        return "minilm";
    }

    @Override
    public WordReader engine(Set<String> ordinaryWords) {
        return new MiniLmReading(ordinaryWords);
    }
}
