package org.dateline.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.store.ContentHash;
import org.dateline.archive.store.PageRecord;
import org.dateline.model.Assertion;
import org.dateline.model.CodedStory;
import org.dateline.model.Context;
import org.dateline.model.EventType;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.Quantity;
import org.dateline.model.Refusal;
import org.dateline.model.Retelling;
import org.dateline.model.SourceKind;
import org.dateline.model.Span;
import org.dateline.model.Story;
import org.dateline.model.Words;

/** A small pile of coded pages, made by hand: invented news of the lakes of East Africa, and one page that means harm. */
final class SamplePile {

    static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    static final String LAKE = """
            The Lake Post
            TT
            20
            Kenyan police detain twelve in Nakuru
            A patrol near the market of Nakuru on Monday. Photo: J. Otieno
            Kenyan police detained 12 suspects in Nakuru on Monday, a local official told The Lake Post.
            Traders may march to the governor's office next week, residents said. The market stays open.
            Share this
            Uganda sends food to Bukoba
            Uganda sent food to flooded villages around Bukoba on 2 March.
            """;

    static final String HILLS = """
            Police arrest fifteen after market raid
            Police in Kenya arrested 15 suspects in Nakuru on Monday, witnesses said.
            Two suspects were wounded.
            """;

    static final String HOSTILE = """
            <script>alert('x')</script> & "friends"
            <img src=x onerror=alert(1)> troops shelled <b>Gitega</b> on Tuesday, \uD83D\uDE00 \uD83D وكالة الأنباء said.
            """;

    private SamplePile() {}

    static void fill(Archive archive) {
        archive.ingest(lake());
        archive.ingest(hills());
        archive.ingest(repeat());
        archive.ingest(hostile());
        archive.ingest(PageRecord.refused(
                hash("broken"),
                "/news/broken.bin",
                "broken.bin",
                List.of(Refusal.ofWhole("page.binary", "This is no text."))));
    }

    /** A page with {@code count} events of one kind, far enough apart in time to stay events of their own. */
    static PageRecord many(int count) {
        var text = new StringBuilder("Border log\n");
        for (int i = 1; i <= count; i++) {
            text.append(patrol(i)).append('\n');
        }
        String page = text.toString();
        var mentions = new ArrayList<Mention>();
        for (int i = 1; i <= count; i++) {
            mentions.add(new Told(
                            page,
                            patrol(i),
                            String.format("%016x", 0x9000 + i),
                            "log.txt#1",
                            "patrolled",
                            EventType.MOBILIZE,
                            "troops")
                    .actor("Tanzanian soldiers", "Tanzania", "TZA", "MIL")
                    .at("sector " + i, "TZA", -5 - i * 0.1, 30 + i * 0.1, 1)
                    .on("on day " + i, MONDAY.minusDays(40L * i))
                    .mention());
        }
        Story story = story("log.txt", page, 1, "Border log", new Published.Unknown(List.of()), "00000000000000ee");
        return page(
                "log.txt",
                page,
                List.of(),
                new CodedStory(story, null, List.of(Context.named("military")), mentions, List.of()));
    }

    private static String patrol(int number) {
        return "Tanzanian soldiers patrolled sector " + number + " on day " + number + ".";
    }

    private static PageRecord lake() {
        String story = "lake.txt#1";
        var detention = new Told(
                        LAKE,
                        "Kenyan police detained 12 suspects in Nakuru on Monday, a local official told The Lake Post",
                        "00000000000000a1",
                        story,
                        "detained",
                        EventType.COERCE,
                        "arrest")
                .actor("Kenyan police", "Kenya Police Service", "KEN", "COP")
                .recipient("suspects", "suspects", null, "CRM")
                .at("Nakuru", "KEN", -0.3031, 36.08, 1)
                .on("on Monday", MONDAY)
                .count(Quantity.Kind.DETAINED, "12", 12, 12L, "suspects")
                .source("a local official", SourceKind.OFFICIAL);
        var march = new Told(
                        LAKE,
                        "Traders may march to the governor's office next week",
                        "00000000000000a2",
                        story,
                        "march",
                        EventType.PROTEST,
                        "demo")
                .actor("Traders", "Traders", null, "BUS")
                .recipient("the governor's office", "the governor's office", "KEN", "GOV")
                .unsettled("next week", "the week after publication")
                .source("residents", SourceKind.WITNESS)
                .told(Assertion.POSSIBLE);
        var food = new Told(
                        LAKE,
                        "Uganda sent food to flooded villages around Bukoba on 2 March",
                        "00000000000000a3",
                        "lake.txt#2",
                        "sent",
                        EventType.AID)
                .actor("Uganda", "Uganda", "UGA", "GOV")
                .recipient("flooded villages", "flooded villages", "TZA", "CVL")
                .at("Bukoba", "TZA", -1.3317, 31.8122, 2)
                .on("on 2 March", LocalDate.of(2031, 3, 2))
                .background();
        Published published = new Published.Between(
                MONDAY, null, List.of(new Published.Evidence("on Monday", span(LAKE, "on Monday, a"))));
        Refusal refusal =
                new Refusal("coding.no-recipient", span(LAKE, "stays open"), "A recipient is missing for this type.");
        return page(
                "lake.txt",
                LAKE,
                List.of(span(LAKE, "The Lake Post\n"), span(LAKE, "TT\n20\n"), span(LAKE, "Share this")),
                new CodedStory(
                        story(
                                "lake.txt",
                                LAKE,
                                1,
                                "Kenyan police detain twelve in Nakuru",
                                published,
                                "00000000000000aa"),
                        null,
                        List.of(Context.named("crime")),
                        List.of(detention.mention(), march.mention()),
                        List.of(refusal)),
                new CodedStory(
                        story("lake.txt", LAKE, 2, "Uganda sends food to Bukoba", published, "00000000000000ab"),
                        null,
                        List.of(),
                        List.of(food.mention()),
                        List.of()));
    }

