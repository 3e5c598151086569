package org.dateline.model;

/**
 * A correction as somebody said it.
 *
 * @param who the person's name as given; never blank
 * @param why the person's reason; may be empty
 */
public record Decided(Correction correction, String who, String why) {
    public Decided {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a decision has a name");
        }
    }
}
