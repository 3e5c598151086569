package org.dateline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small samples of every form, made here. */
final class Samples {

    static final String STORY =
            "Rebels shelled the harbour of Port Maru on Tuesday, killing at least four fishermen, the"
                    + " mayor said. The army sent two hundred soldiers to the town after the attack.";

    static final String HTML = """
            <!DOCTYPE html>
            <html><head><title>Rebels Shell Harbour</title></head>
            <body><article><h1>Rebels Shell Harbour</h1><p>%s</p></article></body></html>
            """.formatted(STORY);

    private Samples() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        try (var out = new ByteArrayOutputStream();
                var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
            gzip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> entries) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(entry(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OpenDocument asks that its first entry be stored as it is. */
    private static ZipEntry entry(String name, byte[] bytes) {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var crc = new CRC32();
            crc.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] warcInfo() {
        return record("warcinfo", "", "2026-03-03T08:00:00Z", "application/warc-fields", bytes("software: own\r\n"));
    }

    /** A record of type response with an answer 200 and these further header lines, each with its line end. */
    static byte[] response(String uri, String date, String headers, byte[] body) {
        byte[] http = join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
        return record("response", uri, date, "application/http; msgtype=response", http);
    }

    static byte[] response(String uri, String date, String html) {
        return response(uri, date, "Content-Type: text/html; charset=utf-8\r\n", bytes(html));
    }

    static byte[] record(String type, String uri, String date, String contentType, byte[] block) {
        String target = uri.isEmpty() ? "" : "WARC-Target-URI: " + uri + "\r\n";
        String id = "urn:uuid:00000000-0000-4000-8000-%012x".formatted((type + uri + date).hashCode() & 0xFFFFFFFFL);
        return join(
                bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + target + "WARC-Date: " + date
                        + "\r\nWARC-Record-ID: <"
                        + id + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length
                        + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Maru Courier</title><link>https://courier.example/</link><description>News of the coast</description>
            <item><title>Rebels &amp;amp; Army Clash</title><link>https://courier.example/a</link>
            <pubDate>Tue, 03 Mar 2026 23:30:00 -0500</pubDate><description>Only a teaser.</description>
            <content:encoded><![CDATA[<p>%s</p><p>A second paragraph stands here.</p>]]></content:encoded></item>
            <item><title>Talks Resume</title><link>https://courier.example/b</link>
            <description>Envoys of both sides met in the capital on Monday, the ministry said.</description></item>
            </channel></rss>
            """.formatted(STORY);

    static final String ATOM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Maru Courier</title><id>urn:x</id>
            <updated>2026-03-04T00:00:00Z</updated>
            <entry><title>Rebels Shell Harbour</title><id>urn:a</id><link href="https://courier.example/a"/>
            <published>2026-03-03T23:30:00-05:00</published><updated>2026-03-05T00:00:00Z</updated>
            <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
            """.formatted(STORY);

    static final String MHTML = """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://courier.example/caf=C3=A9
            Subject: =?utf-8?Q?Rebels_Shell_Caf=C3=A9?=
            Date: Wed, 4 Mar 2026 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----Boundary--x----"

            ------Boundary--x----
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://courier.example/a

            <html><body><article><h1>Rebels Shell Caf=C3=A9</h1><p>Rebels shelled the harb=
            our of Port Maru on Tuesday, killing at least four fishermen, the mayor said.</p></article></body></html>
            ------Boundary--x----
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://courier.example/a.png

            iVBORw0KGgo=
            ------Boundary--x------
            """.replace("\n", "\r\n");

    static byte[] docx() {
        String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String xml = "<?xml version=\"1.0\"?><w:document xmlns:w=\"" + w + "\"><w:body>"
                + "<w:p><w:r><w:t>Rebels Shell Harbour</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Rebels shelled the har</w:t></w:r><w:r><w:t>bour.</w:t></w:r>"
                + "<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del></w:p>"
                + "<w:p/><w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p></w:body></w:document>";
        return zip(new LinkedHashMap<>(ordered(
                "[Content_Types].xml", "<Types/>", "_rels/.rels", "<Relationships/>", "word/document.xml", xml)));
    }

    static byte[] odt() {
        String xml = "<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:h>Rebels Shell Harbour</text:h><text:p>Rebels <text:span>shelled</text:span><text:s/>the"
                + " harbour.<text:note><text:p>aside</text:p></text:note></text:p></office:text></office:body>"
                + "</office:document-content>";
        return zip(ordered("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", xml));
    }

    static Map<String, byte[]> ordered(String... namesAndTexts) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
        }
        return entries;
    }

    static byte[] pdf(String... lines) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
