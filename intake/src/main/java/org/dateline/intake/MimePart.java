package org.dateline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message of MIME or a part of one, each byte a character.
 *
 * @param headers by name, case aside; of several of a name the first
 * @param body as it is written
 */
record MimePart(Map<String, String> headers, String body) {

    private static final Pattern HEADER = Pattern.compile("([\\w-]{1,80}):[ \\t]*(.*)", Pattern.DOTALL);
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 10_000;

    static MimePart of(String text) {
        int end = text.indexOf("\n\n");
        int crlf = text.indexOf("\r\n\r\n");
        boolean windows = crlf >= 0 && (end < 0 || crlf < end);
        int headEnd = windows ? crlf : end;
        if (headEnd < 0) {
            return new MimePart(headers(text), "");
        }
        return new MimePart(headers(text.substring(0, headEnd)), text.substring(headEnd + (windows ? 4 : 2)));
    }

    private static Map<String, String> headers(String head) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        FOLD.matcher(head).replaceAll(" ").lines().forEach(line -> {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                headers.putIfAbsent(header.group(1), header.group(2).strip());
            }
        });
        return headers;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The media type in lower case; plain text where none is told. */
    String type() {
        return header("Content-Type")
                .orElse("text/plain")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** A parameter of the Content-Type. */
    Optional<String> parameter(String name) {
        Matcher found = Pattern.compile(
                        ";\\s*" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]{0,200})\"|([^;\\s]{1,200}))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(header("Content-Type").orElse(""));
        return found.find() ? Optional.of(found.group(1) != null ? found.group(1) : found.group(2)) : Optional.empty();
    }

    /** The part that is the page: the first of HTML, else the first of text. */
    Optional<MimePart> page() {
        List<MimePart> leaves = leaves(0).toList();
        return leaves.stream()
                .filter(part -> part.type().equals("text/html") || part.type().equals("application/xhtml+xml"))
                .findFirst()
                .or(() -> leaves.stream()
                        .filter(part -> part.type().equals("text/plain"))
                        .findFirst())
                .filter(part -> !part.body().isBlank());
    }

    private Stream<MimePart> leaves(int depth) {
        return !type().startsWith("multipart/")
                ? Stream.of(this)
                : depth >= DEEPEST ? Stream.empty() : parts().stream().flatMap(part -> part.leaves(depth + 1));
    }

    /** The parts between the boundaries; the last may break off. */
    private List<MimePart> parts() {
        Optional<String> boundary = parameter("boundary").filter(b -> !b.isBlank());
        if (boundary.isEmpty()) {
            return List.of();
        }
        String mark = "--" + boundary.get();
        var parts = new ArrayList<MimePart>();
        int at = nextMark(body, mark, 0);
        while (at >= 0 && parts.size() < MOST_PARTS && !body.startsWith("--", at + mark.length())) {
            int start = body.indexOf('\n', at);
            if (start < 0) {
                break;
            }
            int next = nextMark(body, mark, start);
            String part = body.substring(start + 1, next < 0 ? body.length() : Math.max(start + 1, next));
            parts.add(of(part));
            at = next;
        }
        return parts;
    }

    /** A mark stands at the start of a line. */
    private static int nextMark(String body, String mark, int from) {
        int at = body.indexOf(mark, from);
        while (at > 0 && body.charAt(at - 1) != '\n') {
            at = body.indexOf(mark, at + 1);
        }
        return at;
    }

    /** The bytes that the body stands for. */
    byte[] decoded() {
        return MimeWords.decoded(body, header("Content-Transfer-Encoding").orElse(""));
    }
}
