package org.dateline.intake.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a host answered.
 *
 * @param uri that was asked, after all redirects
 * @param at when
 * @param headers by name in lower case
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(URI uri, Instant at, int status, Map<String, List<String>> headers, byte[] body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    boolean isRedirect() {
        return List.of(301, 302, 303, 307, 308).contains(status)
                && header("location").isPresent();
    }
}
