package org.dateline.app.cli;

import java.util.HashSet;
import java.util.Set;

/** Names for pages without an archive: the file's name, or where that is taken the name with {@code ~2}, {@code ~3}… */
final class PageNames {

    private final Set<String> taken = new HashSet<>();

    String free(String name) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "~" + number;
        }
        return free;
    }
}
