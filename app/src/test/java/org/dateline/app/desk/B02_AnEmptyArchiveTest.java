package org.dateline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.dateline.app.rest.Explaining;
import org.dateline.archive.Archive;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class B02_AnEmptyArchiveTest {

    @Test
    void saysWhatToDo(@TempDir Path folder) throws Exception {
        try (Archive archive = Archive.open(folder);
                Desk desk = Desk.start(archive, Rereading.NONE, Explaining.NONE, "127.0.0.1", 0);
                var client = HttpClient.newHttpClient()) {
            for (String path : List.of("", "stories", "refusals", "api")) {
                var request =
                        HttpRequest.newBuilder(URI.create(desk.url() + path)).build();
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                if (path.isEmpty() || path.equals("stories")) {
                    assertThat(Jsoup.parse(answer.body()).select(".empty pre").text())
                            .isEqualTo("dateline ingest PATH…");
                }
            }
        }
    }
}
