package org.dateline.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one address once: no redirect is followed, and the answer is limited in size and time. */
final class Web implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
    private final String agent;
    private final FetchLimits limits;

    Web(String agent, FetchLimits limits) {
        this.agent = agent;
        this.limits = limits;
    }

    Answer get(URI uri, Map<String, String> headers) throws FetchException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .GET()
                .timeout(limits.longest())
                .header("User-Agent", agent)
                .header("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5");
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(
                request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.mostBytes()));
        try {
            HttpResponse<byte[]> response = asked.get(limits.longest().toMillis(), TimeUnit.MILLISECONDS);
            Map<String, List<String>> named = new HashMap<>();
            response.headers().map().forEach((name, values) -> named.put(name.toLowerCase(Locale.ROOT), values));
            return new Answer(uri, Instant.now(), response.statusCode(), named, response.body());
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new FetchException(
                    "fetch.timeout",
                    "No whole answer came within " + limits.longest().toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchException("fetch.interrupted", "Fetching was interrupted.");
        }
    }

    private FetchException failure(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        if (cause instanceof HttpTimeoutException) {
            return new FetchException("fetch.timeout", "The host did not answer in time.");
        }
        return cause instanceof IOException && words.contains("capacity")
                ? new FetchException(
                        "fetch.too-large", "The answer is larger than " + (limits.mostBytes() >> 20) + " MiB.")
                : new FetchException(
                        "fetch.failed",
                        "The host could not be reached: "
                                + (cause.getMessage() == null ? cause.getClass().getSimpleName() : words) + ".");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
