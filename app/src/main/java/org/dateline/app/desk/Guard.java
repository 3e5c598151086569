package org.dateline.app.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only those in who asked for this machine by its own address, and tells browsers what pages may do.
 *
 * <p>A page of a foreign site can have its name lead to 127.0.0.1 and then read what is served there (DNS rebinding); its
 * requests still carry the foreign name as their host.
 */
final class Guard {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private final String bind;

    Guard(String bind) {
        this.bind = bind.toLowerCase(Locale.ROOT);
    }

    void check(Context context) {
        HEADERS.forEach(context::header);
        if (!admits(context.header("Host"))) {
            throw new HttpResponseException(
                    421, "This desk answers only to the address that it was started at.", Map.of());
        }
    }

    /** True for a host that stands for this machine, whatever the port. */
    boolean admits(@Nullable String hostOrNull) {
        if (hostOrNull == null) {
            return false;
        }
        String host = hostOrNull.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "");
        String bound = bind.contains(":") ? "[" + bind + "]" : bind;
        return THIS_MACHINE.contains(host) || host.equals(bound) || (EVERY_ADDRESS.contains(bind) && isAddress(host));
    }

    /** An address in numbers can't be rebound: no name was looked up. */
    private static boolean isAddress(String host) {
        return host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") || host.matches("\\[[0-9a-f:.]+]");
    }
}