    private static PageRecord hills() {
        var detention = new Told(
                        HILLS,
                        "Police in Kenya arrested 15 suspects in Nakuru on Monday, witnesses said",
                        "00000000000000b1",
                        "hills.txt#1",
                        "arrested",
                        EventType.COERCE,
                        "arrest")
                .actor("Police in Kenya", "Kenya Police Service", "KEN", "COP")
                .recipient("suspects", "suspects", null, "CRM")
                .at("Nakuru", "KEN", -0.3031, 36.08, 1)
                .on("on Monday", MONDAY)
                .count(Quantity.Kind.DETAINED, "15", 15, 15L, "suspects")
                .source("witnesses", SourceKind.WITNESS);
        return page(
                "hills.txt",
                HILLS,
                List.of(),
                new CodedStory(hillsStory("hills.txt"), null, List.of(), List.of(detention.mention()), List.of()));
    }

    /** The page of the hills after it was read anew and no story was found. */
    static PageRecord hillsWithoutStories() {
        return new PageRecord(
                hash("other bytes"),
                "/news/hills.txt",
                "hills.txt",
                "text/plain",
                HILLS,
                List.of(),
                List.of(),
                List.of(Refusal.ofWhole("story.none", "No story stands on this page.")));
    }

    private static PageRecord repeat() {
        return page(
                "wire.txt",
                HILLS,
                List.of(),
                new CodedStory(
                        hillsStory("wire.txt"),
                        Retelling.exactCopy("hills.txt#1", 30),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Story hillsStory(String name) {
        return story(
                name,
                HILLS,
                1,
                "Police arrest fifteen after market raid",
                new Published.On(MONDAY.plusDays(1), List.of()),
                "00000000000000bb");
    }

    private static PageRecord hostile() {
        var shelling = new Told(
                        HOSTILE,
                        "<img src=x onerror=alert(1)> troops shelled <b>Gitega</b> on Tuesday",
                        "00000000000000c1",
                        "<hostile> & 100%.html#1",
                        "shelled",
                        EventType.ASSAULT,
                        "heavy-weapons")
                .actor("<img src=x onerror=alert(1)> troops", "<img src=x onerror=alert(1)> troops", "BDI", "MIL")
                .at("<b>Gitega</b>", "BDI", -3.4271, 29.9246, 1)
                .on("on Tuesday", MONDAY.plusDays(1))
                .source("\uD83D وكالة الأنباء", SourceKind.MEDIA);
        String name = "<hostile> & 100%.html";
        return page(
                name,
                HOSTILE,
                List.of(),
                new CodedStory(
                        story(
                                name,
                                HOSTILE,
                                1,
                                "<script>alert('x')</script> & \"friends\"",
                                new Published.Unknown(List.of()),
                                "00000000000000cc"),
                        null,
                        List.of(),
                        List.of(shelling.mention()),
                        List.of()));
    }

    private static Story story(String name, String page, int number, String title, Published published, String print) {
        Span head = span(page, title);
        String rest = page.substring(head.end()).stripTrailing();
        var paragraphs = new ArrayList<Span>();
        var captions = new ArrayList<Words>();
        int at = head.end() + 1;
        for (String line : rest.substring(1).split("\n")) {
            if (line.equals("Share this")) {
                break;
            }
            var span = new Span(at, at + line.length());
            if (line.contains("Photo:")) {
                captions.add(Words.at(page, span));
            } else {
                paragraphs.add(span);
            }
            at = span.end() + 1;
        }
        return new Story(
                name + "#" + number,
                name,
                number,
                page,
                Words.at(page, head),
                captions,
                paragraphs.getFirst().hull(paragraphs.getLast()),
                paragraphs,
                published,
                print);
    }

    private static PageRecord page(String name, String text, List<Span> furniture, CodedStory... stories) {
        return new PageRecord(
                hash(name + text), "/news/" + name, name, "text/plain", text, furniture, List.of(stories), List.of());
    }

    private static Span span(String page, String words) {
        int start = page.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(UTF_8));
    }
}
