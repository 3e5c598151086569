package org.dateline.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Adds pages to a web archive, each with its address, time and header; packed a record at a time. */
final class WarcSaver implements PageSaver {

    /** True of the connection or of the way the body was sent, not of the body that is kept. */
    private static final Set<String> OF_THE_WAY =
            Set.of("connection", "keep-alive", "transfer-encoding", "content-length", "trailer", "upgrade");

    private final WarcWriter writer;

    private WarcSaver(WarcWriter writer) {
        this.writer = writer;
    }

    static WarcSaver open(Path file, String agent) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        boolean isNew = channel.size() == 0;
        boolean packed = file.getFileName().toString().endsWith(".gz");
        var writer = new WarcWriter(channel, packed ? WarcCompression.GZIP : WarcCompression.NONE);
        if (isNew) {
            writer.write(new Warcinfo.Builder()
                    .fields(Map.of("software", List.of(agent), "format", List.of("WARC File Format 1.0")))
                    .build());
        }
        return new WarcSaver(writer);
    }

    @Override
    public void save(Answer answer) throws IOException {
        var http = new ByteArrayOutputStream();
        http.writeBytes(head(answer).getBytes(StandardCharsets.ISO_8859_1));
        http.writeBytes(answer.body());
        writer.write(new WarcResponse.Builder(answer.uri())
                .date(answer.at())
                .body(MediaType.HTTP_RESPONSE, http.toByteArray())
                .build());
    }

    private static String head(Answer answer) {
        var head = new StringBuilder("HTTP/1.1 " + answer.status() + " OK\r\n");
        answer.headers().forEach((name, values) -> {
            if (!OF_THE_WAY.contains(name) && !name.startsWith(":")) {
                values.forEach(
                        value -> head.append(name).append(": ").append(value).append("\r\n"));
            }
        });
        return head.append("content-length: ")
                .append(answer.body().length)
                .append("\r\n\r\n")
                .toString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
