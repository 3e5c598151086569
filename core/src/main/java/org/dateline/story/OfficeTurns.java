package org.dateline.story;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.Offices;
import org.dateline.knowledge.Role;

/**
 * What the turn of an office, told by its bare month, says of the day of publication: "since the fall of X in December". A
 * month without its year is the last one of that name, so the story is told before the next one comes round.
 */
final class OfficeTurns {

    private static final String MONTH =
            "[^.;:\"“”]{0,40}?\\b[Ii]n (?:early |mid-|late )?" + FullDate.MONTH + "(?!,? \\d|[ -]\\d| of)";
    private static final String NAME = "(?<name>(?:al-)?\\p{Lu}[\\p{L}.'’-]*(?: (?:al-)?\\p{Lu}[\\p{L}.'’-]*){0,4})";
    private static final String ENDS =
            "fall|collapse|ouster|overthrow|toppling|downfall|ousting|removal|resignation|death|killing|assassination";
    private static final Pattern ENDED_OF = Pattern.compile("\\b(?:" + ENDS + ") of (?:the )?(?:former |late )?" + NAME
            + "(?:['’]s?)?(?: regime| government| rule)?\\b" + MONTH);
    private static final Pattern ENDED = Pattern.compile("\\b" + NAME
            + " (?:was|were) (?:ousted|toppled|overthrown|deposed|removed|killed|assassinated)\\b" + MONTH);
    private static final Pattern BEGUN = Pattern.compile("\\b" + NAME
            + " (?:took office|took power|assumed office|assumed power|came to power|was sworn in|was inaugurated|became president)\\b"
            + MONTH);

    private final Offices offices;

    OfficeTurns(Offices offices) {
        this.offices = offices;
    }

    List<Limit> in(Passage passage) {
        var limits = new ArrayList<Limit>();
        if (passage.caption() || passage.quotes()) {
            return limits;
        }
        String words = passage.words();
        Stream.of(ENDED_OF, ENDED)
                .forEach(form -> form.matcher(words)
                        .results()
                        .forEach(m -> limit(passage, m, Role::until, " left office on ")
                                .ifPresent(limits::add)));
        BEGUN.matcher(words)
                .results()
                .forEach(m -> limit(passage, m, Role::from, " took office on ").ifPresent(limits::add));
        return limits;
    }

    private Optional<Limit> limit(
            Passage passage, MatchResult at, Function<Role, Optional<LocalDate>> turn, String told) {
        Month month = FullDate.monthOf(at.group("month"));
        List<Entity> persons = persons(at.group("name"));
        List<LocalDate> days = persons.stream()
                .flatMap(person -> person.roles().stream())
                .filter(role -> !role.title().isEmpty())
                .flatMap(role -> turn.apply(role).stream())
                .filter(day -> day.getMonth() == month)
                .distinct()
                .toList();
        if (days.size() != 1) {
            return Optional.empty();
        }
        LocalDate day = days.getFirst();
        YearMonth next = YearMonth.from(day).plusYears(1);
        String why = persons.getFirst().name() + told + Limit.day(day)
                + "; a month without its year is the last one: published" + " from then on and before "
                + Limit.month(next) + ".";
        return Optional.of(
                new Limit(Days.between(day, next.atDay(1).minusDays(1)), passage.evidence(at.start(), at.end(), why)));
    }

    /** Who bears the name, its title left away. */
    private List<Entity> persons(String name) {
        String rest = name;
        while (true) {
            List<Entity> persons = offices.bearers(rest);
            int space = rest.indexOf(' ');
            if (!persons.isEmpty() || space < 0) {
                return persons;
            }
            rest = rest.substring(space + 1);
        }
    }
}
