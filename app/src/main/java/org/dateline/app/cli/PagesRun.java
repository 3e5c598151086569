package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.desk.InWords;
import org.dateline.archive.export.StoryJson;
import org.dateline.flow.Dateline;
import org.dateline.intake.Intake;
import org.dateline.model.CodedStory;
import org.dateline.model.Outcome;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Refusal;
import org.dateline.model.Retelling;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.model.Words;
import org.dateline.story.RepeatIndex;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One run of {@code dateline pages}: each page is told as soon as it is taken apart. */
final class PagesRun {

    private final Console console;
    private final boolean json;
    private final Dateline dateline = Way.open();
    private final RepeatIndex known = new RepeatIndex();
    private int refused;

    PagesRun(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    int run(List<Path> paths, Intake intake) {
        Pile pile = Pile.under(paths);
        pile.complain(console);
        var names = new PageNames();
        var files = new RawFiles(intake, console.in(), (source, name) -> names.free(name));
        boolean interrupted = false;
        try (var pages = new PilePages(files, pile.files(), page -> true, more -> {})) {
            while (!interrupted && pages.hasNext()) {
                page(pages.next());
                interrupted = console.interruption().requested();
            }
        }
        console.out().flush();
        if (interrupted) {
            return Exit.INTERRUPTED;
        }
        return refused > 0 || pile.incomplete() ? Exit.REFUSED_INPUTS : Exit.OK;
    }

    private void page(RawFiles.RawFile file) {
        Outcome<Split> outcome = file.outcome().then(raw -> PileCoding.guarded(raw.name(), () -> dateline.split(raw)));
        List<CodedStory> stories = outcome.value().stream()
                .flatMap(split -> split.stories().stream())
                .map(this::told)
                .toList();
        refused += stories.isEmpty() ? 1 : 0;
        if (json) {
            console.out().println(object(file, outcome, stories));
        } else {
            print(file, outcome, stories);
        }
    }

    private CodedStory told(Story story) {
        Retelling retelling = known.add(story).orElse(null);
        return new CodedStory(story, retelling, List.of(), List.of(), List.of());
    }

    private void print(RawFiles.RawFile file, Outcome<Split> outcome, List<CodedStory> stories) {
        String what = outcome.value()
                .map(s -> s.page().mediaType() + ", " + s.furniture().size() + " stretches of furniture")
                .orElse("refused");
        line("", plain(file.page().name()) + "  (" + what + ")");
        for (CodedStory coded : stories) {
            Story story = coded.story();
            String title = story.title().map(Words::text).map(PagesRun::plain).orElse("without a headline");
            line("  ", "#" + story.number() + " " + title);
            line("      ", story.paragraphs().size() + " paragraphs, " + InWords.published(story.published()));
            for (Evidence evidence : story.published().evidence()) {
                String why = evidence.why().isEmpty() ? "" : ": " + evidence.why();
                line("      ", "by \"" + plain(evidence.text()) + "\"" + why);
            }
            Optional.ofNullable(coded.retellingOrNull())
                    .ifPresent(r -> line("      ", r.kind().word() + ": " + r.evidence()));
        }
        for (Refusal refusal : outcome.refusals()) {
            line("  ", "refused: " + refusal.detail() + " (" + refusal.code() + ")");
        }
    }

    private void line(String indent, String words) {
        console.out().println(indent + words);
    }

    /** On one line, without signs that would steer a terminal. */
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    private static ObjectNode object(RawFiles.RawFile file, Outcome<Split> outcome, List<CodedStory> stories) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode page = mapper.createObjectNode();
        page.put("page", file.page().name());
        page.put("source", file.page().source());
        page.put("mediaType", outcome.value().map(s -> s.page().mediaType()).orElse(""));
        ArrayNode list = page.putArray("stories");
        for (CodedStory story : stories) {
            String line =
                    StoryJson.line(story, outcome.value().map(Split::furniture).orElse(List.of()), Map.of());
            list.add(mapper.readTree(line));
        }
        ArrayNode refusals = page.putArray("refusals");
        for (Refusal refusal : outcome.refusals()) {
            ObjectNode one = refusals.addObject();
            one.put("code", refusal.code());
            one.put("detail", refusal.detail());
            one.putArray("span").add(refusal.span().start()).add(refusal.span().end());
        }
        return page;
    }
}
