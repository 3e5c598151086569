package org.dateline.model;

/** PLOVER's four classes of event. */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    /** 1 to 4, as PLOVER counts them. */
    public int number() {
        return number;
    }
}
