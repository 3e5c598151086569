package org.dateline.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of the roster: its name and its lines, comments among them so that line numbers stay true. */
public record RosterFile(String name, List<String> lines) {

    private static final String FOLDER = "/knowledge/roster";

    public RosterFile {
        lines = List.copyOf(lines);
    }

    /** A line that is not for people only. */
    record Row(String file, int line, List<String> cells) {

        /** The cell's parts between semicolons; none for an empty cell. */
        List<String> list(int cell) {
            return Stream.of(cells.get(cell).split(";"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        String where() {
            return file + ":" + line;
        }
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(name, i + 1, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }

    boolean isStates() {
        return name.equals("states.tsv");
    }

    /** All roster files that are packed with the program, by name. */
    public static List<RosterFile> packed() {
        URL folder = RosterFile.class.getResource(FOLDER + "/states.tsv");
        if (folder == null) {
            throw new KnowledgeException("knowledge/roster/states.tsv is missing");
        }
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("file")) {
                return in(Path.of(uri).resolveSibling("."));
            }
            try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
                return in(archive.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the roster cannot be read", e);
        } catch (URISyntaxException e) {
            throw new KnowledgeException("the roster lies at no address: " + folder, e);
        }
    }

    /** The packed files without the rows whose id a row of {@code own} has, and then {@code own}. */
    public static List<RosterFile> packedUnder(List<RosterFile> own) {
        Set<String> theirs = own.stream()
                .flatMap(f -> f.rows().stream())
                .map(row -> row.cells().getFirst())
                .collect(Collectors.toSet());
        var files = new ArrayList<RosterFile>();
        for (RosterFile file : packed()) {
            files.add(new RosterFile(
                    file.name(),
                    file.lines().stream()
                            .map(l -> theirs.contains(l.split("\t", 2)[0]) ? "" : l)
                            .toList()));
        }
        files.addAll(own);
        return files;
    }

    /** A file on disk, by its own name. */
    public static RosterFile read(Path file) throws IOException {
        return new RosterFile(String.valueOf(file.getFileName()), Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    private static List<RosterFile> in(Path folder) throws IOException {
        var files = new ArrayList<RosterFile>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
                files.add(read(path));
            }
        }
        return files;
    }
}
