package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Page;
import org.dateline.model.Refusal;
import org.dateline.page.Carried;
import org.dateline.page.PageReader;

/** What an intake finds in bytes. */
record Opening(List<Found> found) {

    static Opening of(byte[] bytes) {
        return of(bytes, "file", Columns.USUAL, Limits.USUAL);
    }

    static Opening of(String text) {
        return of(Samples.bytes(text));
    }

    static Opening of(byte[] bytes, String name, Columns columns, Limits limits) {
        var found = new ArrayList<Found>();
        try (Walk walk = new Intake(columns, limits).open("/pile/" + name, name, new ByteArrayInputStream(bytes))) {
            walk.forEachRemaining(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Opening(found);
    }

    List<Found.Whole> pages() {
        return found.stream()
                .flatMap(f -> f instanceof Found.Whole page ? Stream.of(page) : Stream.empty())
                .toList();
    }

    List<String> names() {
        return found.stream().map(Found::name).toList();
    }

    List<String> sources() {
        return found.stream().map(Found::source).toList();
    }

    /** The pages' bytes as UTF-8. */
    List<String> texts() {
        return pages().stream()
                .map(page -> new String(page.page().bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The pages as the page's reader shows them; a page that it refuses is not among them. */
    List<Page> read() {
        return pages().stream()
                .flatMap(page -> new PageReader().read(page.page()).value().stream())
                .toList();
    }

    List<Carried> carried() {
        return pages().stream().map(page -> page.page().carried()).toList();
    }

    /** Codes of refusals and notes in order. */
    List<String> codes() {
        return found.stream()
                .flatMap(f -> switch (f) {
                    case Found.Whole page -> page.notes().stream();
                    case Found.Refused refused -> Stream.of(refused.why());
                })
                .map(Refusal::code)
                .toList();
    }
}
