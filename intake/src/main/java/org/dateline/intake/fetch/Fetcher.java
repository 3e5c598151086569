package org.dateline.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.dateline.intake.FeedLinks;

/**
 * Fetches pages, several hosts at once and of each host one page after the other; of a feed the pages that its entries
 * lead to. Refusals: {@code fetch.scheme},
 * {@code fetch.private}, {@code fetch.unknown-host}, {@code fetch.robots}, {@code fetch.status}, {@code fetch.redirects},
 * {@code fetch.too-large}, {@code fetch.timeout}, {@code fetch.failed}, {@code fetch.feed},
 * {@code fetch.interrupted}. For one thread, which starts others for the time that it fetches.
 */
public final class Fetcher implements AutoCloseable {

    private static final int NOT_MODIFIED = 304;
    private static final int MOST_HOSTS_AT_ONCE = 8;

    private final Web web;
    private final Addresses addresses;
    private final Manners manners;
    private final FetchLimits limits;
    private final FetchState state;
    private final PageSaver saver;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Object keeping = new Object();

    /**
     * A fetcher.
     *
     * @param agent by which hosts know it: {@code Dateline/VERSION}
     * @param state what is known of pages fetched before; it is changed, and saved by its owner
     */
    public Fetcher(String agent, Addresses addresses, FetchLimits limits, FetchState state, PageSaver saver) {
        this.web = new Web(agent, limits);
        this.addresses = addresses;
        this.manners = new Manners(web, addresses, agent, limits);
        this.limits = limits;
        this.state = state;
        this.saver = saver;
    }

    /**
     * Fetches each address once and tells what came of it, one after the other; throws where a page cannot be saved. The
     * order within a host is that of the addresses.
     */
    public void fetch(List<String> urls, Consumer<Fetched> told, BooleanSupplier stop) throws IOException {
        Map<String, List<String>> byHost = new LinkedHashMap<>();
        urls.forEach(url ->
                byHost.computeIfAbsent(host(url), host -> new ArrayList<>()).add(url));
        Consumer<Fetched> toldInTurn = fetched -> {
            synchronized (keeping) {
                told.accept(fetched);
            }
        };
        if (byHost.size() == 1) {
            fetchInTurn(urls, toldInTurn, stop);
        } else if (byHost.size() > 1) {
            fetchAtOnce(byHost.values(), toldInTurn, stop);
        }
    }

    /** A page that cannot be saved stops the other hosts too. */
    private void fetchAtOnce(Collection<List<String>> hosts, Consumer<Fetched> told, BooleanSupplier stop)
            throws IOException {
        var failed = new AtomicBoolean();
        var runs = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(Math.min(MOST_HOSTS_AT_ONCE, hosts.size()))) {
            for (List<String> urls : hosts) {
                runs.add(threads.submit(() -> {
                    try {
                        fetchInTurn(urls, told, () -> failed.get() || stop.getAsBoolean());
                    } catch (IOException | RuntimeException e) {
                        failed.set(true);
                        throw e;
                    }
                    return urls;
                }));
            }
            for (Future<?> run : runs) {
                await(run, threads);
            }
        }
    }

    private static void await(Future<?> run, ExecutorService threads) throws IOException {
        try {
            run.get();
        } catch (InterruptedException e) {
            threads.shutdownNow(); // whoever waits for a host is woken and refuses its page as interrupted
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unsaved) {
                throw unsaved;
            }
            throw new IllegalStateException("a page could not be fetched", e.getCause());
        }
    }

    private static String host(String url) {
        try {
            return origin(uri(url));
        } catch (FetchException e) {
            return url; // refused when its turn comes
        }
    }

    private void fetchInTurn(List<String> urls, Consumer<Fetched> told, BooleanSupplier stop) throws IOException {
        for (String url : urls) {
            if (!stop.getAsBoolean()) {
                fetch(url, told, stop);
            }
        }
    }

    private void fetch(String url, Consumer<Fetched> told, BooleanSupplier stop) throws IOException {
        try {
            Answer answer = answer(url);
            if (answer.status() == NOT_MODIFIED) {
                told.accept(new Fetched.Unchanged(url));
            } else if (FeedLinks.isFeed(answer.body())) {
                if (entries(answer, told, stop)) {
                    synchronized (keeping) {
                        state.remember(answer);
                    }
                }
            } else {
                keep(url, answer, told);
            }
        } catch (FetchException e) {
            told.accept(new Fetched.Refused(url, e.refusal()));
        }
    }

    /** True where nothing has to be asked again because of this feed. */
    private boolean entries(Answer feed, Consumer<Fetched> told, BooleanSupplier stop)
            throws IOException, FetchException {
        boolean whole = true;
        for (String link : links(feed)) {
            if (stop.getAsBoolean()) {
                return false;
            }
            String url = feed.uri().resolve(uri(link)).toString();
            try {
                Answer answer = answer(url);
                if (answer.status() == NOT_MODIFIED) {
                    told.accept(new Fetched.Unchanged(url));
                } else {
                    keep(url, answer, told);
                }
            } catch (FetchException e) {
                whole = false;
                told.accept(new Fetched.Refused(url, e.refusal()));
            }
        }
        return whole;
    }

    private List<String> links(Answer feed) throws FetchException {
        try {
            var links = new ArrayList<String>();
            for (String link : FeedLinks.of(feed.body())) {
                if (links.size() < limits.mostEntries() && asked.add(link)) {
                    links.add(link);
                }
            }
            return links;
        } catch (IOException | RuntimeException e) {
            throw new FetchException("fetch.feed", "The feed is damaged: " + e.getMessage());
        }
    }

    private void keep(String url, Answer answer, Consumer<Fetched> told) throws IOException {
        synchronized (keeping) {
            saver.save(answer);
            state.remember(answer);
        }
        told.accept(new Fetched.Saved(url));
    }

    /** The answer at the end of all redirects: 200 or 304. Each address on the way is checked like the first. */
    private Answer answer(String url) throws FetchException {
        URI at = uri(url);
        for (int i = 0; i <= limits.mostRedirects(); i++) {
            addresses.check(at);
            Answer answer = manners.ask(at, conditions(at));
            if (answer.isRedirect()) {
                at = at.resolve(uri(answer.header("location").orElse("")));
            } else if (answer.status() == 200 || answer.status() == NOT_MODIFIED) {
                return answer;
            } else {
                throw new FetchException("fetch.status", "The host answered " + answer.status() + ".");
            }
        }
        throw new FetchException("fetch.redirects", "The host sent on more than " + limits.mostRedirects() + " times.");
    }

    private Map<String, String> conditions(URI uri) {
        synchronized (keeping) {
            return state.conditions(uri.toString());
        }
    }

    private static URI uri(String url) throws FetchException {
        try {
            URI uri = URI.create(new URI(url.strip()).normalize().toASCIIString());
            boolean bare =
                    uri.getHost() != null && String.valueOf(uri.getRawPath()).isEmpty();
            return bare ? uri.resolve(uri.getRawQuery() == null ? "/" : "/?" + uri.getRawQuery()) : uri;
        } catch (URISyntaxException e) {
            throw new FetchException("fetch.scheme", "This is no address: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        web.close();
    }

    /** The site of an address: scheme, host and port. */
    static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
