package org.dateline.said;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Act;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells acts told as background by the words that stand with them: old dates, "years ago", totals of a war. */
final class Background {

    private static final String MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";

    private static final Pattern LONG_AGO = Pattern.compile(
            "\\b(years?|months|decades?|century|centuries) (ago|earlier|before)\\b|\\blong ago\\b"
                    + "|\\blast (year|month|spring|summer|autumn|fall|winter|century|decade)\\b"
                    + "|\\bearlier this year\\b|\\bin the past\\b|\\bat the time\\b|\\bback then\\b"
                    + "|\\b(for|over|during|in) (the )?((past|last|previous) )?(two|three|four|five|six|seven|eight|nine|ten|several|many|\\d+)? ?"
                    + "(years|decades)\\b"
                    + "|\\bthe (past|last|previous) (two|three|four|five|six|seven|eight|nine|ten|\\d+) (years|decades)\\b");

    private static final Set<String> LONG_AGO_ADVERBS = Set.of("previously", "formerly", "originally", "historically");

    /** Participles before a noun that tell what a person or house once suffered. */
    private static final Set<String> ONCE = Set.of("ousted", "deposed", "toppled", "overthrown", "exiled", "dethroned");

    private static final Set<String> WARS = Set.of("war", "conflict", "uprising", "insurgency", "revolt", "rebellion");

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?\\b(" + MONTHS
            + ")\\b(?: (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?\\d))?");

    private final @Nullable LocalDate publishedOrNull;
    private final int latestYear;

    Background(Reading reading) {
        publishedOrNull = reading.story().published().first().orElse(null);
        int latest = 0;
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                Matcher m = YEAR.matcher(t.text());
                if (m.matches()) {
                    latest = Math.max(latest, Integer.parseInt(t.text()));
                }
            }
        }
        latestYear = latest;
    }

    /** True where words that hang on the act or on its clause put it long before the story. */
    boolean tells(Act act) {
        Sentence s = act.sentence();
        Token trigger = act.triggerToken();
        if (Sentence.is(trigger, "amod") && ONCE.contains(Grammar.lower(trigger))) {
            return true;
        }
        List<Token> path = path(act);
        Token predicate = path.getLast();
        boolean pluperfect = s.children(predicate, "aux").stream()
                .anyMatch(a -> Grammar.lower(a).equals("had"));
        boolean future = Grammar.modal(s, predicate).isPresent() || Grammar.isToInfinitive(s, predicate);
        for (Token at : path) {
            for (Token c : s.children(at, "obl", "nmod", "advmod", "advcl", "dep", "amod")) {
                if (path.contains(c) || (Sentence.is(c, "nmod:poss"))) {
                    continue;
                }
                if (LONG_AGO_ADVERBS.contains(Grammar.lower(c))
                        || (pluperfect && Grammar.lower(c).equals("already"))) {
                    return true;
                }
                if (!Sentence.is(c, "advcl", "amod") && !future && isOld(words(s, c))) {
                    return true;
                }
            }
        }
        return isTotalOfWar(s, act, predicate);
    }

    /** From the trigger to the head of its clause. */
    private static List<Token> path(Act act) {
        Sentence s = act.sentence();
        var path = new ArrayList<Token>();
        Token at = act.triggerToken();
        path.add(at);
        while (at.head() >= 0 && !isFinite(s, at) && !Sentence.is(at, "acl", "acl:relcl", "parataxis", "ccomp")) {
            at = s.token(at.head());
            path.add(at);
        }
        return path;
    }

    private static boolean isFinite(Sentence s, Token t) {
        return t.tag().startsWith("VB") && !s.children(t, "nsubj").isEmpty();
    }

    private static String words(Sentence s, Token head) {
        var text = new StringBuilder();
        for (Token t : s.subtree(head, c -> !c.tag().startsWith("VB"))) {
            text.append(t.text().toLowerCase(Locale.ROOT)).append(' ');
        }
        return text.toString();
    }

    private boolean isOld(String words) {
        if (LONG_AGO.matcher(words).find()) {
            return true;
        }
        Matcher year = YEAR.matcher(words);
        boolean hasYear = year.find();
        Matcher month = MONTH_OF_YEAR.matcher(words);
        boolean hasMonth = month.find() && !(month.group(2).equals("may") && !words.contains(" may "));
        boolean hasDay = hasMonth && (month.group(1) != null || month.group(3) != null);
        if (hasYear) {
            return isOldYear(Integer.parseInt(year.group()), hasMonth, hasDay, hasMonth ? month.group(2) : "");
        }
        return hasMonth && isOldMonth(month.group(2), hasDay);
    }

    private boolean isOldYear(int year, boolean hasMonth, boolean hasDay, String month) {
        if (publishedOrNull != null) {
            if (hasMonth) {
                LocalDate end = LocalDate.of(year, monthOf(month), 1).plusMonths(1);
                return end.isBefore(publishedOrNull.minusDays(30));
            }
            return year < publishedOrNull.getYear();
        }
        return year < latestYear || (!hasDay && !hasMonth);
    }

    private boolean isOldMonth(String month, boolean hasDay) {
        if (publishedOrNull == null) {
            return !hasDay;
        }
        LocalDate start = LocalDate.of(publishedOrNull.getYear(), monthOf(month), 1);
        LocalDate latest = start.isAfter(publishedOrNull) ? start.minusYears(1) : start;
        return latest.plusMonths(1).minusDays(1).isBefore(publishedOrNull.minusDays(30));
    }

    private static Month monthOf(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** "has killed more than 90,000 people", said of a war; "have been killed in the conflict". */
    private static boolean isTotalOfWar(Sentence s, Act act, Token predicate) {
        boolean perfect = s.children(predicate, "aux").stream()
                .anyMatch(a -> Set.of("has", "have").contains(Grammar.lower(a)));
        if (!perfect
                || !Set.of("kill", "claim", "displace", "wound", "die", "flee", "cost")
                        .contains(Grammar.lemma(predicate))) {
            return false;
        }
        return s.children(predicate, "nsubj", "obl").stream()
                .filter(c -> WARS.contains(Grammar.lemma(c)))
                .anyMatch(c -> !Sentence.is(c, "nsubj:pass") && act.sentence() == s);
    }
}
