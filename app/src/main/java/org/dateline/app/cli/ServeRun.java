package org.dateline.app.cli;

import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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

    int run(ServeOptions where) throws Exception {
        checkFree(where);
        try (Archive archive = Archive.open(data);
                Desk desk = Desk.open(archive, where.bind, where.port)) {
            String host = where.bind.contains(":") ? "[" + where.bind + "]" : where.bind;
            String address = "http://" + host + ":" + desk.port() + "/";
            console.out().println(address);
            console.out().flush();
            console.say("serving " + data + "; Ctrl+C ends it.");
            if (!InetAddress.getByName(where.bind).isLoopbackAddress()) {
                console.say("others on the network can reach it at this address.");
            }
            if (!where.noOpen) {
                Browser.open(address, console);
            }
            console.interruption().await();
        }
        return Exit.INTERRUPTED;
    }

    /** The web server would say the same in many lines. */
    private static void checkFree(ServeOptions where) throws Exception {
        if (where.port < 0 || where.port > 65535) {
            throw new Stop(Exit.USAGE, "usage", "A port is a number from 0 to 65535.");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(where.bind), where.port));
        } catch (BindException e) {
            throw new Stop(
                    Exit.CONFLICT,
                    "serve.port-in-use",
                    "Port " + where.port + " at " + where.bind + " cannot be used (" + e.getMessage()
                            + "); try another with --port.");
        } catch (UnknownHostException e) {
            throw new Stop(Exit.USAGE, "usage", "There is no address " + where.bind + ".");
        }
    }
}
