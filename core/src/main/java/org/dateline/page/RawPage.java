package org.dateline.page;

/**
 * A page as it lies in its file or archive, not yet read. The bytes are not copied: who hands them over leaves them
 * alone.
 *
 * @param source where it came from: a URI or a path, as given
 * @param name the short name by which its stories are called: the file name
 * @param carried what the page's carrier says of it: an archive's record, a feed's entry, a table's row
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawPage(String source, String name, byte[] bytes, Carried carried) {

    /** A page of which its carrier says nothing. */
    public RawPage(String source, String name, byte[] bytes) {
        this(source, name, bytes, Carried.NONE);
    }
}
