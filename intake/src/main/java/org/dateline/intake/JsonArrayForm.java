package org.dateline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON array of objects, a page an object, of which only the one at hand is held. Behind a break it is not read on. */
final class JsonArrayForm implements Form {

    private static final Pattern FIRST = Pattern.compile("\\A\\s*\\[\\s*\\{\\s*\"[^\"\\n]{1,100}\"\\s*:");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public boolean fits(Head head) {
        return FIRST.matcher(head.text()).find();
    }

    @Override
    public Opened open(Content content, Context context) {
        return new Elements(content, context);
    }

    private static final class Elements implements Opened {
        private final Content content;
        private final Context context;
        private final Measured bytes;
        private final JsonParser parser;
        private long number;

        Elements(Content content, Context context) {
            this.content = content;
            this.context = context;
            this.bytes = new Measured(content.stream(), context.limits());
            this.parser = MAPPER.createParser(bytes);
        }

        @Override
        public Optional<Step> next() throws IOException {
            try {
                if (number == 0) {
                    parser.nextToken(); // the array's own bracket
                }
                number++;
                bytes.startOfElement();
                return parser.nextToken() == JsonToken.END_ARRAY
                        ? Optional.empty()
                        : Optional.of(new Step.Handed(found(parser.readValueAsTree())));
            } catch (JacksonException e) {
                throw fault(e);
            }
        }

        private Found found(JsonNode element) {
            if (element.isObject()) {
                return Row.of(element, context.columns()).found(content, number);
            }
            String id = Long.toString(number);
            return new Found.Refused(
                    content.sourceOf(id),
                    content.nameOf(id),
                    Refusal.ofWhole("intake.not-json", "Element " + number + " is no JSON object."));
        }

        /** A fault of the stream below is handed on as it is. */
        private IOException fault(JacksonException e) {
            if (e.getCause() instanceof IOException below) {
                return below;
            }
            return bytes.ended
                    ? new IntakeException(
                            "intake.truncated",
                            "It breaks off in element " + number + "; the elements before it are read.")
                    : new IntakeException(
                            "intake.not-json", "Element " + number + " is not JSON; the elements before it are read.");
        }

        @Override
        public void close() {
            parser.close();
        }
    }

    /** A stream that refuses an element larger than a page may be, and that whoever reads it does not close. */
    private static final class Measured extends FilterInputStream {
        private final Limits limits;
        private long sinceStart;
        private boolean ended;

        Measured(InputStream in, Limits limits) {
            super(in);
            this.limits = limits;
        }

        void startOfElement() {
            sinceStart = 0;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            ended |= b < 0;
            count(1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            ended |= n < 0;
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws IntakeException {
            sinceStart += n;
            if (sinceStart > limits.entryBytes()) {
                throw Content.tooLarge(limits);
            }
        }

        @Override
        public void close() {}
    }
}
