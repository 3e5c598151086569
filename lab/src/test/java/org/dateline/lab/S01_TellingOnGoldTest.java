package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Act;
import org.dateline.model.Chain;
import org.dateline.model.EventType;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.dateline.model.Words;
import org.dateline.reading.minilm.MiniLmReading;
import org.dateline.said.Manner;
import org.dateline.said.Telling;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Assertion and attribution alone, of acts that gold marks: prints how many agree, and demands only that each is told. */
class S01_TellingOnGoldTest {

    private static final Path DEV = Path.of("../../shared/dev");

    private final MiniLmReading engine = new MiniLmReading(Set.of());
    private int acts;
    private int assertions;
    private int histories;
    private int attributions;

    @Test
    void toldAsGoldSays() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DEV), "no development stories beside the project");
        for (String file : List.of("gold-A.json", "gold-B.json", "gold-C.json")) {
            for (MarkedStory story : MarkedFiles.gold(DEV.resolve(file))) {
                Path text = DEV.resolve("texts").resolve(story.id() + ".txt");
                Optional<Reading> reading =
                        engine.read(story(story.id(), Files.readString(text))).value();
                reading.ifPresent(r -> compare(story, r));
            }
        }
        System.out.printf(
                "told as gold says, of %d acts: assertion %.3f, background %.3f, attribution %.3f%n",
                acts, assertions / (double) acts, histories / (double) acts, attributions / (double) acts);
        assertThat(acts).isPositive();
    }

    private void compare(MarkedStory story, Reading reading) {
        Telling telling = Telling.of(reading);
        var marks = new ArrayList<Marked>();
        var found = new ArrayList<Act>();
        for (Marked mark : story.mentions()) {
            act(reading, mark).ifPresent(act -> {
                marks.add(mark);
                found.add(act);
            });
        }
        for (int i = 0; i < found.size(); i++) {
            Act act = found.get(i);
            List<Act> same =
                    found.stream().filter(a -> a.sentence() == act.sentence()).toList();
            Manner manner = telling.mannerOf(act, same);
            assertThat(manner.governingAct().orElse(0)).isLessThan(same.size());
            List<String> kinds = telling.chainsOf(act).stream()
                    .map(S01_TellingOnGoldTest::kinds)
                    .sorted()
                    .toList();
            List<String> gold = marks.get(i).attribution().stream()
                    .map(c -> String.join(">", c).replace("official", "named"))
                    .sorted()
                    .toList();
            acts++;
            assertions += manner.assertion().word().equals(marks.get(i).assertion()) ? 1 : 0;
            histories += manner.historical() == marks.get(i).historical() ? 1 : 0;
            attributions += kinds.equals(gold) ? 1 : 0;
        }
    }

    private static String kinds(Chain chain) {
        return String.join(
                ">",
                chain.links().stream()
                        .map(l -> (l.kind() == SourceKind.OFFICIAL ? SourceKind.NAMED : l.kind()).word())
                        .toList());
    }

    /** The act that gold marks: its trigger's uppermost word, in no clause but its own. */
    private static Optional<Act> act(Reading reading, Marked mark) {
        Span span = mark.trigger().span();
        return reading.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst()
                .flatMap(s -> head(s, span)
                        .map(t -> new Act(
                                s,
                                t.index(),
                                Words.at(reading.story().text(), span),
                                EventType.valueOf(mark.type()),
                                List.of(),
                                List.of(),
                                List.of(),
                                t.index(),
                                "gold")));
    }

    private static Optional<Token> head(Sentence s, Span span) {
        List<Token> inside =
                s.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
        return inside.stream()
                .filter(t -> inside.stream().noneMatch(o -> o.index() == t.head()))
                .findFirst();
    }

    private static Story story(String id, String text) {
        List<Span> paragraphs = Stream.iterate(0, i -> i < text.length(), i -> lineEnd(text, i) + 1)
                .map(i -> new Span(i, lineEnd(text, i)))
                .filter(p -> !p.of(text).isBlank())
                .toList();
        Span body = paragraphs.getFirst().hull(paragraphs.getLast());
        return new Story(id, id, 1, text, null, List.of(), body, paragraphs, new Published.Unknown(List.of()), id);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
