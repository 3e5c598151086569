package org.dateline.app.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
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
 *
 * <p>A page of a foreign site can also send a form here, blindly: the host is then our own. So a request that changes
 * something must say that it comes from a page of the desk, by {@code Sec-Fetch-Site: same-origin} or by an {@code Origin} that
 * is the host it is sent to; no page can forge either, and where both are sent both must hold. Who sends neither is no
 * browser of today: it is let in where it names itself in the header {@value #TOOL}, which a foreign page cannot
 * set without asking first, and the desk grants no page that. So a script on this machine can decide too:
 * {@code curl -H 'Dateline-Tool: my-script' -d page=… -d what=furniture … http://127.0.0.1:8477/corrections}.
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
            "same-origin", // with no-referrer the desk's own forms would come without the origin that they are asked
            // for
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    /** Header by which a tool that is no browser names itself; any words will do. */
    static final String TOOL = "Dateline-Tool";

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
        boolean changes = context.method() != HandlerType.GET && context.method() != HandlerType.HEAD;
        if (changes
                && !admitsChange(
                        context.header("Host"),
                        context.header("Origin"),
                        context.header("Sec-Fetch-Site"),
                        context.header(TOOL))) {
            throw new HttpResponseException(
                    403,
                    "Nothing was changed: what the archive holds can be corrected from the desk's own pages only.",
                    Map.of("code", "desk.foreign-page"));
        }
    }

    /** True for a request to change something that a page of the desk sends, or a tool that names itself. */
    static boolean admitsChange(
            @Nullable String hostOrNull,
            @Nullable String originOrNull,
            @Nullable String siteOrNull,
            @Nullable String toolOrNull) {
        if (siteOrNull != null && !siteOrNull.equals("same-origin")) {
            return false;
        }
        if (originOrNull != null && !originOrNull.equalsIgnoreCase("http://" + hostOrNull)) {
            return false;
        }
        boolean browser = siteOrNull != null || originOrNull != null;
        return browser || (toolOrNull != null && !toolOrNull.isBlank());
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
