package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.archive.Archive;
import org.dateline.archive.store.Excerpt;
import org.dateline.archive.store.MentionDetail;
import org.dateline.model.Mention;
import org.dateline.model.Participant;

/** One run of {@code dateline explain}. */
final class ExplainRun {

    private final Console console;
    private final Path data;

    ExplainRun(Console console, Path data) {
        this.console = console;
        this.data = data;
    }

    int run(String id) {
        try (Archive archive = Archives.openExisting(data)) {
            MentionDetail detail = archive.findMention(id)
                    .orElseThrow(() ->
                            new Stop(Exit.NOT_FOUND, "mention.missing", "The archive has no mention \"" + id + "\"."));
            console.out().print(explanation(detail));
            archive.findStory(detail.mention().story())
                    .flatMap(story -> Way.open(data).explain(story.coded().story(), id))
                    .ifPresentOrElse(
                            way -> console.out().print(WayInWords.of(way)),
                            () -> console.say(
                                    "Today's rules no longer code this mention; what is kept of it stands above."));
            console.out().flush();
        }
        return Exit.OK;
    }

    private static String explanation(MentionDetail detail) {
        Mention m = detail.mention();
        var out = new StringBuilder();
        line(out, "mention", m.id());
        line(out, "story", m.story() + ", " + m.section().name().toLowerCase(Locale.ROOT));
        line(out, "says", oneLine(m.quote().text()));
        String modes = m.modes().isEmpty() ? "" : " / " + String.join(", ", m.modes());
        line(out, "is", m.type() + modes + ", " + m.assertion().word() + flags(m));
        line(out, "by rule", m.rule());
        line(out, "actors", participants(m.actors()));
        line(out, "recipients", participants(m.recipients()));
        line(
                out,
                "event",
                detail.event() + (detail.reason().isEmpty() ? ", of which it is the lead" : ": " + detail.reason()));
        out.append('\n');
        detail.excerpt().marks().stream()
                .sorted(Comparator.comparing(mark -> mark.field()))
                .forEach(mark -> out.append(words(detail.excerpt(), mark)));
        return out.toString();
    }

    private static String words(Excerpt excerpt, Excerpt.Mark mark) {
        return String.format(
                Locale.ROOT,
                "%-10s [%d,%d] \"%s\"%s%n",
                mark.field().name().toLowerCase(Locale.ROOT),
                mark.span().start() + excerpt.offset(),
                mark.span().end() + excerpt.offset(),
                oneLine(mark.span().of(excerpt.text())),
                mark.label().isEmpty() ? "" : " = " + mark.label());
    }

    private static String flags(Mention m) {
        return (m.historical() ? ", historical" : "") + (m.failed() ? ", failed" : "");
    }

    private static String participants(java.util.List<Participant> all) {
        return all.isEmpty()
                ? "none named"
                : all.stream()
                        .map(p -> p.name() + " (" + p.country().orElse("no country")
                                + (p.sectors().isEmpty() ? "" : " " + String.join("+", p.sectors())) + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(String.format(Locale.ROOT, "%-10s %s%n", name, value));
    }
}
