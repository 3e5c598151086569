package org.dateline.where;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.PlaceWords;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Published;
import org.dateline.model.Reading;
import org.dateline.model.Section;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Token;
import org.dateline.model.Where;
import org.dateline.model.Words;

/**
 * A story told in sentences drawn by hand: words one space apart, each {@code text/tag/head/relation} or with
 * {@code /name} after it; heads count from 1, and 0 is the root. A word is its own lemma unless {@code text=lemma} is
 * written.
 */
final class Told {

    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.packed(), PlaceWords.packed());

    private final Reading reading;
    private final StoryPlaces places;

    private Told(Reading reading) {
        this.reading = reading;
        places = FINDER.of(reading);
    }

    static Told in(String... sentences) {
        var text = new StringBuilder();
        var drawn = new ArrayList<List<Token>>();
        for (String sentence : sentences) {
            var tokens = new ArrayList<Token>();
            for (String word : sentence.strip().split("\\s+")) {
                String[] parts = word.split("/");
                String[] form = parts[0].split("=");
                int start = text.length();
                text.append(form[0]);
                tokens.add(new Token(
                        tokens.size(),
                        form[0],
                        form[form.length - 1],
                        parts[1],
                        parts.length > 4 ? parts[4] : "O",
                        new Span(start, text.length()),
                        Integer.parseInt(parts[2]) - 1,
                        parts[3]));
                text.append(' ');
            }
            drawn.add(tokens);
        }
        var whole = new Span(0, text.length());
        var list = new ArrayList<Sentence>();
        drawn.forEach(tokens -> list.add(new Sentence(list.size(), Section.BODY, whole, tokens)));
        var story = new Story(
                "told",
                "told",
                1,
                text.toString(),
                null,
                List.of(),
                whole,
                List.of(whole),
                new Published.Unknown(List.of()),
                "0");
        return new Told(new Reading(story, list));
    }

    /** Each place of the story as {@code words > name country precision}. */
    List<String> all() {
        return places.all().stream().map(Told::plain).toList();
    }

    /** The places of the act that the word triggers; {@code actors} are the words that act. */
    List<String> of(EventType type, String trigger, String... actors) {
        return act(type, trigger, actors).stream()
                .map(w -> plain(w) + " " + w.role().word())
                .toList();
    }

    List<Where> act(EventType type, String trigger, String... actors) {
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (t.text().equals(trigger)) {
                    List<Act.Argument> who = s.tokens().stream()
                            .filter(a -> List.of(actors).contains(a.text()))
                            .map(a -> new Act.Argument(a.index(), "subject"))
                            .toList();
                    return places.placesOf(new Act(
                            s,
                            t.index(),
                            new Words(t.text(), t.span()),
                            type,
                            List.of(),
                            who,
                            List.of(),
                            t.index(),
                            "test"));
                }
            }
        }
        throw new IllegalArgumentException("no word " + trigger);
    }

    private static String plain(Where w) {
        return w.words().text() + " > " + w.name() + " " + w.countryOrNull() + " " + w.precision();
    }
}
