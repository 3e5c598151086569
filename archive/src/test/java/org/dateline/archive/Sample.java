package org.dateline.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.store.ContentHash;
import org.dateline.archive.store.PageRecord;
import org.dateline.model.Assertion;
import org.dateline.model.Chain;
import org.dateline.model.CodedStory;
import org.dateline.model.Context;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.PlaceRole;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.Refusal;
import org.dateline.model.Section;
import org.dateline.model.SourceKind;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.model.Words;

/** One small coded page that the tests of this module share: every field of a mention is filled somewhere in it. */
public final class Sample {

    public static final String TEXT = """
            Kenyan police detain 12 in Nakuru
            Photo: a patrol in Nakuru.
            TT
            Kenyan police detained 12 suspects in Nakuru on Monday, a local official told The Lake Post.
            Residents may march next week.
            """;

    private Sample() {}

    /** The first place of {@code words} in the text from {@code from} on. */
    public static Words words(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return new Words(words, new Span(start, start + words.length()));
    }

    public static Story story(String page) {
        return story(page, "00000000000000aa");
    }

    public static Story story(String page, String fingerprint) {
        Words title = words("Kenyan police detain 12 in Nakuru", 0);
        Words caption = words("Photo: a patrol in Nakuru.", 0);
        Words first = words(
                "Kenyan police detained 12 suspects in Nakuru on Monday, a local official told The Lake Post.", 40);
        Words second = words("Residents may march next week.", 40);
        return new Story(
                page + "#1",
                page,
                1,
                TEXT,
                title,
                List.of(caption),
                first.span().hull(second.span()),
                List.of(first.span(), second.span()),
                new Published.Between(
                        LocalDate.of(2031, 3, 4),
                        null,
                        List.of(new Published.Evidence(
                                "on Monday", words("on Monday", 0).span()))),
                fingerprint);
    }

    public static Mention detention(String page, String id) {
        return new Mention(
                id,
                page + "#1",
                Section.BODY,
                words("Kenyan police detained 12 suspects in Nakuru on Monday", 40),
                words("detained", 0),
                EventType.COERCE,
                List.of("arrest"),
                List.of(new Participant(
                        words("Kenyan police", 40), "ken-police", "Kenya Police Service", "KEN", List.of("COP"))),
                List.of(new Participant(words("suspects", 40), null, "suspects", null, List.of("CRM"))),
                Assertion.ACTUAL,
                false,
                false,
                List.of(new Chain(List.of(
                        new Chain.Link(words("The Lake Post", 0), SourceKind.MEDIA, "lake-post"),
                        new Chain.Link(words("a local official", 0), SourceKind.OFFICIAL, null)))),
                List.of(new Where(
                        words("Nakuru", 60),
                        "place-1",
                        "Nakuru",
                        "KEN",
                        "Nakuru County",
                        new Where.Point(-0.28, 36.07),
                        1,
                        PlaceRole.AT)),
                new When.Between(
                        words("on Monday", 0), LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 3), When.Precision.DAY),
                List.of(new Quantity(Quantity.Kind.DETAINED, 12, 12L, words("12", 40), "suspects")),
                null,
                "coerce-arrest-1");
    }

    public static Mention march(String page, String id, String termOf) {
        return new Mention(
                id,
                page + "#1",
                Section.BODY,
                words("Residents may march next week", 40),
                words("march", 40),
                EventType.PROTEST,
                List.of(),
                List.of(new Participant(words("Residents", 40), null, "Residents", null, List.of("CVL"))),
                List.of(),
                Assertion.POSSIBLE,
                false,
                true,
                List.of(),
                List.of(new Where(words("Nakuru", 60), null, "Nakuru", null, null, null, 2, PlaceRole.TARGET, 12)),
                new When.Relative(words("next week", 0), "the week after publication", When.Precision.WEEK),
                List.of(new Quantity(Quantity.Kind.FORCES, 3, null, words("12", 40), "")),
                termOf,
                "protest-march-1");
    }

    /** The page's one story, coded. */
    public static CodedStory coded(String page) {
        return coded(page, "00000000000000aa", "00000000000000d");
    }

    /** The same, told with other words, so that it is no repeat; mention ids are the prefix and a number. */
    public static CodedStory coded(String page, String fingerprint, String ids) {
        return new CodedStory(
                story(page, fingerprint),
                null,
                List.of(Context.named("crime"), Context.named("legal")),
                List.of(detention(page, ids + "1"), march(page, ids + "2", ids + "1")),
                List.of(new Refusal("coding.no-recipient", new Span(96, 104), "A recipient is missing.")));
    }

    /** A page with these stories, whose bytes hash to something that depends on {@code content}. */
    public static PageRecord page(String name, String content, CodedStory... stories) {
        return new PageRecord(
                ContentHash.of(content.getBytes(StandardCharsets.UTF_8)),
                "pile/" + name,
                name,
                "text/plain",
                TEXT,
                List.of(new Span(61, 63)),
                List.of(stories),
                List.of());
    }
}
