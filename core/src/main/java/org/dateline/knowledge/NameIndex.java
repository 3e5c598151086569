package org.dateline.knowledge;

import java.util.Arrays;

/**
 * From the 64-bit hash of a key to all the numbers filed under it: an open-addressed table of first entries and a chain
 * behind each, in plain arrays, so that half a million names take some 20 MB and no time to load.
 */
final class NameIndex {

    private long[] hashes = new long[1 << 16];
    private int[] values = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private int size;
    private int[] table = new int[0];

    /** The hash of a key in one of several spaces (FNV-1a, finished as in MurmurHash3). */
    static long hash(Fit space, String key) {
        long h = 0xcbf29ce484222325L ^ (space.ordinal() + 1);
        h *= 0x100000001b3L;
        for (int i = 0; i < key.length(); i++) {
            h = (h ^ key.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        return h ^ (h >>> 33);
    }

    void add(long hash, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            values = Arrays.copyOf(values, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        hashes[size] = hash;
        values[size] = value;
        size++;
    }

    /** Closes the index: from here on it is only read. */
    NameIndex closed() {
        hashes = Arrays.copyOf(hashes, size);
        values = Arrays.copyOf(values, size);
        next = new int[size];
        table = new int[Integer.highestOneBit(Math.max(size, 4)) * 4];
        Arrays.fill(table, -1);
        int mask = table.length - 1;
        for (int i = size - 1; i >= 0; i--) {
            int slot = (int) hashes[i] & mask;
            while (table[slot] >= 0 && hashes[table[slot]] != hashes[i]) {
                slot = (slot + 1) & mask;
            }
            next[i] = table[slot];
            table[slot] = i;
        }
        return this;
    }

    /** All values under the hash, in the order in which they were added. */
    int[] find(long hash) {
        int mask = table.length - 1;
        int slot = (int) hash & mask;
        while (table[slot] >= 0 && hashes[table[slot]] != hash) {
            slot = (slot + 1) & mask;
        }
        int count = 0;
        for (int i = table[slot]; i >= 0; i = next[i]) {
            count++;
        }
        var found = new int[count];
        int k = 0;
        for (int i = table[slot]; i >= 0; i = next[i]) {
            found[k++] = values[i];
        }
        return found;
    }

    int size() {
        return size;
    }
}
