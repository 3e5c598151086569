package org.dateline.intake;

import java.io.IOException;
import java.util.Optional;

/** One thing packed with gzip, in one member or many, as web archives are. */
final class GzipForm implements Form {

    private static final int BUFFER = 1 << 16;

    @Override
    public boolean fits(Head head) {
        return head.startsWith("\u001f\u008b\u0008");
    }

    @Override
    public Opened open(Content content, Context context) throws IOException {
        var packed = new Budget.Packed(content.stream());
        var stream = new GzipMembers(packed, BUFFER);
        var unpacked = context.budget().guarded(stream, packed::count);
        var inside = new Content(content.source(), content.name(), content.carried(), unpacked);
        return new Member(Opened.of(new Opened.Step.Inside(inside)), stream);
    }

    /** The one thing inside, the damage that was passed over in it, and what frees the memory that unpacking holds. */
    private record Member(Opened inside, GzipMembers stream) implements Opened {
        @Override
        public Optional<Step> next() throws IOException {
            Optional<Step> step = inside.next();
            if (step.isEmpty() && stream.damage().isPresent()) {
                throw stream.damage().get();
            }
            return step;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
