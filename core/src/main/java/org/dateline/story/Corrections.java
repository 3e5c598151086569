package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Offices;
import org.dateline.model.Correction;
import org.dateline.model.Correction.Anchor;
import org.dateline.model.Decided;
import org.dateline.model.Outcome;
import org.dateline.model.PageHints;
import org.dateline.model.Published;
import org.dateline.model.Published.Evidence;
import org.dateline.model.Refusal;
import org.dateline.model.Span;
import org.dateline.model.Split;
import org.dateline.model.Story;
import org.dateline.model.Stretch;

/**
 * Changes how a page was taken apart to what persons said of it, in the order in which they said it, dates last. Words that are no
 * longer on the page are refused as {@code decision.lost}, and the rest is done.
 */
public final class Corrections {

    private final Dating dating;

    /** Stories that a correction makes are dated with the help of the roster's offices. */
    public Corrections(Offices offices) {
        this.dating = new Dating(offices, DateSources.ALL);
    }

    /** The page with all that was said of it. */
    public Outcome<Split> apply(Split split, List<Decided> said) {
        Split now = split;
        var lost = new ArrayList<Refusal>();
        for (Decided decided : datesLast(said)) {
            Correction correction = decided.correction();
            Optional<Span> place = find(now.page().text(), correction.anchor());
            if (place.isPresent()) {
                now = applied(now, decided, place.get());
            } else {
                lost.add(Refusal.ofWhole(
                        "decision.lost",
                        "A person's correction could not be applied: the words \""
                                + correction.anchor().words() + "\" are no longer on the page."));
            }
        }
        return Outcome.made(now, lost);
    }

    /** A story is dated as it stands in the end: a date said of it is not passed on to what is cut from it later. */
    private static List<Decided> datesLast(List<Decided> said) {
        return said.stream()
                .sorted(Comparator.comparing(decided -> decided.correction() instanceof Correction.PublishedOn))
                .toList();
    }

    private static Optional<Span> find(String text, Anchor anchor) {
        String words = anchor.words();
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - anchor.start()) < Math.abs(best - anchor.start())) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + words.length()));
    }

    private Split applied(Split split, Decided decided, Span place) {
        return switch (decided.correction()) {
            case Correction.NewStory begins -> cut(split, place);
            case Correction.Furniture furniture -> without(split, place);
            case Correction.PublishedOn on -> dated(split, place, evidence(decided, on));
        };
    }

    // ---- a story begins here ---------------------------------------------------------------------------------------

    private Split cut(Split split, Span place) {
        String text = split.page().text();
        var stories = new ArrayList<Story>();
        var furniture = new ArrayList<>(split.furniture());
        for (Story story : split.stories()) {
            List<Span> before = new ArrayList<>();
            List<Span> after = new ArrayList<>();
            for (Stretch stretch : story.stretches()) {
                (stretch.span().end() <= place.start() ? before : after).add(stretch.span());
            }
            boolean inside = !before.isEmpty() && !after.isEmpty();
            if (!inside || paragraphsOf(story, before).isEmpty()) {
                stories.add(story);
                continue;
            }
            Optional<Span> headline = furniture.stream().filter(place::overlaps).findFirst();
            headline.ifPresent(furniture::remove);
            List<Span> bodies = paragraphsOf(story, after);
            Span title = headline.orElse(null);
            if (title == null && bodies.size() > 1 && isTitle(bodies.getFirst().of(text))) {
                title = bodies.getFirst();
                bodies = bodies.subList(1, bodies.size());
            }
            stories.add(made(story, Parts.of(story).keep(before)));
            if (!bodies.isEmpty()) {
                stories.add(made(story, new Parts(title, captionsOf(story, after), bodies)));
            }
        }
        return renumbered(split, stories, furniture);
    }

    /** A line that can head a story: short, and not a sentence. */
    private static boolean isTitle(String line) {
        return line.length() <= 200 && !line.strip().matches("(?s).*[.!?][\"'”’)]*");
    }

    private static List<Span> paragraphsOf(Story story, List<Span> kept) {
        return Parts.of(story).paragraphs().stream()
                .filter(p -> kept.stream().anyMatch(p::overlaps))
                .toList();
    }

    private static List<Span> captionsOf(Story story, List<Span> kept) {
        return Parts.of(story).captions().stream().filter(kept::contains).toList();
    }

    // ---- this is furniture -----------------------------------------------------------------------------------------

    private Split without(Split split, Span place) {
        var stories = new ArrayList<Story>();
        for (Story story : split.stories()) {
            boolean touched = story.stretches().stream().anyMatch(s -> s.span().overlaps(place));
            Parts left = touched ? Parts.of(story).without(place, story.text()) : Parts.of(story);
            if (!touched) {
                stories.add(story);
            } else if (!left.paragraphs().isEmpty()) {
                stories.add(made(story, left));
            }
        }
        var furniture = new ArrayList<>(split.furniture());
        furniture.removeIf(place::contains);
        furniture.add(place);
        furniture.sort(null);
        return renumbered(split, stories, furniture);
    }

    // ---- this date is ----------------------------------------------------------------------------------------------

    /** Who said so, where other dates have the page's words. */
    private static Published evidence(Decided decided, Correction.PublishedOn on) {
        String because = decided.why().isBlank() ? "." : " (" + decided.why() + ").";
        String why = "says that the story was published on " + on.day() + because;
        return new Published.On(on.day(), List.of(new Evidence(decided.who(), new Span(0, 0), why)));
    }

    private static Split dated(Split split, Span place, Published published) {
        return new Split(
                split.page(),
                split.stories().stream()
                        .map(s -> s.stretches().stream().anyMatch(t -> t.span().overlaps(place))
                                ? with(s, s.number(), published)
                                : s)
                        .toList(),
                split.furniture());
    }

    // ---- stories anew ----------------------------------------------------------------------------------------------

    private Story made(Story story, Parts parts) {
        var draft = new Draft(
                parts.titleOrNull(),
                parts.captions(),
                parts.paragraphs().getFirst().hull(parts.paragraphs().getLast()),
                parts.paragraphs(),
                List.of(),
                List.of());
        return Assembly.story(
                story.id(), story.pageName(), story.number(), story.text(), draft, null, hints(story), dating);
    }

    /** What the page's metadata said of the story's date still holds. */
    private static PageHints hints(Story story) {
        List<Evidence> evidence = story.published().evidence();
        boolean metadata = story.published() instanceof Published.On
                && evidence.stream().allMatch(e -> e.span().isEmpty());
        return metadata
                ? new PageHints(
                        null,
                        story.published().first().orElseThrow(),
                        evidence.isEmpty() ? "" : evidence.getFirst().text(),
                        null,
                        List.of())
                : PageHints.NONE;
    }

    private static Split renumbered(Split split, List<Story> stories, List<Span> furniture) {
        var numbered = new ArrayList<Story>();
        for (Story story : stories) {
            numbered.add(with(story, numbered.size() + 1, story.published()));
        }
        return new Split(split.page(), numbered, furniture);
    }

    private static Story with(Story s, int number, Published published) {
        return new Story(
                s.pageName() + "#" + number,
                s.pageName(),
                number,
                s.text(),
                s.titleOrNull(),
                s.captions(),
                s.body(),
                s.paragraphs(),
                published,
                s.fingerprint());
    }
}
