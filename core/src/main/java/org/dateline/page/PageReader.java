package org.dateline.page;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Outcome;
import org.dateline.model.Page;
import org.dateline.model.Refusal;

/**
 * Reads a page of any form that it knows. What it cannot read comes back as a refusal: {@code page.empty},
 * {@code page.too-large}, {@code page.too-many-tags}, {@code page.binary}, {@code page.no-text}. A page whose encoding is broken is read as well as
 * can be, with the note {@code page.encoding} beside it.
 */
public final class PageReader {

    /** Largest page that is read: 64 MiB. News pages are a hundredth of that; what is larger is no page. */
    public static final int MOST_BYTES = 64 << 20;

    /** In the order in which they are asked. */
    private static final List<PageForm> FORMS = List.of(new HtmlForm(), new TextForm());

    /** The page that these bytes are. */
    public Outcome<Page> read(RawPage raw) {
        byte[] bytes = raw.bytes();
        if (bytes.length == 0) {
            return refused("page.empty", "The file is empty.");
        }
        if (bytes.length > MOST_BYTES) {
            return refused(
                    "page.too-large",
                    "The file has " + bytes.length + " bytes; a page may have " + MOST_BYTES + " (64 MiB).");
        }
        if (Binary.is(bytes)) {
            return refused("page.binary", "The file is not text: " + Binary.kind(bytes) + ".");
        }
        Decoded decoded = Encoding.decode(bytes, raw.carried().charsetOrNull());
        if (decoded.text().isBlank()) {
            return refused("page.no-text", "Nothing but blanks is in this file.");
        }
        PageForm form = FORMS.stream()
                .filter(f -> f.fits(decoded.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("plain text fits always"));
        return withNotes(form.read(raw, decoded), decoded.notes());
    }

    private static Outcome<Page> withNotes(Outcome<Page> outcome, List<Refusal> notes) {
        List<Refusal> all =
                Stream.concat(notes.stream(), outcome.refusals().stream()).toList();
        return switch (outcome) {
            case Outcome.Made<Page> made -> Outcome.made(made.made(), all);
            case Outcome.Refused<Page> none -> new Outcome.Refused<>(all);
        };
    }

    private static Outcome<Page> refused(String code, String detail) {
        return Outcome.refused(Refusal.ofWhole(code, detail));
    }
}
