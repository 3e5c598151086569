package org.dateline.archive.form;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads one JSON value a line. Safe between threads. */
public final class JsonLines {

    /** Pages are scraped: text of any length must come back, and markup bombs nest; so long strings, shallow trees. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new SurrogateEscapes())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private JsonLines() {}

    /** What {@code write} writes, as one line without its end. */
    public static String line(Consumer<JsonGenerator> write) {
        var out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write.accept(json);
        }
        return out.toString();
    }

    /** One JSON value. Throws Jackson's own exception where {@code line} is none. */
    public static JsonNode read(String line) {
        return MAPPER.readTree(line);
    }

    /**
     * Surrogates are written as escapes, paired or not: scraped text holds unpaired ones, which are valid in JSON only
     * when escaped and would turn into question marks on their way to UTF-8, shifting what spans point to.
     */
    private static final class SurrogateEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int codeUnit) {
            return Character.isSurrogate((char) codeUnit)
                    ? new SerializedString(String.format("\\u%04x", codeUnit))
                    : null;
        }
    }
}
