package org.dateline.coding;

import org.dateline.model.When;

/** A time as a reader is told it. */
final class TimeInWords {

    private TimeInWords() {}

    static String of(When when) {
        String days = switch (when) {
            case When.Between b -> b.start().equals(b.end()) ? b.start().toString() : b.start() + " to " + b.end();
            case When.Since s -> "from " + s.start() + " on";
            case When.Until u -> "up to " + u.end();
            case When.Relative r -> "no day: " + r.relation();
        };
        return "is " + days + ", precision " + when.precision().word();
    }
}
