package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class C02_ServeTest {

    @TempDir
    Path folder;

    @Test
    void aPortInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = Ran.of(
                    "serve", "--no-open", "--data", folder.toString(), "--port", String.valueOf(taken.getLocalPort()));
            assertThat(ran.exit()).isEqualTo(Exit.CONFLICT);
            assertThat(ran.err()).contains("Port " + taken.getLocalPort(), "(serve.port-in-use)");
        }
    }

    @Test
    void theAddressIsTheResultAndInterruptingEndsIt() throws Exception {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var interruption = new Interruption();
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                interruption);
        CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(
                () -> Main.run(console, "serve", "--no-open", "--data", folder.toString(), "--port", "0"));
        for (int i = 0; i < 200 && out.size() == 0 && !exit.isDone(); i++) {
            Thread.sleep(100);
        }
        String address = out.toString(StandardCharsets.UTF_8).strip();
        assertThat(address).startsWith("http://127.0.0.1:");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest get = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            assertThat(client.send(get, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        interruption.request();
        assertThat(exit.get(20, TimeUnit.SECONDS)).isEqualTo(Exit.INTERRUPTED);
    }
}
