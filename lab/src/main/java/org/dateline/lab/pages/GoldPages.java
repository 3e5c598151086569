package org.dateline.lab.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gold file of pages: {@code {"pages": [{"page", "layout", "lines": ["1T words", "1P first … last", "F words"],
 * "refusals": ["story.list first … last"]}]}}. A line begins with its story's number and T, C or P, or with F.
 *
 * @param name the file's
 */
public record GoldPages(String name, List<GoldPage> pages) {

    private static final Pattern LINE = Pattern.compile("(?:(?<story>[1-9]\\d*)(?<role>[TCP])|F) (?<words>.*\\S.*)");
    private static final Pattern REFUSAL = Pattern.compile("(?<code>story\\.[a-z-]+) (?<words>.*\\S.*)");

    public GoldPages {
        pages = List.copyOf(pages);
    }

    /** Reads a gold file. */
    public static GoldPages read(Path file) throws IOException {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new NoGoldException(file + " is not JSON: " + e.getOriginalMessage());
        }
        if (!root.path("pages").isArray()) {
            throw new NoGoldException(file + " is not a gold file of pages: it has no list \"pages\"");
        }
        var pages = new ArrayList<GoldPage>();
        for (JsonNode page : root.path("pages")) {
            pages.add(page(page, file + ""));
        }
        Path name = file.getFileName();
        return new GoldPages(name == null ? "" : name.toString(), pages);
    }

    private static GoldPage page(JsonNode page, String where) {
        String name = page.path("page").asString("");
        if (name.isEmpty()) {
            throw new NoGoldException(where + " has a page without a name");
        }
        var lines = new ArrayList<GoldPage.Line>();
        for (JsonNode line : page.path("lines")) {
            lines.add(line(line.asString(), where + ", " + name));
        }
        var refusals = new ArrayList<GoldPage.NoStory>();
        for (JsonNode refusal : page.path("refusals")) {
            Matcher m = matched(REFUSAL, refusal.asString(), where + ", " + name);
            refusals.add(new GoldPage.NoStory(m.group("code"), m.group("words")));
        }
        return new GoldPage(name, page.path("layout").asString(""), lines, refusals);
    }

    private static GoldPage.Line line(String line, String where) {
        Matcher m = matched(LINE, line, where);
        if (m.group("story") == null) {
            return new GoldPage.Line(GoldPage.Role.FURNITURE, 0, m.group("words"));
        }
        GoldPage.Role role = switch (m.group("role")) {
            case "T" -> GoldPage.Role.TITLE;
            case "C" -> GoldPage.Role.CAPTION;
            default -> GoldPage.Role.PARAGRAPH;
        };
        return new GoldPage.Line(role, Integer.parseInt(m.group("story")), m.group("words"));
    }

    private static Matcher matched(Pattern form, String line, String where) {
        Matcher m = form.matcher(line);
        if (!m.matches()) {
            throw new NoGoldException(where + " has a line of no known form: \"" + line + "\"");
        }
        return m;
    }

    /** A file that holds no gold for pages, in one sentence. */
    public static final class NoGoldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoGoldException(String sentence) {
            super(sentence);
        }
    }
}
