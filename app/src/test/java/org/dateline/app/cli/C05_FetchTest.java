package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class C05_FetchTest {

    private static final String PAGE = """
            <html><head><title>Rebels Shell Harbour</title></head><body><article><h1>Rebels Shell Harbour</h1>
            <p>Rebels shelled the harbour of Port Maru on Tuesday, killing at least four fishermen, the mayor said.</p>
            <p>The army sent two hundred soldiers to the town after the attack, and residents fled.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/2026/03/04/harbour", exchange -> {
            byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/2026/03/04/harbour";
    }

    @Test
    void aFetchedPageIsReadLikeAnyOther() {
        String out = folder.resolve("today.warc.gz").toString();
        Ran fetched = Ran.of("fetch", "--allow-private", "--pause", "0", "--out", out, url());
        assertThat(fetched.err()).isEmpty();
        assertThat(fetched.exit()).isEqualTo(Exit.OK);
        assertThat(fetched.out()).startsWith("1 pages saved");
        Ran coded = Ran.of("code", out);
        assertThat(coded.out())
                .contains("\"Rebels Shell Harbour\"", "{\"text\":\"/2026/03/04\"", "\"start\":\"2026-03-04\"");
    }

    @Test
    void thisMachineIsNotAskedUnlessAllowed() {
        Ran ran = Ran.of("fetch", "--out", folder.resolve("x.warc").toString(), url());
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED_INPUTS);
        assertThat(ran.err()).contains("(fetch.private)");
    }
}
