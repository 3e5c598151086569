package org.dateline.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements set their text in bold or large letters, as mail does where a page has headings. */
final class Emphasis {

    private static final Set<String> BOLD_TAGS = Set.of("b", "strong", "big");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern SIZE = Pattern.compile("font-size\\s*:\\s*(\\d{1,3})(?:\\.\\d+)?\\s*(px|pt)");
    private static final Pattern LARGE_FONT = Pattern.compile("\\+[1-9]|[4-9]");
    private static final int LARGE_PX = 20;
    private static final int LARGE_PT = 15;

    private Emphasis() {}

    static boolean isStrong(Element element) {
        String tag = element.normalName();
        if (BOLD_TAGS.contains(tag)
                || tag.equals("font")
                        && LARGE_FONT.matcher(element.attr("size")).matches()) {
            return true;
        }
        if (!element.hasAttr("style")) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return BOLD.matcher(style).find() || isLarge(style);
    }

    private static boolean isLarge(String style) {
        Matcher size = SIZE.matcher(style);
        return size.find() && Integer.parseInt(size.group(1)) >= (size.group(2).equals("px") ? LARGE_PX : LARGE_PT);
    }
}
