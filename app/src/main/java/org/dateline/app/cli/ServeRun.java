package org.dateline.app.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.dateline.app.desk.Desk;
import org.dateline.archive.Archive;

/** One run of {@code dateline serve}. */
final class ServeRun {

    private final Console console;
    private final Path data;

    ServeRun(Console console, Path data) {
        this.console = console;
        this.data = data;
    }

    int run(ServeOptions where) throws InterruptedException {
        if (where.port < 0 || where.port > 65535) {
            throw new Stop(Exit.USAGE, "usage", "A port is a number from 0 to 65535.");
        }
        boolean loopback = address(where.bind).isLoopbackAddress();
        var way = new OpenedOnce(data);
        try (Archive archive = Archive.open(data);
                Desk desk = Desk.start(archive, new ReadAgain(archive, way), way::explain, where.bind, where.port)) {
            console.out().println(desk.url());
            console.out().flush();
            console.say("serving " + data + "; Ctrl+C ends it.");
            if (!loopback) {
                console.say("others on the network can reach it at this address.");
            }
            if (!where.noOpen) {
                Browser.open(desk.url(), console);
            }
            console.interruption().await();
        }
        return Exit.INTERRUPTED;
    }

    private static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new Stop(Exit.USAGE, "usage", "There is no address " + bind + ".");
        }
    }
}
