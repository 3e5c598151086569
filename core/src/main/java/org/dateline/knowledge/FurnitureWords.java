package org.dateline.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines by which a site, not a story, speaks: share buttons, counters, "Read more". Read from furniture.tsv. */
public final class FurnitureWords {

    private static final String RESOURCE = "/knowledge/lexicon/furniture.tsv";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COUNTER = Pattern.compile(
            "[\\p{P}\\p{S}\\s]*\\d[\\d.,]*\\s*[KkMm]?(?: (?:shares?|comments?|views?|min(?:ute)?s? read))?"
                    + "|\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3}");

    /** A line that begins with furniture words is furniture only while it is no paragraph. */
    private static final int LONGEST_START_LINE = 100;

    private static final int LONGEST_LINE = 300;

    private final Set<String> lines;
    private final Set<String> widgets;
    private final List<String> starts;
    private final Set<String> lists;
    private final List<String> walls;
    private final List<String> digests;

    private FurnitureWords(
            Set<String> lines,
            Set<String> widgets,
            List<String> starts,
            Set<String> lists,
            List<String> walls,
            List<String> digests) {
        this.lines = Set.copyOf(lines);
        this.widgets = Set.copyOf(widgets);
        this.starts = List.copyOf(starts);
        this.lists = Set.copyOf(lists);
        this.walls = List.copyOf(walls);
        this.digests = List.copyOf(digests);
    }

    /** The list that comes with the program. */
    public static FurnitureWords standard() {
        InputStream in = FurnitureWords.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("not in the program: " + RESOURCE);
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a list in the form of furniture.tsv. */
    public static FurnitureWords read(Reader reader) {
        var lines = new HashSet<String>();
        var widgets = new HashSet<String>();
        var starts = new ArrayList<String>();
        var lists = new HashSet<String>();
        var walls = new ArrayList<String>();
        var digests = new ArrayList<String>();
        for (String row : new BufferedReader(reader).lines().toList()) {
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String[] cells = row.split("\t", -1);
            if (cells.length != 2 || cells[1].isBlank()) {
                throw new IllegalArgumentException("furniture.tsv wants how and words: " + row);
            }
            switch (cells[0]) {
                case "line" -> lines.add(bare(cells[1]));
                case "widget" -> widgets.add(folded(cells[1]));
                case "start" -> starts.add(folded(cells[1]));
                case "list" -> lists.add(bare(cells[1]));
                case "wall" -> walls.add(folded(cells[1]));
                case "digest" -> digests.add(folded(cells[1]));
                default -> throw new IllegalArgumentException("furniture.tsv knows no " + cells[0]);
            }
        }
        lines.addAll(lists);
        return new FurnitureWords(lines, widgets, starts, lists, walls, digests);
    }

    /** True where the line is a button or a counter, and nothing else. */
    public boolean isWidget(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        return isFoldedWidget(folded(line));
    }

    /** No counter begins with a letter. */
    private boolean isFoldedWidget(String folded) {
        return widgets.contains(folded)
                || !(folded.isEmpty() || Character.isLetter(folded.charAt(0)))
                        && COUNTER.matcher(folded).matches();
    }

    /** True where the line is the site's and not the story's. */
    public boolean isFurniture(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String folded = folded(line);
        if (isFoldedWidget(folded)) {
            return true;
        }
        String bare = bareOf(folded);
        if (bare.isEmpty() || lines.contains(bare)) {
            return true;
        }
        return folded.length() <= LONGEST_START_LINE && starts.stream().anyMatch(folded::startsWith);
    }

    /** True where the line heads a list of other stories. */
    public boolean isListHeading(String line) {
        return line.length() <= LONGEST_START_LINE && lists.contains(bare(line));
    }

    /** True where the line asks for consent, a subscription or a login. A story may do so too: one line proves nothing. */
    public boolean isWall(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String folded = folded(line);
        return walls.stream().anyMatch(folded::contains);
    }

    /** True where a page's heading says that several stories stand below it. */
    public boolean isDigest(String heading) {
        if (heading.length() > LONGEST_START_LINE) {
            return false;
        }
        String padded = " " + String.join(" ", folded(heading).split("[^\\p{L}\\p{N}]+")) + " ";
        return digests.stream().anyMatch(words -> padded.contains(" " + words + " "));
    }

    private static String bare(String line) {
        return bareOf(folded(line));
    }

    private static String bareOf(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    private static String folded(String line) {
        String words = line.strip();
        return (isEven(words) ? words : SPACES.matcher(words).replaceAll(" ")).toLowerCase(Locale.ROOT);
    }

    /** True where all white space is single blanks, as in nearly every line. */
    private static boolean isEven(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '\t' && c <= '\r' || c == ' ' && i + 1 < words.length() && words.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}
