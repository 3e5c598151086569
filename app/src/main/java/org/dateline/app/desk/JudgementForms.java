package org.dateline.app.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.app.rest.Known;
import org.dateline.archive.Archive;
import org.dateline.archive.store.BadDecision;
import org.dateline.archive.store.EntityDetail;
import org.dateline.archive.store.JudgementDecision;
import org.dateline.archive.store.SubjectRow;
import org.dateline.model.Correction.Anchor;
import org.dateline.model.Judgement;
import org.dateline.model.Where;
import org.jspecify.annotations.Nullable;

/** Where the desk's forms on entities and places lead: what a person says is kept and holds at once. */
final class JudgementForms {

    /** Names alike that are looked through to find the one meant. */
    private static final int ALIKE = 200;

    private final Archive archive;

    JudgementForms(Archive archive) {
        this.archive = archive;
    }

    void addTo(Javalin server) {
        server.post("/judgements", this::judge);
        server.post("/judgements/undo", this::undo);
    }

    private void judge(Context context) {
        var form = new SentForm(context);
        Judgement judgement = judgement(form);
        long number = archive.judge(judgement, form.who(), form.why());
        goBack(context, judgement, "said=" + number);
    }

    private Judgement judgement(SentForm form) {
        String key = form.text("key");
        String what = form.text("what");
        boolean stands = what.equals("point")
                ? archive.findPlace(key).isPresent()
                : archive.findEntity(key).isPresent();
        if (!stands) {
            throw new BadDecision("decision.no-subject", "No mention in the archive names what this is about.");
        }
        return switch (what) {
            case "same-as" -> sameAs(key, form.text("other"));
            case "not-that" -> notThat(key, form);
            case "role" -> role(key, form);
            case "point" -> new Judgement.PointIs(key, point(form.text("latitude"), form.text("longitude")));
            default -> throw new BadDecision("decision.nothing", "The form does not say what is to be corrected.");
        };
    }

    private Judgement sameAs(String key, String name) {
        if (name.isEmpty()) {
            throw new BadDecision("decision.no-entity", "Say which other entity it is the same as.");
        }
        List<String> keys = keysOf(name).stream().filter(k -> !k.equals(key)).toList();
        if (keys.isEmpty()) {
            throw new BadDecision(
                    "decision.no-entity",
                    "No other entity goes by the name “" + name + "”, in the archive or the roster.");
        }
        if (keys.size() > 1) {
            throw new BadDecision(
                    "decision.ambiguous-entity",
                    "More than one entity goes by that name: give the id of one of " + String.join(", ", keys) + ".");
        }
        String other = keys.getFirst();
        String its = archive.findEntity(other)
                .map(EntityDetail::name)
                .or(() -> Known.of(other).map(Known::name))
                .orElse(name);
        return new Judgement.SameAs(key, other, its);
    }

    /** An id, or else a name as the archive's mentions have it, or else one of the roster. */
    private List<String> keysOf(String name) {
        if (archive.findEntity(name).isPresent()) {
            return List.of(name);
        }
        List<String> here = archive.entities(name, 0, ALIKE).rows().stream()
                .filter(row -> row.name().equalsIgnoreCase(name))
                .map(SubjectRow::key)
                .toList();
        return here.isEmpty() ? Known.keysOf(name) : here;
    }

    private static Judgement notThat(String key, SentForm form) {
        String words = form.text("words");
        if (words.isEmpty()) {
            throw new BadDecision("decision.no-words", "The form does not say which words are meant.");
        }
        return new Judgement.NotThat(key, form.text("page"), new Anchor(words, (int) form.number("at")));
    }

    private static Judgement role(String key, SentForm form) {
        String country = form.text("country");
        List<String> sectors = Stream.of(form.text("sector"), form.text("sector2"))
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
        if (!Codes.isCountry(country) || !sectors.stream().allMatch(Codes::isSector)) {
            throw new BadDecision("decision.no-role", "Choose a country or kind of body, and a sector if it has one.");
        }
        LocalDate from = dayOrNull(form.text("from"));
        LocalDate until = dayOrNull(form.text("until"));
        if (from != null && until != null && until.isBefore(from)) {
            throw new BadDecision("decision.no-role", "The role ends before it begins.");
        }
        return new Judgement.RoleIs(key, country, sectors, from, until);
    }

    private static @Nullable LocalDate dayOrNull(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadDecision("decision.no-day", "Give days as year-month-day, such as 2024-03-12.");
        }
    }

    private static Where.Point point(String latitude, String longitude) {
        try {
            return new Where.Point(degrees(latitude), degrees(longitude));
        } catch (IllegalArgumentException e) {
            throw new BadDecision(
                    "decision.no-point",
                    "Give the point in degrees: latitude from -90 to 90, longitude from -180 to 180, such as -0.3031 and"
                            + " 36.0800.");
        }
    }

    private static double degrees(String text) {
        return Double.parseDouble(text.replace(',', '.').toLowerCase(Locale.ROOT));
    }

    private void undo(Context context) {
        var form = new SentForm(context);
        long number = form.number("number");
        JudgementDecision decision = archive.judgements().stream()
                .filter(d -> d.number() == number && !d.undone())
                .findFirst()
                .orElseThrow(() -> new BadDecision(
                        "decision.none",
                        "There is no such decision, or it was taken back already: load the page again."));
        archive.undo(number, form.who(), form.why());
        goBack(context, decision.judgement(), "undone=" + number);
    }

    private void goBack(Context context, Judgement judgement, String what) {
        String key = judgement.subject();
        String to = judgement instanceof Judgement.PointIs
                ? Address.place(key)
                : archive.findEntity(key).isPresent() ? Address.entity(key) : "/entities";
        String more = to.equals("/entities") ? "" : "?" + what + "#corrections";
        context.redirect(to + more, HttpStatus.SEE_OTHER);
    }
}
