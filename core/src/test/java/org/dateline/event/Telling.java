package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Assertion;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.PlaceRole;
import org.dateline.model.Quantity;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.model.Words;
import org.jspecify.annotations.Nullable;

/** Builds a mention for a test, one field after the other; what is not said is empty. */
final class Telling {

    static final Where.Point NAKURU = new Where.Point(-0.28, 36.07);
    static final Where.Point NAIROBI = new Where.Point(-1.29, 36.82);

    private final String id;
    private String story = "s";
    private final int at;
    private String trigger = "attack";
    private EventType type = EventType.ASSAULT;
    private List<String> modes = List.of();
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private final List<Where> places = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private Assertion assertion = Assertion.ACTUAL;
    private boolean historical;
    private @Nullable When whenOrNull;
    private @Nullable String termOfOrNull;

    private Telling(String id, int at) {
        this.id = id;
        this.at = at;
    }

    static Telling of(String id, int at) {
        return new Telling(id, at);
    }

    Telling in(String some) {
        story = some;
        return this;
    }

    Telling is(EventType some, String words, String... someModes) {
        type = some;
        trigger = words;
        modes = List.of(someModes);
        return this;
    }

    Telling by(String words, @Nullable String country, String... sectors) {
        actors.add(new Participant(words(words), null, words, country, List.of(sectors)));
        return this;
    }

    Telling to(String words, @Nullable String country, String... sectors) {
        recipients.add(new Participant(words(words), null, words, country, List.of(sectors)));
        return this;
    }

    Telling at(String name, Where.Point point, int precision) {
        places.add(new Where(words(name), null, name, "KEN", null, point, precision, PlaceRole.AT));
        return this;
    }

    Telling on(String day) {
        whenOrNull = new When.Between(words(day), LocalDate.parse(day), LocalDate.parse(day), When.Precision.DAY);
        return this;
    }

    Telling onSome(String weekday) {
        whenOrNull = new When.Relative(words(weekday), "last " + weekday, When.Precision.DAY);
        return this;
    }

    Telling killed(long number) {
        quantities.add(new Quantity(Quantity.Kind.KILLED, number, number, words("" + number), "people"));
        return this;
    }

    Telling told(Assertion some) {
        assertion = some;
        return this;
    }

    Telling termOf(String some) {
        termOfOrNull = some;
        return this;
    }

    Telling asHistory() {
        historical = true;
        return this;
    }

    Mention mention() {
        return new Mention(
                id,
                story,
                Section.BODY,
                words("a quote"),
                words(trigger),
                type,
                modes,
                actors,
                recipients,
                assertion,
                historical,
                false,
                List.of(),
                places,
                whenOrNull,
                quantities,
                termOfOrNull,
                "a-rule");
    }

    private Words words(String text) {
        return new Words(text, new Span(at, at + text.length()));
    }
}
