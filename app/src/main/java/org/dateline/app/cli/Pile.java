package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files under the paths that the user named: folders are read with all that is in them, by name; hidden files are
 * left out, and so are the parts of a page that a browser saved beside it; links are followed only where they stay
 * inside the folder that was named.
 *
 * @param files in the order in which they are read
 * @param notFound paths that do not exist
 * @param unreadable folders that could not be listed
 */
record Pile(List<Path> files, List<Path> notFound, List<Path> unreadable) {

    /** Stands for what comes through a pipe. */
    static final Path STANDARD_INPUT = Path.of("-");

    private static final int DEEPEST = 64;

    Pile {
        files = List.copyOf(files);
        notFound = List.copyOf(notFound);
        unreadable = List.copyOf(unreadable);
    }

    /** Lists the pile. */
    static Pile under(List<Path> paths) {
        var lister = new Lister();
        for (Path path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                lister.files.add(path);
            } else if (!Files.exists(path)) {
                lister.notFound.add(path);
            } else if (Files.isDirectory(path)) {
                lister.folder(path, realPath(path), 0);
            } else {
                lister.files.add(path);
            }
        }
        return new Pile(lister.files, lister.notFound, lister.unreadable);
    }

    /** Stops where none of the paths exists; otherwise says which do not. */
    void complain(Console console) {
        for (Path path : notFound) {
            if (files.isEmpty() && notFound.size() == 1) {
                throw missing(path);
            }
            console.say(missing(path).shown());
        }
        if (files.isEmpty() && !notFound.isEmpty()) {
            throw new Stop(Exit.NOT_FOUND, "input.missing", "None of the paths that were named exists.");
        }
        for (Path folder : unreadable) {
            console.say("The folder " + folder + " could not be read. (input.unreadable)");
        }
    }

    /** True where some of what was named is not in {@link #files}. */
    boolean incomplete() {
        return !notFound.isEmpty() || !unreadable.isEmpty();
    }

    private static Stop missing(Path path) {
        return new Stop(Exit.NOT_FOUND, "input.missing", "There is no file or folder " + path + ".");
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }

    private static final class Lister {
        private static final String PARTS = "_files";

        private final List<Path> files = new ArrayList<>();
        private final List<Path> notFound = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();

        void folder(Path folder, Path root, int depth) {
            List<Path> entries;
            try (Stream<Path> list = Files.list(folder)) {
                entries = list.sorted(
                                Comparator.comparing(path -> path.getFileName().toString()))
                        .toList();
            } catch (IOException | java.io.UncheckedIOException e) {
                unreadable.add(folder);
                return;
            }
            for (Path entry : entries) {
                boolean hidden = entry.getFileName().toString().startsWith(".");
                if (!hidden && (!Files.isSymbolicLink(entry) || staysInside(entry, root, folder))) {
                    if (Files.isDirectory(entry) && depth < DEEPEST) {
                        if (!isPartOfSavedPage(entry)) {
                            folder(entry, root, depth + 1);
                        }
                    } else if (Files.isRegularFile(entry)) {
                        files.add(entry);
                    }
                }
            }
        }

        /** A browser saves a page as NAME.html, and its pictures and frames into the folder NAME_files beside it. */
        private static boolean isPartOfSavedPage(Path folder) {
            String name = folder.getFileName().toString();
            String page = name.endsWith(PARTS) ? name.substring(0, name.length() - PARTS.length()) : "";
            return !page.isEmpty()
                    && Stream.of(".html", ".htm", ".xhtml")
                            .anyMatch(end -> Files.isRegularFile(folder.resolveSibling(page + end)));
        }

        /** A link out of the named folder could lead anywhere, one to a folder above it would never end. */
        private static boolean staysInside(Path link, Path root, Path folder) {
            Path target = realPath(link);
            return target.startsWith(root)
                    && Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                    && !realPath(folder).startsWith(target);
        }
    }
}
