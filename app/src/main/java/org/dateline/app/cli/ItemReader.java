package org.dateline.app.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.dateline.archive.form.JsonLines;
import org.dateline.flow.Item;
import org.dateline.model.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** From a line to an item, or to the reason why it is none. */
final class ItemReader {

    private ItemReader() {}

    /** What a line holds. */
    sealed interface Answerable {

        /** The item's id; empty where none could be read. */
        String id();

        record Whole(Item item) implements Answerable {
            @Override
            public String id() {
                return item.id();
            }
        }

        record Unusable(String id, Refusal why) implements Answerable {}
    }

    static Answerable read(ItemLines.Line line) {
        if (line.tooLong()) {
            return unusable("", "item.too-long", "The line is longer than 16 MB.");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            return unusable("", "item.invalid-utf8", "The line is not UTF-8.");
        }
        JsonNode json;
        try {
            json = JsonLines.read(text);
        } catch (JacksonException e) {
            return unusable("", "item.not-json", "Line " + line.number() + " is not JSON.");
        }
        return json.isObject()
                ? read(json)
                : unusable("", "item.not-json", "Line " + line.number() + " is no JSON object.");
    }

    private static Answerable read(JsonNode json) {
        JsonNode id = json.path("id");
        if (!id.isString() && !id.isNumber() || id.asString().isEmpty()) {
            return unusable("", "item.no-id", "The item has no id.");
        }
        String name = id.asString();
        String text = string(json, "text");
        if (text == null || text.isBlank()) {
            return unusable(name, "item.no-text", "The item has no text.");
        }
        return new Answerable.Whole(
                new Item(name, text, string(json, "title"), string(json, "date"), string(json, "source")));
    }

    private static @Nullable String string(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }

    private static Answerable unusable(String id, String code, String detail) {
        return new Answerable.Unusable(id, Refusal.ofWhole(code, detail));
    }
}
