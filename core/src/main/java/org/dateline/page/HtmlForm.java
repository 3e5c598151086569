package org.dateline.page;

import java.util.regex.Pattern;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.dateline.model.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * HTML: the page is the text that a reader would see, furniture too, paragraphs parted by blank lines; the hints say
 * which stretch is what.
 */
final class HtmlForm implements PageForm {

    private static final int LOOKED_AT = 1 << 16;
    private static final int FEWEST_TAGS = 3;

    /** Deeper trees than browsers build are hostile; jsoup flattens what lies below. */
    private static final int DEEPEST = 512;

    /** A page of news has some thousand tags; ten million of them, in a page no larger than allowed, fill the memory. */
    private static final int MOST_TAGS = 2_500_000;

    private static final Pattern OPENING = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*|<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|div|p|title|meta"
                    + "|h1)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CLOSING_TAG =
            Pattern.compile("</(?:p|div|a|h[1-6]|article|body|html|head|title|span|ul|li)>", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean fits(String text) {
        String head = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        return OPENING.matcher(head).find()
                || CLOSING_TAG.matcher(head).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS;
    }

    @Override
    public Outcome<Page> read(RawPage raw, Decoded decoded) {
        if (hasMoreTags(decoded.text())) {
            return Outcome.refused(Refusal.ofWhole(
                    "page.too-many-tags", "The HTML has more than " + MOST_TAGS + " tags, which no page of news has."));
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        String url = raw.carried().urlOrNull();
        Document document = parser.parseInput(decoded.text(), url == null ? raw.source() : url);
        Metadata metadata =
                Metadata.of(document, url == null ? raw.source() : url).under(raw.carried());
        var names = new MarkupNames();
        HtmlText text = HtmlText.of(document, decoded, names);
        if (text.text().isBlank()) {
            return Outcome.refused(Refusal.ofWhole("page.no-text", "The HTML shows no text."));
        }
        var blocks = new Roles(document, metadata, text, names).blocks();
        return Outcome.made(new Page(
                raw.source(),
                raw.name(),
                "text/html",
                text.text(),
                text.map(),
                raw.carried().over(metadata.hints(blocks))));
    }

    private static boolean hasMoreTags(String text) {
        int tags = 0;
        for (int at = text.length() > MOST_TAGS ? text.indexOf('<') : -1; at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        return tags > MOST_TAGS;
    }
}
