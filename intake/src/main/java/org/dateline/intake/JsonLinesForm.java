package org.dateline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines: an object a line, a page an object. A line that is broken costs itself alone. */
final class JsonLinesForm implements Form {

    private static final Pattern FIRST = Pattern.compile("\\A\\s*\\{\\s*\"[^\"\\n]{1,100}\"\\s*:");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int SHOWN = 200;

    @Override
    public boolean fits(Head head) {
        String text = head.text();
        if (!FIRST.matcher(text).find()) {
            return false;
        }
        String first = text.stripLeading().lines().findFirst().orElse("").strip();
        // An object over several lines is one JSON document, not a line each; a first line may be longer than the head.
        return first.endsWith("}") || !text.stripLeading().contains("\n");
    }

    @Override
    public Opened open(Content content, Context context) {
        return new Lines(content, context);
    }

    private static final class Lines implements Opened {
        private final Content content;
        private final Context context;
        private long number;

        Lines(Content content, Context context) {
            this.content = content;
            this.context = context;
        }

        @Override
        public Optional<Step> next() throws IOException {
            for (Optional<String> line = line(); line.isPresent(); line = line()) {
                if (!line.get().isBlank()) {
                    return Optional.of(new Step.Handed(found(line.get())));
                }
            }
            return Optional.empty();
        }

        private Found found(String line) {
            JsonNode json;
            try {
                json = MAPPER.readTree(line);
            } catch (JacksonException e) {
                return broken("Line " + number + " is not JSON.");
            }
            if (!json.isObject()) {
                return broken("Line " + number + " is no JSON object.");
            }
            return Row.of(json, context.columns()).found(content, number);
        }

        private Found broken(String sentence) {
            String id = Long.toString(number);
            return new Found.Refused(
                    content.sourceOf(id), content.nameOf(id), Refusal.ofWhole("intake.not-json", sentence));
        }

        /** The next line without its end; one that breaks off is read as far as it goes. */
        private Optional<String> line() throws IOException {
            var bytes = new ByteArrayOutputStream(SHOWN);
            int b = content.stream().read();
            if (b < 0) {
                return Optional.empty();
            }
            number++;
            for (; b >= 0 && b != '\n'; b = content.stream().read()) {
                bytes.write(b);
                if (bytes.size() > context.limits().entryBytes()) {
                    throw Content.tooLarge(context.limits());
                }
            }
            String line = bytes.toString(StandardCharsets.UTF_8);
            return Optional.of(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
        }
    }
}
