package org.dateline.intake.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks each site's robots.txt once, obeys it, asks a host one thing at a time and waits between two. Safe to share between
 * threads: whoever asks a host that another thread asks waits for it.
 */
final class Manners {

    private final Web web;
    private final Addresses addresses;
    private final String agent;
    private final FetchLimits limits;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /** What a site allows, once it was asked; locked while it is asked. */
    private static final class Site {
        private @Nullable Robots rules;
    }

    /** When a host was asked last; locked while it is asked. */
    private static final class Host {
        private @Nullable Long lastAsked;
    }

    Manners(Web web, Addresses addresses, String agent, FetchLimits limits) {
        this.web = web;
        this.addresses = addresses;
        this.agent = agent.replaceFirst("/.*", "");
        this.limits = limits;
    }

    /** The answer, once the address may be asked; throws {@code fetch.robots} where it may not. */
    Answer ask(URI uri, Map<String, String> headers) throws FetchException {
        Robots rules = known(uri);
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        if (!rules.allows(path)) {
            throw new FetchException("fetch.robots", "The site's robots.txt asks programs not to fetch this address.");
        }
        return askInTurn(uri, headers, rules.delay());
    }

    private Robots known(URI uri) throws FetchException {
        Site site = sites.computeIfAbsent(Fetcher.origin(uri), any -> new Site());
        synchronized (site) {
            if (site.rules == null) {
                site.rules = rules(uri);
            }
            return site.rules;
        }
    }

    private Answer askInTurn(URI uri, Map<String, String> headers, Duration delay) throws FetchException {
        Host host = hosts.computeIfAbsent(uri.getAuthority(), any -> new Host());
        synchronized (host) {
            await(host, delay);
            return web.get(uri, headers);
        }
    }

    /** RFC 9309: a site without the file allows all, one that cannot give it now allows nothing. */
    private Robots rules(URI site) throws FetchException {
        URI at = URI.create(Fetcher.origin(site) + "/robots.txt");
        try {
            for (int i = 0; i <= limits.mostRedirects(); i++) {
                addresses.check(at);
                Answer answer = askInTurn(at, Map.of(), Duration.ZERO);
                if (answer.isRedirect()) {
                    at = at.resolve(URI.create(answer.header("location").orElse("")));
                } else if (answer.status() == 200) {
                    return Robots.of(new String(answer.body(), StandardCharsets.UTF_8), agent);
                } else {
                    return answer.status() >= 400 && answer.status() < 500 ? Robots.ALL : Robots.NONE;
                }
            }
            return Robots.ALL;
        } catch (IllegalArgumentException e) {
            return Robots.NONE;
        } catch (FetchException e) {
            throw new FetchException(e.refusal().code(), "The site's robots.txt could not be had: " + e.getMessage());
        }
    }

    private void await(Host host, Duration asked) throws FetchException {
        Duration pause = asked.compareTo(limits.pause()) > 0 ? asked : limits.pause();
        Long last = host.lastAsked;
        try {
            long left = last == null ? 0 : pause.toNanos() - (System.nanoTime() - last);
            if (left > 0) {
                Thread.sleep(Duration.ofNanos(left));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("fetch.interrupted", "Fetching was interrupted.");
        }
        host.lastAsked = System.nanoTime();
    }
}
