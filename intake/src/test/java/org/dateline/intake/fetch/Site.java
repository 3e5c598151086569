package org.dateline.intake.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A web site on this machine that remembers what it was asked. */
final class Site implements AutoCloseable {

    /** One request: its path, who asked and on what condition. */
    record Asked(String path, String agent, String ifNoneMatch) {}

    /** Answers a request that was taken. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(
                    path,
                    String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"))));
            try (exchange) {
                pages.getOrDefault(path, none -> none.sendResponseHeaders(404, -1))
                        .answer(exchange);
            }
        });
        server.start();
    }

    Site page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    Site page(String path, String type, String body) {
        return page(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            send(exchange, body);
        });
    }

    Site redirect(String path, String to) {
        return page(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
