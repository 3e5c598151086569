package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.intake.Opened.Step;
import org.dateline.model.Refusal;
import org.dateline.page.Carried;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive: a page for each answer or resource that could be one, told apart by address and date. Pictures, styles
 * and scripts, and answers other than 200, are no pages and are passed over. A record that is damaged is refused, and the
 * archive read on at the next one. A packed archive comes out of {@link GzipForm} first.
 */
final class WarcForm implements Form {

    private static final Pattern NO_PAGE = Pattern.compile(
            "(?:image|audio|video|font)/.*|text/(?:css|javascript|vtt)|application/(?:(?:x-)?javascript|ecmascript|json"
                    + "|manifest\\+json|x-font.*|font.*|vnd\\.ms-fontobject|wasm|x-shockwave-flash)");

    @Override
    public boolean fits(Head head) {
        return head.startsWith("WARC/1.") || head.startsWith("WARC/0.");
    }

    @Override
    public Opened open(Content content, Context context) throws IOException {
        return new Records(content, context);
    }

    private static final class Records implements Opened {

        /** So many beginnings in a row that no record follows make an archive of nothing. */
        private static final int MOST_TRIES = 1_000;

        private final Content warc;
        private final Context context;
        private final WarcBytes bytes;
        private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);
        private @Nullable WarcReader records;
        private Optional<WarcRecord> last = Optional.empty();
        private Optional<WarcRecord> ahead = Optional.empty();
        private int damages;

        Records(Content warc, Context context) {
            this.warc = warc;
            this.context = context;
            this.bytes = new WarcBytes(warc.stream());
        }

        @Override
        public Optional<Step> next() throws IOException {
            try {
                return nextStep();
            } catch (IntakeException own) {
                throw own;
            } catch (IOException | RuntimeException fault) {
                if (!isReadOn()) {
                    throw fault;
                }
                return Optional.of(new Step.Handed(damaged()));
            }
        }

        /** Moves behind a damaged record to the next that can be read; false where none follows. */
        private boolean isReadOn() throws IOException {
            for (int tries = 0; tries < MOST_TRIES && bytes.toNextBeginning(); tries++) {
                records = null;
                last = Optional.empty();
                try {
                    ahead = record();
                } catch (IntakeException own) {
                    throw own;
                } catch (IOException | RuntimeException alsoDamaged) {
                    continue;
                }
                return true;
            }
            return false;
        }

        private Found damaged() {
            String id = "damaged-" + ++damages;
            return new Found.Refused(
                    warc.sourceOf(id),
                    warc.nameOf(id),
                    Refusal.ofWhole(
                            "intake.broken",
                            "A record is damaged and passed over; the archive is read on at the next one."));
        }

        private Optional<WarcRecord> record() throws IOException {
            WarcReader reader = records;
            if (reader == null) {
                reader = new WarcReader(bytes, buffer.clear().flip());
                records = reader;
            } else if (last.isPresent()) {
                last.get().body().consume();
            }
            bytes.recordMayBegin(buffer.remaining());
            last = reader.next();
            if (last.isPresent()) {
                bytes.recordBegan();
            }
            return last;
        }

        private Optional<Step> nextStep() throws IOException {
            for (Optional<WarcRecord> record = aheadOrNext(); record.isPresent(); record = aheadOrNext()) {
                Optional<Step> step = switch (record.get()) {
                    case WarcResponse response -> page(response);
                    case WarcResource resource -> page(resource);
                    case WarcRevisit revisit -> Optional.of(revisited(revisit));
                    default -> Optional.empty();
                };
                if (step.isPresent()) {
                    return step;
                }
            }
            return Optional.empty();
        }

        private Optional<WarcRecord> aheadOrNext() throws IOException {
            Optional<WarcRecord> found = ahead.isPresent() ? ahead : record();
            ahead = Optional.empty();
            return found;
        }

        private Optional<Step> page(WarcResponse response) throws IOException {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return Optional.empty();
            }
            HttpResponse http = response.http();
            return http.status() == 200
                    ? page(response, http.contentType(), http.bodyDecoded().stream(), http.body())
                    : Optional.empty();
        }

        private Optional<Step> page(WarcResource resource) throws IOException {
            return page(resource, resource.contentType(), resource.body().stream(), resource.body());
        }

        private Optional<Step> page(WarcTargetRecord record, MediaType type, InputStream body, MessageBody packed) {
            String base = type.base().toString().toLowerCase(Locale.ROOT);
            if (NO_PAGE.matcher(base).matches()) {
                return Optional.empty();
            }
            Carried carried = warc.carried()
                    .withUrl(record.target())
                    .withCaptured(record.date().atZone(ZoneOffset.UTC).toLocalDate(), "WARC-Date " + record.date())
                    .withCharset(type.parameters().get("charset"));
            // A body packed for the way, as HTTP allows, unpacks like any other container.
            var guarded = context.budget().guarded(body, () -> position(packed));
            String id = id(record);
            return Optional.of(new Step.Inside(new Content(warc.sourceOf(id), warc.nameOf(id), carried, guarded)));
        }

        private static long position(MessageBody body) {
            try {
                return body.position();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Step revisited(WarcRevisit revisit) {
            String id = id(revisit);
            String where = revisit.refersToTargetURI().map(uri -> " at " + uri).orElse("")
                    + revisit.refersToDate().map(date -> " of " + date).orElse("");
            return new Step.Handed(new Found.Refused(
                    warc.sourceOf(id),
                    warc.nameOf(id),
                    Refusal.ofWhole(
                            "intake.revisit",
                            "The record holds no page: it says that nothing had changed since the one" + where + ".")));
        }

        private static String id(WarcTargetRecord record) {
            return record.target() + " " + record.date();
        }
    }
}
