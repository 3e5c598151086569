package org.dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.Entity;
import org.dateline.knowledge.Offices;
import org.dateline.knowledge.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a person's title says of the day of publication. Who is called by a title has held the office: not before its first
 * day. Who is called a former holder has left it. Who acts as its holder in
 * the news holds it.
 */
final class OfficeWords {

    /** An act told with its weekday lies at most so many days before publication. */
    private static final int NEWS_DAYS = 6;

    private static final Pattern FORMER = Pattern.compile(
            "\\b(?:former|one-?time|ousted|deposed|toppled|ex)[ -]"
                    + "(?:(?!(?:and|now|turned|current|to|by|of|as|with|or) )[\\p{L}.'’]+ ){0,2}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_OFFICE = Pattern.compile(
            "\\b(?:deputy|vice|assistant|shadow|first|future|incoming|next|would-be|late|slain|assassinated|parallel|rival"
                    + "|self-\\w+|under-?|junior|associate|co-?|candidate|designate|elect)[ -](?:[\\p{L}.]+ )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HONORIFIC = Pattern.compile(
            "^(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sir|Sheikh|General|Marshal|Field|Prince|Datuk|Seri)\\.? )+");
    private static final int MOST_NAME_WORDS = 6;

    private final Offices offices;
    private final @Nullable Pattern titlesOrNull;

    /** The letters that titles end in, lower case: most sentences hold none of them before a name. */
    private final Set<String> lastWords;

    OfficeWords(Offices offices) {
        this.offices = offices;
        this.lastWords = offices.titles().stream()
                .flatMap(title ->
                        Stream.of(title, title.replace("Defense", "Defence"), title.replace("Defence", "Defense")))
                .map(title -> lettersBefore(title, title.length()))
                .collect(Collectors.toSet());
        this.titlesOrNull = offices.titles().isEmpty()
                ? null
                : Pattern.compile(
                        "(?<!\\p{L})(?<!(?<!\\b[Ee]x)-)(?<title>"
                                + offices.titles().stream()
                                        .map(OfficeWords::regex)
                                        .collect(Collectors.joining("|"))
                                + ") (?=\\p{Lu}|al-)",
                        Pattern.CASE_INSENSITIVE);
    }

    private static String regex(String title) {
        return Pattern.quote(title)
                .replace("Defense", "\\E[Dd]efen[cs]e\\Q")
                .replace("Defence", "\\E[Dd]efen[cs]e\\Q")
                .replace("-", "\\E[ -]\\Q");
    }

    /** A person found behind a title, and where the name ends in the sentence. */
    private record Holder(String name, int end, List<Entity> persons) {}

    List<Limit> in(Passage passage) {
        var limits = new ArrayList<Limit>();
        String words = passage.words();
        if (titlesOrNull != null && mayHoldTitle(words)) {
            titlesOrNull
                    .matcher(words)
                    .results()
                    .forEach(m -> holder(words, m).ifPresent(holder -> limits.addAll(of(passage, words, m, holder))));
        }
        return limits;
    }

    private boolean mayHoldTitle(String words) {
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            boolean name = space + 1 < words.length() && Character.isUpperCase(words.charAt(space + 1))
                    || words.regionMatches(true, space + 1, "al-", 0, 3);
            if (name && lastWords.contains(lettersBefore(words, space))) {
                return true;
            }
        }
        return false;
    }

    private static String lettersBefore(String words, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private List<Limit> of(Passage passage, String words, MatchResult at, Holder holder) {
        String before = words.substring(0, at.start());
        if (OTHER_OFFICE.matcher(before).find()) {
            return List.of();
        }
        String title = at.group("title");
        List<Role> terms = holder.persons().stream()
                .flatMap(person -> Offices.terms(person, title).stream())
                .toList();
        boolean former = FORMER.matcher(before).find();
        boolean lone = holder.name().indexOf(' ') < 0;
        if (terms.isEmpty() || lone && terms.stream().noneMatch(role -> isNamed(role.country(), before))) {
            return List.of();
        }
        String who = title + " " + holder.name();
        if (former) {
            return terms.stream()
                    .flatMap(role -> role.until().stream())
                    .min(Comparator.naturalOrder())
                    .map(left -> new Limit(
                            Days.from(left),
                            passage.evidence(
                                    at.start(),
                                    holder.end(),
                                    "A former " + who + " is told of since the term ended: published on "
                                            + Limit.day(left) + " or later.")))
                    .stream()
                    .toList();
        }
        var limits = new ArrayList<Limit>();
        begun(terms)
                .ifPresent(begun -> limits.add(new Limit(
                        Days.from(begun),
                        passage.evidence(
                                at.start(),
                                holder.end(),
                                who + " held the office from " + Limit.day(begun)
                                        + " at the earliest: published then or later."))));
        if (terms.stream().noneMatch(Role::isOpen)) {
            HolderAct.in(passage, at.start(), holder.end())
                    .ifPresent(act -> limits.add(inOffice(passage, at.start(), holder.end(), who, terms, act)));
        }
        return limits;
    }

    private static Limit inOffice(Passage passage, int start, int end, String who, List<Role> terms, HolderAct act) {
        Days days = Days.between(Days.LATEST, Days.EARLIEST);
        LocalDate left = Days.EARLIEST;
        for (Role role : terms) {
            LocalDate last = role.until().orElse(Days.LATEST).minusDays(1);
            days = days.or(Days.between(
                    role.from().orElse(Days.EARLIEST), act.last(last).plusDays(NEWS_DAYS)));
            left = last.isAfter(left) ? last : left;
        }
        String why = who + " acts as such " + act.told() + " and held the office to " + Limit.day(left)
                + ": published within the six days after at the latest.";
        return new Limit(days, passage.evidence(start, end, why));
    }

    /** The first day of the first term; none where a term reaches back without bound. */
    private static Optional<LocalDate> begun(List<Role> terms) {
        return terms.stream().allMatch(role -> role.from().isPresent())
                ? terms.stream().flatMap(role -> role.from().stream()).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private boolean isNamed(String country, String before) {
        String near = before.substring(Math.max(0, before.length() - 30));
        return offices.nationWords(country).stream()
                .anyMatch(word -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?:['’]s?)? (?:\\p{L}+ )?$")
                        .matcher(near)
                        .find());
    }

    /** The longest name behind the title that the roster knows. */
    private Optional<Holder> holder(String words, MatchResult at) {
        int start = at.end();
        Matcher honorific = HONORIFIC.matcher(words.substring(start));
        if (honorific.find()) {
            start += honorific.end();
        }
        boolean isName = start < words.length()
                && (Character.isUpperCase(words.charAt(start)) || words.startsWith("al-", start));
        return isName ? longest(words, start) : Optional.empty();
    }

    private Optional<Holder> longest(String words, int start) {
        var ends = new ArrayList<Integer>();
        int at = start;
        while (at < words.length() && ends.size() < MOST_NAME_WORDS) {
            int end = at;
            while (end < words.length() && isNamePart(words.charAt(end))) {
                end++;
            }
            if (end > at) {
                ends.add(end);
            }
            if (end == at || end >= words.length() || words.charAt(end) != ' ') {
                break;
            }
            at = end + 1;
        }
        for (int end : ends.reversed()) {
            String name = words.substring(start, end).replaceFirst("(?:['’]s?|\\.)$", "");
            List<Entity> persons = name.isBlank() ? List.of() : offices.bearers(name);
            if (!persons.isEmpty()) {
                return Optional.of(new Holder(name, start + name.length(), persons));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || "'’-.‘`ʼ".indexOf(c) >= 0;
    }
}
