package org.dateline.flow;

/** placeholder until rooms land */
final class Knowledge {
    private Knowledge() {}
}
