package org.dateline.intake.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a site's robots.txt lets a program do (RFC 9309): of the group for its name, or else of the group for all, the
 * longest rule that matches counts, and of two of equal length the one that allows.
 */
final class Robots {

    /** As much as RFC 9309 asks to be read. */
    private static final int LONGEST = 500 * 1024;

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    /** Everything is allowed: the site has no robots.txt. */
    static final Robots ALL = new Robots(List.of(), Duration.ZERO);

    /** Nothing is: the site's robots.txt cannot be had just now. */
    static final Robots NONE = new Robots(List.of(new Rule(false, "/")), Duration.ZERO);

    private final List<Rule> rules;
    private final Duration delay;

    private record Rule(boolean allows, String pattern) {}

    private record Group(List<String> agents, List<Rule> rules, List<Duration> delays) {}

    private Robots(List<Rule> rules, Duration delay) {
        this.rules = List.copyOf(rules);
        this.delay = delay;
    }

    /** The rules for a program of that name, without its version. */
    static Robots of(String text, String agent) {
        List<Group> groups = groups(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        String own = agent.toLowerCase(Locale.ROOT);
        List<Group> ours = groups.stream().filter(g -> g.agents().contains(own)).toList();
        List<Group> counting = ours.isEmpty()
                ? groups.stream().filter(g -> g.agents().contains("*")).toList()
                : ours;
        return new Robots(
                counting.stream().flatMap(g -> g.rules().stream()).toList(),
                counting.stream()
                        .flatMap(g -> g.delays().stream())
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO));
    }

    private static List<Group> groups(String text) {
        var groups = new ArrayList<Group>();
        boolean inAgents = false;
        for (String line : text.lines().toList()) {
            String bare = line.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!inAgents) {
                    groups.add(new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                }
                groups.getLast().agents().add(value.toLowerCase(Locale.ROOT).replaceFirst("/.*", ""));
                inAgents = true;
            } else if (!groups.isEmpty()) {
                inAgents = false;
                add(groups.getLast(), key, value);
            }
        }
        return groups;
    }

    private static void add(Group group, String key, String value) {
        switch (key) {
            case "allow", "disallow" -> {
                if (!value.isEmpty()) {
                    group.rules().add(new Rule(key.equals("allow"), value));
                }
            }
            case "crawl-delay" -> delay(value).ifPresent(group.delays()::add);
            default -> {
                // Sitemaps and what others have added concern nobody here.
            }
        }
    }

    private static Optional<Duration> delay(String seconds) {
        if (!seconds.matches("\\d{1,6}(?:\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        var asked = Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000));
        return Optional.of(asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked);
    }

    /** How long the site asks to wait between two requests. */
    Duration delay() {
        return delay;
    }

    /** Whether a path with its query may be fetched. */
    boolean allows(String path) {
        boolean allows = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if ((length > longest || length == longest && rule.allows()) && matches(rule.pattern(), path)) {
                allows = rule.allows();
                longest = length;
            }
        }
        return allows;
    }

    /** {@code *} is any run of characters, {@code $} at the end the path's end; no regular expression, so no blow-up. */
    static boolean matches(String pattern, String path) {
        boolean toEnd = pattern.endsWith("$");
        String[] parts = (toEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int found = last && toEnd ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !toEnd || at == path.length();
    }
}
