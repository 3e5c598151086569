package org.dateline.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Assertion;
import org.dateline.model.Chain;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.PlaceRole;
import org.dateline.model.Quantity;
import org.dateline.model.Section;
import org.dateline.model.SourceKind;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;

/** Makes a mention by hand from a sentence of a page: each field is given the words that say so. */
final class Told {

    private final String page;
    private final Span sentence;
    private final String id;
    private final String story;
    private final Words trigger;
    private final EventType type;
    private final List<String> modes;
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private final List<Chain> chains = new ArrayList<>();
    private final List<Where> places = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private @Nullable When when;
    private Assertion assertion = Assertion.ACTUAL;
    private boolean historical;

    Told(String page, String sentence, String id, String story, String trigger, EventType type, String... modes) {
        this.page = page;
        int start = page.indexOf(sentence);
        this.sentence = new Span(start, start + sentence.length());
        this.id = id;
        this.story = story;
        this.trigger = words(trigger);
        this.type = type;
        this.modes = List.of(modes);
    }

    private Words words(String words) {
        int start = page.indexOf(words, sentence.start());
        if (start < 0) {
            throw new IllegalArgumentException("not in the page: " + words);
        }
        return Words.at(page, new Span(start, start + words.length()));
    }

    Told actor(String words, String name, @Nullable String country, String... sectors) {
        actors.add(new Participant(words(words), null, name, country, List.of(sectors)));
        return this;
    }

    Told recipient(String words, String name, @Nullable String country, String... sectors) {
        recipients.add(new Participant(words(words), null, name, country, List.of(sectors)));
        return this;
    }

    Told at(String words, String country, double latitude, double longitude, int precision) {
        places.add(new Where(
                words(words),
                "place-" + words,
                words,
                country,
                null,
                new Where.Point(latitude, longitude),
                precision,
                PlaceRole.AT));
        return this;
    }

    Told on(String words, LocalDate day) {
        when = new When.Between(words(words), day, day, When.Precision.DAY);
        return this;
    }

    Told unsettled(String words, String relation) {
        when = new When.Relative(words(words), relation, When.Precision.WEEK);
        return this;
    }

    Told count(Quantity.Kind kind, String words, long low, @Nullable Long high, String of) {
        quantities.add(new Quantity(kind, low, high, words(words), of));
        return this;
    }

    Told source(String words, SourceKind kind) {
        chains.add(new Chain(List.of(new Chain.Link(words(words), kind, null))));
        return this;
    }

    Told told(Assertion as) {
        assertion = as;
        return this;
    }

    Told background() {
        historical = true;
        return this;
    }

    Mention mention() {
        return new Mention(
                id,
                story,
                Section.BODY,
                Words.at(page, sentence),
                trigger,
                type,
                modes,
                actors,
                recipients,
                assertion,
                historical,
                false,
                chains,
                places,
                when,
                quantities,
                null,
                type.name().toLowerCase(Locale.ROOT) + "-sample");
    }
}
