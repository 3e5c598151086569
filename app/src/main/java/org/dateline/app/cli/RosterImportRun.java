package org.dateline.app.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.Proposal;
import org.dateline.knowledge.Roster;
import org.dateline.knowledge.RosterFile;
import org.dateline.knowledge.RosterImport;
import org.dateline.knowledge.RosterImport.Known;
import org.dateline.knowledge.RosterImport.Refused;
import org.dateline.knowledge.RosterImport.Taken;
import org.dateline.knowledge.WikidataItems;

/** One run of {@code dateline roster import}: reads as a stream, writes a file beside the target and moves it there. */
final class RosterImportRun {

    /** In a row's source note: it came from here, and a later import may replace it. */
    static final String MARK = ", imported from ";

    private final Console console;
    private final Path in;
    private final Path out;
    private final List<String> before;
    private final RosterImport roster;
    private final Set<String> written = new HashSet<>();
    private long known;
    private long refused;
    private long otherSort;

    RosterImportRun(Console console, Path in, Path out) throws IOException {
        this.console = console;
        this.in = in;
        this.out = out;
        before = Files.exists(out) ? Files.readAllLines(out, StandardCharsets.UTF_8) : List.of();
        var files = new ArrayList<>(RosterFile.packed());
        files.add(new RosterFile(String.valueOf(out.getFileName()), ownRows()));
        roster = new RosterImport(files);
    }

    /** The rows of the target that a person wrote or changed the note of: they stay. */
    private List<String> ownRows() {
        return before.stream()
                .filter(l -> !l.startsWith("#") && !l.isBlank() && !l.contains(MARK))
                .toList();
    }

    int run() throws IOException {
        if (out.getParent() != null) {
            Files.createDirectories(out.getParent());
        }
        Path fresh = out.resolveSibling(out.getFileName() + ".part");
        try (BufferedWriter writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8);
                Progress progress = Progress.of(console, "import", "entities", -1)) {
            writer.write(
                    "# Entities imported by dateline roster import. A row whose source note is changed is kept.\n");
            writer.write("# id\tname\taliases (;)\tkind\troles\tparent id\tsource\n");
            for (String line : ownRows()) {
                writer.write(line + "\n");
            }
            read(proposal -> {
                progress.step();
                decide(proposal, writer);
            });
            for (String line : before) {
                if (line.contains(MARK) && !written.contains(line.substring(0, Math.max(0, line.indexOf('\t'))))) {
                    writer.write(line + "\n");
                }
            }
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(fresh);
            throw failed;
        }
        Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING);
        console.out()
                .printf(
                        "taken    %d%nknown    %d%nrefused  %d%nnot kept %d%nwritten  %s%n",
                        written.size(), known, refused, otherSort, out);
        console.out().flush();
        return refused == 0 ? Exit.OK : Exit.REFUSED_INPUTS;
    }

    private void decide(Proposal proposal, BufferedWriter writer) {
        switch (roster.decide(proposal)) {
            case Taken taken -> {
                taken.dropped().forEach(d -> console.say(taken.id() + ": left out: " + d + " (roster.clash)"));
                written.add(taken.id());
                try {
                    writer.write(taken.line() + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            case Known same -> {
                known++;
                same.differences()
                        .forEach(d -> console.say(
                                same.id() + " is known otherwise; the table says: " + d + " (roster.differs)"));
            }
            case Refused no -> refuse("\"" + proposal.name() + "\"", no.reason(), no.code());
        }
    }

    private void refuse(String what, String why, String code) {
        refused++;
        console.say(what + " is not taken: " + why + " (" + code + ")");
    }

    private interface Each {
        void accept(Proposal proposal);
    }

    private void read(Each each) throws IOException {
        String name = Proposal.cleanName(String.valueOf(in.getFileName()));
        if (isJson()) {
            var items = new WikidataItems(name, Roster.packed().states());
            lines((line, number) -> items.learn(line));
            lines((line, number) -> {
                switch (items.read(line)) {
                    case WikidataItems.Found found -> each.accept(found.proposal());
                    case WikidataItems.OtherSort none -> otherSort++;
                    case WikidataItems.Refused no -> refuse("line " + number, no.reason(), no.code());
                }
            });
        } else {
            try (var reader = new InputStreamReader(open(), StandardCharsets.UTF_8)) {
                new RosterTable(name).read(reader, each::accept, (place, why) -> refuse(place, why, "roster.row"));
            }
        }
    }

    private interface EachLine {
        void accept(String line, long number);
    }

    private void lines(EachLine each) throws IOException {
        try (InputStream stream = open()) {
            var lines = new ItemLines(stream);
            while (lines.hasNext()) {
                ItemLines.Line line = lines.next();
                String text = new String(line.bytes(), StandardCharsets.UTF_8).strip();
                if (!text.isEmpty() && !text.equals("[") && !text.equals("]")) {
                    each.accept(text, line.number());
                }
            }
        }
    }

    private boolean isJson() throws IOException {
        try (InputStream stream = open()) {
            int first = stream.read();
            while (first == 0xEF || first == 0xBB || first == 0xBF || first >= 0 && Character.isWhitespace(first)) {
                first = stream.read();
            }
            return first == '{' || first == '[';
        }
    }

    /** The file's bytes, unpacked where they are packed by gzip. */
    private InputStream open() throws IOException {
        var stream = new BufferedInputStream(Files.newInputStream(in), 1 << 16);
        stream.mark(2);
        boolean packed = stream.read() == 0x1f && stream.read() == 0x8b;
        stream.reset();
        return packed ? new GZIPInputStream(stream, 1 << 16) : stream;
    }
}
