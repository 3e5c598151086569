package org.dateline.app.desk;

import io.javalin.http.Context;
import org.dateline.archive.store.BadDecision;

/** The fields of a form that was sent to the desk. What a person must say and did not is a {@link BadDecision}. */
final class SentForm {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;

    private final Context context;

    SentForm(Context context) {
        this.context = context;
    }

    /** The field without blanks around it; empty where it was not sent. */
    String text(String name) {
        return limited(name, LONGEST);
    }

    private String limited(String name, int most) {
        String value = context.formParam(name);
        String text = value == null ? "" : value.strip();
        if (text.length() > most) {
            throw new BadDecision("decision.too-long", "The field “" + name + "” may have " + most + " characters.");
        }
        return text;
    }

    /** Who says so: nobody decides without a name. */
    String who() {
        String who = limited("who", LONGEST_NAME).replaceAll("\\s+", " ");
        if (who.isEmpty()) {
            throw new BadDecision("decision.no-name", "A decision needs your name, so that others know whose it is.");
        }
        return who;
    }

    String why() {
        return limited("why", LONGEST_REASON);
    }

    /** A whole number that a form of the desk sent along. */
    long number(String name) {
        String text = text(name);
        if (!text.matches("[0-9]{1,18}")) {
            throw new BadDecision("decision.none", "The form does not say which decision it is about.");
        }
        return Long.parseLong(text);
    }
}
