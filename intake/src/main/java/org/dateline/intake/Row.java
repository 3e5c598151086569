package org.dateline.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.Refusal;
import org.dateline.page.Carried;
import tools.jackson.databind.JsonNode;

/** One page as a row of a table or an object of JSON tells it. */
final class Row {

    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|div|br|article|html|h[1-6])(?:\\s[^>]{0,200})?/?>", Pattern.CASE_INSENSITIVE);

    private final Map<Columns.Role, String> cells = new EnumMap<>(Columns.Role.class);
    private final Map<Columns.Role, String> columns = new EnumMap<>(Columns.Role.class);
    private final Columns names;

    Row(Columns names) {
        this.names = names;
    }

    /** An object's strings and numbers by their names. */
    static Row of(JsonNode object, Columns columns) {
        var row = new Row(columns);
        object.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isString() || value.isNumber()) {
                row.put(field.getKey(), value.asString());
            }
        });
        return row;
    }

    /** Adds a cell; of two that hold the same, the one with the likelier name counts. */
    void put(String column, String value) {
        if (value.isBlank()) {
            return;
        }
        names.roleOf(column).ifPresent(role -> {
            String rival = columns.get(role);
            if (rival == null || names.rank(role, column) < names.rank(role, rival)) {
                cells.put(role, value);
                columns.put(role, column);
            }
        });
    }

    private String cell(Columns.Role role) {
        return cells.getOrDefault(role, "");
    }

    /** The page of the row. */
    Found found(Content table, long number) {
        String url = cell(Columns.Role.URL).strip();
        String id = number + (url.isEmpty() ? "" : " " + url);
        String source = table.sourceOf(id);
        String name = table.nameOf(id);
        if (cell(Columns.Role.TEXT).isEmpty() && cell(Columns.Role.HTML).isEmpty()) {
            return new Found.Refused(
                    source,
                    name,
                    Refusal.ofWhole(
                            "intake.no-text",
                            "Row " + number + " has neither text nor HTML in the columns that are known for them."));
        }
        var notes = new ArrayList<Refusal>();
        Carried carried = table.carried()
                .withTitle(cell(Columns.Role.TITLE))
                .withUrl(url)
                .withSourceName(cell(Columns.Role.SOURCE));
        String html = html();
        String title = cell(Columns.Role.TITLE).strip();
        var entry = html.isEmpty() ? EntryPage.ofText(title, cell(Columns.Role.TEXT)) : EntryPage.ofHtml(title, html);
        return new Found.Whole(entry.page(source, name, dated(carried, notes)), notes);
    }

    /** HTML in its own column, or in the one for text, as some exports have it. */
    private String html() {
        String html = cell(Columns.Role.HTML);
        String text = cell(Columns.Role.TEXT);
        return html.isEmpty() && MARKUP.matcher(text).find() ? text : html;
    }

    private Carried dated(Carried carried, List<Refusal> notes) {
        String words = cell(Columns.Role.DATE).strip();
        if (words.isEmpty()) {
            return carried;
        }
        var day = DayWords.day(words);
        if (day.isPresent()) {
            return carried.withPublished(day.get(), columns.get(Columns.Role.DATE) + " " + words);
        }
        String shown = words.length() > 60 ? words.substring(0, 60) + "…" : words;
        notes.add(Refusal.ofWhole(
                "intake.date",
                "Its date \"" + shown + "\" is no day that can be read without guessing; it is left out."));
        return carried;
    }
}
