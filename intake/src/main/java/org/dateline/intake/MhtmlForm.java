package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.page.Carried;

/**
 * A page saved by a browser as one file (MHTML), or a mail: of its parts the one that is the page, HTML before text. What
 * belongs to it, pictures and frames, is no page.
 */
final class MhtmlForm implements Form {

    private static final Pattern HEADERS = Pattern.compile("\\A(?:[\\w-]+:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*)+");
    private static final Pattern MIME = Pattern.compile("^mime-version:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern MULTIPART =
            Pattern.compile("^content-type:\\s*(?:multipart/|text/html)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final int LONGEST_HEADERS = 16384;

    @Override
    public boolean fits(Head head) {
        String start = head.latin1().substring(0, Math.min(head.bytes().length, LONGEST_HEADERS));
        var headers = HEADERS.matcher(start);
        return headers.lookingAt()
                && MIME.matcher(headers.group()).find()
                && MULTIPART.matcher(headers.group()).find();
    }

    @Override
    public Opened open(Content content, Context context) throws IOException {
        MimePart whole = MimePart.of(new String(content.bytes(context.limits()), StandardCharsets.ISO_8859_1));
        MimePart page = whole.page()
                .orElseThrow(() -> new IntakeException(
                        "intake.truncated",
                        "It holds no part that is a page: it breaks off before, or never had one."));
        Optional<String> url = page.header("Content-Location").or(() -> whole.header("Snapshot-Content-Location"));
        Carried carried = content.carried()
                .withTitle(whole.header("Subject").map(MimeWords::decoded).orElse(null))
                .withUrl(url.filter(u -> u.startsWith("http")).orElse(null))
                .withCharset(page.parameter("charset").orElse(null));
        Optional<String> saved = whole.header("Date");
        if (saved.isPresent()) {
            var day = DayWords.day(saved.get());
            carried = day.isPresent() ? carried.withCaptured(day.get(), "saved on " + saved.get()) : carried;
        }
        return Opened.of(new Opened.Step.Inside(
                new Content(content.source(), content.name(), carried, new ByteArrayInputStream(page.decoded()))));
    }
}
