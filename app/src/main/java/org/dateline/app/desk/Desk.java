package org.dateline.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.Locale;
import org.dateline.app.rest.Api;
import org.dateline.app.rest.BadQuestion;
import org.dateline.app.rest.Explaining;
import org.dateline.archive.Archive;
import org.dateline.archive.store.ArchiveException;
import org.dateline.archive.store.BadDecision;
import org.eclipse.jetty.http.UriCompliance;

/** The desk while it is served. */
public final class Desk implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    private final Javalin server;
    private final String bind;

    private Desk(Javalin server, String bind) {
        this.server = server;
        this.bind = bind;
    }

    /**
     * Serves an archive. Throws {@link DeskException} where the port cannot be had.
     *
     * @param rereading reads pages again that a person corrected
     * @param explaining tells how mentions were coded
     * @param bind address to listen at; {@code 127.0.0.1} lets only this machine in
     * @param port to listen at; 0 takes any that is free
     */
    public static Desk start(Archive archive, Rereading rereading, Explaining explaining, String bind, int port) {
        var guard = new Guard(bind);
        var assets = new Assets();
        var pages = new Pages(archive);
        Javalin server = Javalin.create(Desk::settle);
        server.before(guard::check);
        server.get("/assets/{file}", assets::serve);
        pages.addTo(server);
        new Subjects(archive, pages).addTo(server);
        new CorrectionForms(archive, rereading).addTo(server);
        new JudgementForms(archive).addTo(server);
        new Ways(archive, explaining, pages).addTo(server);
        new Api(archive, explaining).addTo(server);
        server.exception(
                BadQuestion.class,
                (e, c) ->
                        fail(pages, c, 400, e.code(), "This address asks for something that there cannot be", said(e)));
        server.exception(
                BadDecision.class,
                (e, c) -> fail(pages, c, 400, e.code(), "This cannot be kept as it was said", said(e)));
        server.exception(
                ArchiveException.class, (e, c) -> fail(pages, c, 500, e.code(), "The archive cannot answer", said(e)));
        server.exception(HttpResponseException.class, (e, c) -> refuse(pages, c, e));
        server.exception(Exception.class, (e, c) -> {
            LOG.log(System.Logger.Level.ERROR, "at " + c.path(), e);
            fail(
                    pages,
                    c,
                    500,
                    "own.fault",
                    "Dateline itself is at fault",
                    "Nothing in the archive was changed. What happened stands in the terminal where Dateline runs; please"
                            + " report it.");
        });
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

    private static void settle(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        // Ids of stories hold what file names hold. No path leads to a file here, so none can be led astray.
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.UNSAFE));
    }

    private static void refuse(Pages pages, Context context, HttpResponseException e) {
        if (e.getStatus() == 404) {
            // Javalin's own words are "Not Found" or name the endpoint; ours are a sentence.
            boolean ours = said(e).endsWith(".");
            String message = ours ? said(e) : "No page has this address.";
            fail(pages, context, 404, "desk.not-found", "Nothing is here", message);
        } else {
            String code = e.getDetails().getOrDefault("code", "desk.refused");
            fail(pages, context, e.getStatus(), code, "This cannot be answered", said(e));
        }
    }

    private static void fail(Pages pages, Context context, int status, String code, String head, String message) {
        String path = context.path().toLowerCase(Locale.ROOT);
        if (path.startsWith("/api/") || path.startsWith("/events.")) {
            Api.error(context, status, code, message);
        } else {
            pages.error(context, status, head, message);
        }
    }

    private static String said(Exception e) {
        return e.getMessage() == null ? "" : e.getMessage();
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
