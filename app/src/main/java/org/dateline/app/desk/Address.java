package org.dateline.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Addresses of pages. Ids hold what file names hold, so every part of them is escaped. */
public final class Address {

    private Address() {}

    public static String event(String id) {
        return "/events/" + escaped(id);
    }

    public static String story(String id) {
        return "/stories/" + escaped(id);
    }

    public static String mention(String id) {
        return "/mentions/" + escaped(id);
    }

    public static String page(String name) {
        return "/pages/" + escaped(name);
    }

    public static String entity(String key) {
        return "/entities/" + escaped(key);
    }

    public static String place(String key) {
        return "/places/" + escaped(key);
    }

    /** A part of a list of names that hold some words. */
    static String search(String path, String words, int offset, int limit) {
        return path + "?q=" + escaped(words) + "&offset=" + offset + "&limit=" + limit;
    }

    public static String refusals(String code, int offset) {
        String from = offset > 0 ? "offset=" + offset : "";
        String of = code.isEmpty() ? "" : "code=" + escaped(code);
        String and = from.isEmpty() || of.isEmpty() ? "" : "&";
        return from.isEmpty() && of.isEmpty() ? "/refusals" : "/refusals?" + of + and + from;
    }

    private static String escaped(String part) {
        return URLEncoder.encode(part, UTF_8).replace("+", "%20");
    }

    /** True for an address that a reader may be led to: a page's source may be anything, {@code javascript:} too. */
    public static boolean isWeb(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }
}
