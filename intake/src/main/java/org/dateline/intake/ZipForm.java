package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.page.Carried;
import org.jspecify.annotations.Nullable;

/** A zip archive, read from front to back: so it can come through a pipe, and what stands before a break is kept. */
final class ZipForm implements Form {

    /** Zips of old name their entries so; any byte is a character, so no name breaks the reading. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    @Override
    public boolean fits(Head head) {
        return head.startsWith("PK\u0003\u0004");
    }

    @Override
    public Opened open(Content content, Context context) {
        var packed = new Budget.Packed(content.stream());
        return new Entries(content, new ZipInputStream(packed, OLD_NAMES), packed, context.budget());
    }

    private static final class Entries implements Opened {
        private final Content zip;
        private final ZipInputStream entries;
        private final InputStream guarded;
        private final Set<String> savedPages = new HashSet<>();

        Entries(Content zip, ZipInputStream entries, Budget.Packed packed, Budget budget) {
            this.zip = zip;
            this.entries = entries;
            this.guarded = budget.guarded(entries, packed::count);
        }

        @Override
        public Optional<Step> next() throws IOException {
            // The rest of an entry is read through the guard: a zip would skip a bomb at the price of unpacking it.
            guarded.transferTo(OutputStream.nullOutputStream());
            for (ZipEntry entry = nextEntry(); entry != null; entry = nextEntry()) {
                String path = path(entry);
                if (!entry.isDirectory() && !isHidden(path) && !isPartOfSavedPage(path)) {
                    remember(path);
                    return Optional.of(
                            new Step.Inside(new Content(zip.sourceOf(path), zip.nameOf(path), Carried.NONE, guarded)));
                }
                guarded.transferTo(OutputStream.nullOutputStream());
            }
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            entries.close();
        }

        private @Nullable ZipEntry nextEntry() throws IOException {
            try {
                return entries.getNextEntry();
            } catch (ZipException e) {
                throw String.valueOf(e.getMessage()).contains("encrypted")
                        ? new IntakeException("intake.encrypted", "The zip is locked with a password.")
                        : e;
            }
        }

        /** Many programs write names in UTF-8 and do not say so. */
        private static String path(ZipEntry entry) {
            String name = entry.getName().replace('\\', '/');
            byte[] bytes = name.getBytes(OLD_NAMES);
            String utf8 = new String(bytes, StandardCharsets.UTF_8);
            boolean said = !new String(bytes, OLD_NAMES).equals(name);
            return said || utf8.indexOf('\uFFFD') >= 0 ? name : utf8;
        }

        private static boolean isHidden(String path) {
            return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
        }

        private void remember(String path) {
            String lower = path.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".html") || lower.endsWith(".htm")) {
                savedPages.add(path.substring(0, path.lastIndexOf('.')));
            }
        }

        /** A browser saves a page as NAME.html, and its pictures and frames into the folder NAME_files beside it. */
        private boolean isPartOfSavedPage(String path) {
            for (int at = path.indexOf("_files/"); at >= 0; at = path.indexOf("_files/", at + 1)) {
                if (savedPages.contains(path.substring(0, at))) {
                    return true;
                }
            }
            return false;
        }
    }
}
