package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.intake.Opened.Step;
import org.dateline.model.Refusal;
import org.dateline.page.Carried;
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
 * and scripts, and answers other than 200, are no pages and are passed over. A packed archive comes out of {@link
 * GzipForm} first.
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
        return new Records(content, context, new WarcReader(Channels.newChannel(content.stream())));
    }

    private record Records(Content warc, Context context, WarcReader records) implements Opened {

        @Override
        public Optional<Step> next() throws IOException {
            for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
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
