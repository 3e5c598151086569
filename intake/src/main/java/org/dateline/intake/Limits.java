package org.dateline.intake;

/**
 * How much is opened before it is taken for an attack or an accident.
 *
 * @param entryBytes largest page, row, feed or document, unpacked
 * @param depth containers within containers: a zip within a zip is 2
 * @param ratio so many bytes may come out of one packed byte, counted once {@code ratioFreeBytes} have come out
 * @param ratioFreeBytes unpacked bytes for which the ratio is not asked: short runs of blanks pack a thousandfold
 * @param totalBytes largest sum of unpacked bytes of one file of the pile, over all its containers
 */
public record Limits(long entryBytes, int depth, long ratio, long ratioFreeBytes, long totalBytes) {

    /** 64 MiB an entry, five containers deep, 200 to 1 beyond 64 MiB, 1 TiB in all. */
    public static final Limits USUAL = new Limits(64L << 20, 5, 200, 64L << 20, 1L << 40);
}
