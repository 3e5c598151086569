package org.dateline.app.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Chain;
import org.dateline.model.Participant;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.Retelling;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;

/** Values as a reader is told them: as exact as they are, and no exacter. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** So many words tell what decided; the rest is in the JSON form. */
    private static final int SOME = 4;

    private InWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Days from one to the other, either open. Whole months and years are told as such. */
    public static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "" : "until " + day(last);
        }
        if (last == null) {
            return "since " + day(first);
        }
        if (first.equals(last)) {
            return day(first);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (wholeMonths && first.getYear() == last.getYear()) {
            if (first.getMonth() == last.getMonth()) {
                return MONTH.format(first);
            }
            if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
                return String.valueOf(first.getYear());
            }
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + day(last)
                : DAY_MONTH.format(first) + " – " + day(last);
    }

    /** Days from one up to the one before another, either open: how the roster bounds a role. Empty without bounds. */
    public static String until(@Nullable LocalDate first, @Nullable LocalDate after) {
        return days(first, after == null ? null : after.minusDays(1));
    }

    /** A minute, in universal time. */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    public static String when(When when) {
        return switch (when) {
            case When.Between between -> days(between.start(), between.end());
            case When.Since since -> days(since.start(), null);
            case When.Until until -> days(null, until.end());
            case When.Relative relative -> relative.relation();
        };
    }

    public static String published(Published published) {
        return switch (published) {
            case Published.On on -> day(on.day());
            case Published.Between between -> between(between.startOrNull(), between.endOrNull());
            case Published.Unknown unknown -> "date unknown";
            case Published.Conflict conflict -> "date in conflict" + sides(conflict);
        };
    }

    private static String sides(Published.Conflict conflict) {
        LocalDate notBefore = conflict.notBeforeOrNull();
        LocalDate notAfter = conflict.notAfterOrNull();
        return notBefore == null || notAfter == null
                ? ""
                : ": not before " + day(notBefore) + ", not after " + day(notAfter);
    }

    private static String between(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "date unknown" : "on or before " + day(last);
        }
        return last == null ? "on or after " + day(first) : "between " + day(first) + " and " + day(last);
    }

    /** What a story is to the earlier one that it retells. */
    public static String retelling(Retelling.Kind kind) {
        return switch (kind) {
            case EXACT_COPY -> "exact copy of";
            case SYNDICATED_COPY -> "syndicated copy of";
            case UPDATE -> "update of";
            case QUOTES_AT_LENGTH -> "quotes at length from";
        };
    }

    /** The place with how near it is known: {@code near Nakuru}. A place that no gazetteer knows goes by the text's own words. */
    public static String place(Where where) {
        return where.precision() == 2 && where.placeOrNull() != null ? "near " + where.name() : where.name();
    }

    /** How exactly a place is told, in a word. */
    public static String precision(int precision) {
        return switch (precision) {
            case 1 -> "exact place";
            case 2 -> "near it";
            case 3 -> "district only";
            case 4 -> "province only";
            case 5 -> "region, no unit";
            default -> "country only";
        };
    }

    /** What holds the place: {@code Nakuru County, Kenya}. */
    public static String around(Where where) {
        Optional<String> country = where.country().map(Codes::country).filter(c -> !c.equals(where.name()));
        String admin1 = where.admin1OrNull() instanceof String unit && !unit.equals(where.name()) ? unit : "";
        return country.map(c -> admin1.isEmpty() ? c : admin1 + ", " + c).orElse(admin1);
    }

    /** The place, what holds it, and how exactly it is told: {@code Nakuru, Rift Valley, Kenya (exact place)}. */
    public static String whole(Where where) {
        String around = around(where);
        String name = around.isEmpty() ? place(where) : place(where) + ", " + around;
        return where.precision() == 2 ? name : name + " (" + precision(where.precision()) + ")";
    }

    public static String quantity(Quantity quantity) {
        String of =
                quantity.of().isEmpty() || quantity.of().equals(quantity.kind().word()) ? "" : " " + quantity.of();
        return number(quantity) + of + " " + quantity.kind().word();
    }

    /** {@code 12}, {@code 3–9}, {@code 4 or more}. */
    public static String number(Quantity quantity) {
        String low = String.format(Locale.ENGLISH, "%,d", quantity.low());
        if (quantity.highOrNull() instanceof Long high) {
            return high == quantity.low() ? low : low + "–" + String.format(Locale.ENGLISH, "%,d", high);
        }
        return low + " or more";
    }

    /** The codes of a participant: {@code KEN COP}. */
    public static String codes(Participant participant) {
        String sectors = String.join("+", participant.sectors());
        return participant.country().map(c -> (c + " " + sectors).strip()).orElse(sectors);
    }

    /** The codes in words: {@code Kenya, police}. */
    public static String meaning(Participant participant) {
        String sectors = Codes.sectors(participant.sectors());
        String country = participant.country().map(Codes::country).orElse("country not told");
        return sectors.isEmpty() ? country : country + ", " + sectors;
    }

    /** From who is said to know to who tells us: {@code witnesses, via the observatory}. */
    public static String chain(Chain chain) {
        var words = new StringBuilder();
        for (Chain.Link link : chain.links().reversed()) {
            words.append(words.isEmpty() ? "" : ", via ").append(link.words().text());
        }
        return words.toString();
    }

    /** The first few of the words, quoted. */
    public static String some(List<Words> all) {
        String shown = all.stream()
                .limit(SOME)
                .map(w -> "“" + w.text() + "”")
                .collect(java.util.stream.Collectors.joining(", "));
        return all.size() > SOME ? shown + "…" : shown;
    }
}
