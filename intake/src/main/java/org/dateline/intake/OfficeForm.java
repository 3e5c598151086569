package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.page.RawPage;

/**
 * A text document of an office program, Office Open XML (docx) or OpenDocument (odt): the page is its paragraphs. Sheets
 * and slides are refused.
 */
final class OfficeForm implements Form {

    private static final Pattern OPEN_DOCUMENT =
            Pattern.compile("mimetypeapplication/vnd\\.oasis\\.opendocument\\.([a-z-]{1,40})");
    private static final Pattern ENTRY = Pattern.compile("PK\\x03\\x04.{22}(..)..", Pattern.DOTALL);

    @Override
    public boolean fits(Head head) {
        return head.startsWith("PK\u0003\u0004") && (isOpenDocument(head) || isOpenXml(head));
    }

    private static boolean isOpenDocument(Head head) {
        Matcher type = OPEN_DOCUMENT.matcher(head.latin1());
        return type.find() && type.start() == 30;
    }

    private static boolean isOpenXml(Head head) {
        Matcher entry = ENTRY.matcher(head.latin1());
        while (entry.find()) {
            int length = entry.group(1).charAt(0) | entry.group(1).charAt(1) << 8;
            String name = head.latin1()
                    .substring(
                            entry.end(),
                            Math.min(entry.end() + length, head.latin1().length()));
            if (name.equals("[Content_Types].xml")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Opened open(Content content, Context context) throws IOException {
        byte[] bytes = content.bytes(context.limits());
        for (OfficeText form : List.of(OfficeText.OPEN_XML, OfficeText.OPEN_DOCUMENT)) {
            Optional<String> text = text(bytes, form, context);
            if (text.isPresent()) {
                var page = new RawPage(
                        content.source(),
                        content.name(),
                        text.get().getBytes(StandardCharsets.UTF_8),
                        content.carried().withCharset("UTF-8"));
                return Opened.of(new Opened.Step.Handed(new Found.Whole(page, List.of())));
            }
        }
        throw new IntakeException(
                "intake.unsupported", "It is an office document without running text, such as a sheet or slides.");
    }

    private static Optional<String> text(byte[] bytes, OfficeText form, Context context) throws IOException {
        var packed = new Budget.Packed(new ByteArrayInputStream(bytes));
        try (var zip = new ZipInputStream(packed)) {
            InputStream guarded = context.budget().guarded(zip, packed::count);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(form.entry())) {
                    String text = form.text(guarded, context.limits());
                    return text.isBlank() ? Optional.empty() : Optional.of(text);
                }
            }
            return Optional.empty();
        }
    }
}
