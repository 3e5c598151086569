package org.dateline.app.desk;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.archive.store.ContentHash;

/** The fixed files that pages use. Only those listed here are served: a path never reaches the file system. */
final class Assets {

    private static final String OURS = "/org/dateline/app/desk/";
    private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";

    private static final Map<String, String> FILES = Map.of(
            "desk.css", OURS + "desk.css",
            "desk.js", OURS + "desk.js",
            "map.js", OURS + "map.js",
            "correct.js", OURS + "correct.js",
            "outlines.json", OURS + "outlines.json",
            "icon.svg", OURS + "icon.svg",
            "leaflet.css", LEAFLET + "leaflet.css",
            "leaflet.js", LEAFLET + "leaflet.js",
            "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private record Asset(byte[] bytes, String type, String tag) {}

    private final Map<String, Asset> assets;

    /** Reads all of them at once, so that one that is missing is known at the start. */
    Assets() {
        assets = FILES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> read(e.getValue())));
    }

    private static Asset read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + path);
            }
            byte[] bytes = in.readAllBytes();
            return new Asset(bytes, type(path), "\"" + ContentHash.of(bytes).substring(0, 16) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalStateException("no type known for " + path);
        };
    }

    void serve(Context context) {
        Asset asset = assets.get(context.pathParam("file"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        context.header("Cache-Control", "no-cache");
        context.header("ETag", asset.tag());
        if (asset.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(asset.type());
        context.result(asset.bytes());
    }
}
