package org.dateline.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.page.RawPage;

/** A PDF document: the page is its text, lines joined into paragraphs. */
final class PdfForm implements Form {

    /** What news and reports take is a hundredth of it; a page that draws in circles would never end. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int MOST_CHARACTERS = 32 << 20;

    @Override
    public boolean fits(Head head) {
        // The mark may stand a little way in: mail programs and web servers leave blanks before it.
        String start = head.latin1().substring(0, Math.min(head.bytes().length, 1024));
        return start.stripLeading().startsWith("%PDF-");
    }

    @Override
    public Opened open(Content content, Context context) throws IOException {
        byte[] bytes = content.bytes(context.limits());
        PdfStreams.check(bytes, context.limits());
        String text = PdfLines.joined(text(bytes));
        if (text.isBlank()) {
            throw new IntakeException("intake.no-text", "The PDF shows no text: its pages are pictures.");
        }
        var page = new RawPage(
                content.source(),
                content.name(),
                text.getBytes(StandardCharsets.UTF_8),
                content.carried().withCharset("UTF-8"));
        return Opened.of(new Opened.Step.Handed(new Found.Whole(page, java.util.List.of())));
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            long end = System.nanoTime() + LONGEST.toNanos();
            var stripper = new Timed(() -> end - System.nanoTime());
            stripper.setParagraphEnd("\n");
            stripper.setPageEnd("\n\n");
            var writer = new Bounded();
            stripper.writeText(document, writer);
            return writer.toString();
        } catch (InvalidPasswordException e) {
            throw new IntakeException("intake.encrypted", "The PDF is locked with a password.");
        }
    }

    private static final class Timed extends PDFTextStripper {
        private final LongSupplier left;

        Timed(LongSupplier left) {
            this.left = left;
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            if (left.getAsLong() > 0) {
                super.processPage(page);
            }
        }

        @Override
        protected void processOperator(
                org.apache.pdfbox.contentstream.operator.Operator operator,
                java.util.List<org.apache.pdfbox.cos.COSBase> operands)
                throws IOException {
            if (left.getAsLong() > 0) {
                super.processOperator(operator, operands);
            }
        }
    }

    private static final class Bounded extends StringWriter {
        @Override
        public void write(String words) {
            if (getBuffer().length() + words.length() <= MOST_CHARACTERS) {
                super.write(words);
            }
        }
    }
}
