package org.dateline.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dateline.intake.ShortName;

/** Where fetched pages are kept, so that they can be read like any other pile. */
public interface PageSaver extends Closeable {

    void save(Answer answer) throws IOException;

    /** A web archive where the name ends so, packed or not; else a folder. */
    static PageSaver to(Path path, String agent) throws IOException {
        String name = path.getFileName().toString();
        return name.endsWith(".warc") || name.endsWith(".warc.gz") ? WarcSaver.open(path, agent) : folder(path);
    }

    /** A file a page, called after its address; its address and the time are not kept, for which a web archive is better. */
    static PageSaver folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new PageSaver() {
            @Override
            public void save(Answer answer) throws IOException {
                String ending = answer.header("content-type").orElse("").contains("pdf") ? ".pdf" : ".html";
                Files.write(
                        folder.resolve(ShortName.of(answer.uri().toString()) + ending),
                        answer.body(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
            }

            @Override
            public void close() {}
        };
    }
}
