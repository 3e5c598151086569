package org.dateline.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dateline.page.Carried;
import org.dateline.page.RawPage;

/**
 * The page that an entry of a feed or a table's row is: what the entry holds, with its title at the head where it does
 * not stand there already.
 *
 * @param text of the page, written as UTF-8
 */
record EntryPage(String text) {

    private static final Pattern WHOLE_PAGE = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A page of plain text. */
    static EntryPage ofText(String title, String text) {
        String bare = text.strip();
        return new EntryPage(title.isEmpty() || bare.startsWith(title) ? text : title + "\n\n" + text);
    }

    /** A page of HTML: a whole one as it is, a part of one in the frame of an article. */
    static EntryPage ofHtml(String title, String html) {
        if (WHOLE_PAGE.matcher(html).find()) {
            return new EntryPage(html);
        }
        String heading = title.isEmpty() || html.contains("<h1") ? "" : "<h1>" + escaped(title) + "</h1>\n";
        return new EntryPage(
                "<!DOCTYPE html>\n<html><body><article>\n" + heading + html + "\n</article></body></html>\n");
    }

    RawPage page(String source, String name, Carried carried) {
        return new RawPage(source, name, text.getBytes(StandardCharsets.UTF_8), carried.withCharset("UTF-8"));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
