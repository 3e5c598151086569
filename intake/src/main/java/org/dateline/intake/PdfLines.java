package org.dateline.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins the lines of a printed text into paragraphs, parted by blank lines. */
final class PdfLines {

    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t]*\\R\\s*");

    /** A word divided at the end of a line; a capital or figure after the hyphen belongs to a name that has one. */
    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll})[-\\u00AD][ \\t]*\\R[ \\t]*(?=\\p{Ll})");

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R[ \\t]*");

    private PdfLines() {}

    static String joined(String text) {
        return PARAGRAPH
                .splitAsStream(text.strip())
                .map(paragraph -> DIVIDED.matcher(paragraph).replaceAll(""))
                .map(paragraph -> LINE_END.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
