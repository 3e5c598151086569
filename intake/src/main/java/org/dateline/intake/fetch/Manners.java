package org.dateline.intake.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Asks each site's robots.txt once, obeys it, and waits between two requests to a host. For one thread. */
final class Manners {

    private final Web web;
    private final Addresses addresses;
    private final String agent;
    private final FetchLimits limits;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> lastAsked = new HashMap<>();

    Manners(Web web, Addresses addresses, String agent, FetchLimits limits) {
        this.web = web;
        this.addresses = addresses;
        this.agent = agent.replaceFirst("/.*", "");
        this.limits = limits;
    }

    /** Returns when the address may be asked; throws {@code fetch.robots} where it may not. */
    void mayAsk(URI uri) throws FetchException {
        Robots rules = robots.get(Fetcher.origin(uri));
        if (rules == null) {
            rules = rules(uri);
            robots.put(Fetcher.origin(uri), rules);
        }
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        if (!rules.allows(path)) {
            throw new FetchException("fetch.robots", "The site's robots.txt asks programs not to fetch this address.");
        }
        await(uri, rules.delay());
    }

    /** RFC 9309: a site without the file allows all, one that cannot give it now allows nothing. */
    private Robots rules(URI site) throws FetchException {
        URI at = URI.create(Fetcher.origin(site) + "/robots.txt");
        try {
            for (int i = 0; i <= limits.mostRedirects(); i++) {
                addresses.check(at);
                await(at, Duration.ZERO);
                Answer answer = web.get(at, Map.of());
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

    private void await(URI uri, Duration asked) throws FetchException {
        Duration pause = asked.compareTo(limits.pause()) > 0 ? asked : limits.pause();
        Long last = lastAsked.get(uri.getAuthority());
        try {
            long left = last == null ? 0 : pause.toNanos() - (System.nanoTime() - last);
            if (left > 0) {
                Thread.sleep(Duration.ofNanos(left));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("fetch.interrupted", "Fetching was interrupted.");
        }
        lastAsked.put(uri.getAuthority(), System.nanoTime());
    }
}
