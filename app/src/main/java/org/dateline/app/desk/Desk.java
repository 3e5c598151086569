package org.dateline.app.desk;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import org.dateline.archive.Archive;

/** The desk while it is served. */
public final class Desk implements AutoCloseable {

    private final Javalin server;
    private final String bind;

    private Desk(Javalin server, String bind) {
        this.server = server;
        this.bind = bind;
    }

    /**
     * Serves an archive. Throws {@link DeskException} where the port cannot be had.
     *
     * @param bind address to listen at; {@code 127.0.0.1} lets only this machine in
     * @param port to listen at; 0 takes any that is free
     */
    public static Desk start(Archive archive, String bind, int port) {
        Javalin server = Javalin.create(config -> config.showJavalinBanner = false);
        server.get("/", context -> context.result("events: " + archive.summary().events()));
        try {
            server.start(bind, port);
        } catch (JavalinBindException e) {
            throw new DeskException(
                    "serve.port-in-use",
                    "Port " + port + " at " + bind + " cannot be used: another program may hold it.",
                    e);
        }
        return new Desk(server, bind);
    }

    /** The port that is listened at. */
    public int port() {
        return server.port();
    }

    /** The address to open in a browser. */
    public String url() {
        String host = bind.contains(":") ? "[" + bind + "]" : bind;
        return "http://" + host + ":" + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
