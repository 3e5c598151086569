package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** The addresses of a feed's entries. */
public final class FeedLinks {

    private FeedLinks() {}

    /** True where the bytes are a feed. */
    public static boolean isFeed(byte[] bytes) {
        return new FeedForm().fits(new Peeked(new ByteArrayInputStream(bytes)).asHead());
    }

    /** In the feed's order, each once; throws where the feed is broken or declares a document type. */
    public static List<String> of(byte[] feed) throws IOException {
        return FeedForm.parse(feed).feed().getEntries().stream()
                .map(entry -> entry.getLink())
                .filter(link -> link != null && !link.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
    }
}
