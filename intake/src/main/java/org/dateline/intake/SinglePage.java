package org.dateline.intake;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.dateline.model.Refusal;
import org.dateline.page.RawPage;

/** Whatever is no container: text, HTML, or something that the page's reader will refuse. */
final class SinglePage implements Form {

    private static final int AT_A_TIME = 1 << 16;

    @Override
    public boolean fits(Head head) {
        return true;
    }

    /** The page; where its bytes break off or are damaged, what stands before that, and a note. */
    @Override
    public Opened open(Content content, Context context) throws IOException {
        var bytes = new ByteArrayOutputStream();
        List<Refusal> notes = new ArrayList<>();
        try {
            byte[] part = new byte[AT_A_TIME];
            for (int n = content.stream().read(part);
                    n >= 0;
                    n = content.stream().read(part)) {
                bytes.write(part, 0, n);
                if (bytes.size() > context.limits().entryBytes()) {
                    throw Content.tooLarge(context.limits());
                }
            }
        } catch (EOFException | ZipException fault) {
            if (bytes.size() == 0) {
                throw fault;
            }
            notes.add(Walk.refusal(fault));
        }
        var page = new RawPage(content.source(), content.name(), bytes.toByteArray(), content.carried());
        return Opened.of(new Opened.Step.Handed(new Found.Whole(page, notes)));
    }
}
