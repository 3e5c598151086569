package org.dateline.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does, in a real browser. Nothing may be asked of another host, and the console stays silent. */
class C01_InTheBrowserTest {

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Desk desk;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(chromium != null, "There is no Chromium here: the pages are not tried in a browser.");
        archive = Archive.open(folder);
        SamplePile.fill(archive);
        archive.ingest(SamplePile.many(60));
        desk = Desk.start(archive, Rereading.NONE, B05_HowItWasCodedTest.LAKE, "127.0.0.1", 0);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
            desk.close();
            archive.close();
        }
    }

    @BeforeEach
    void open() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!URI.create(request.url()).getHost().equals("127.0.0.1")) {
                complaints.add("asks " + request.url());
            }
        });
        page.navigate(desk.url());
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    private Locator events() {
        return page.locator("tbody.event");
    }

    @Test
    void aFilterChangesTheAddressTheTableAndTheMap() {
        assertThat(page.locator(".spot")).hasCount(62);
        page.locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile("^Type$")))
                .click();
        page.locator("#type-COERCE").check();
        assertThat(events()).hasCount(1);
        assertThat(page.locator(".spot")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("/\\?type=COERCE$"));
        page.locator("#type-ASSAULT").check();
        assertThat(events()).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("/\\?type=ASSAULT&type=COERCE$|/\\?type=COERCE&type=ASSAULT$"));
        page.goBack();
        assertThat(page.locator("#type-COERCE")).isChecked();
        assertThat(page.locator("#type-ASSAULT")).not().isChecked();
        assertThat(events()).hasCount(1);
    }

    @Test
    void aCircleShowsItsEvents() {
        page.locator("#q").fill("suspects");
        assertThat(page.locator(".spot")).hasCount(1);
        page.locator("#q").fill("");
        assertThat(page.locator(".spot")).hasCount(62);
        page.locator(".spot[aria-label^=Nakuru]").click();
        assertThat(events()).hasCount(1);
        assertThat(page.locator(".leaflet-popup h3")).hasText("Nakuru");
        assertThat(page).hasURL(Pattern.compile("/\\?box=-0\\.3036,36\\.0795,-0\\.3026,36\\.0805$"));
        assertThat(page.locator(".chips")).containsText("place: Nakuru");
        assertThat(page.locator(".spot.chosen")).hasCount(1);
    }

    @Test
    void aCircleByTheKeyboard() {
        page.locator(".spot[aria-label^=Nakuru]").press("Enter");
        assertThat(events()).hasCount(1);
    }

    @Test
    void theNextPartOfTheList() {
        page.locator("a[rel=next]").click();
        assertThat(events()).hasCount(13);
        assertThat(page).hasURL(Pattern.compile("/\\?offset=50$"));
    }

    @Test
    void wordsOfAStoryExplainThemselves() {
        page.locator("#e00000000000000a1 .from a").first().click();
        assertThat(page).hasURL(Pattern.compile("/stories/lake\\.txt%231#m-00000000000000a1$"));
        assertThat(page.locator("a.m.actor.on")).hasText("Kenyan police");
        page.locator("a.m.recipient", new Page.LocatorOptions().setHasText("the governor"))
                .click();
        assertThat(page.locator(".k.on")).hasCount(1);
        assertThat(page.locator(".k.on")).containsText("Kenya, government");
        page.locator(".k.quantity").click();
        assertThat(page.locator("a.m.on")).hasText("12");
    }

    @Test
    void howAMentionWasCodedUnfoldsInItsCard() {
        page.navigate(desk.url() + "stories/lake.txt%231");
        Locator how = page.locator("#m-00000000000000a1 a.how");
        how.click();
        assertThat(page.locator("#m-00000000000000a1 .way .k")).hasCount(3);
        page.locator("#m-00000000000000a1 .way a.m").click();
        assertThat(page.locator("#m-00000000000000a1 .way .k.on dt")).hasText("reading");
        how.click();
        assertThat(page.locator(".way")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/stories/"));
    }

    @Test
    void selectedWordsFillTheForm() {
        page.navigate(desk.url() + "stories/hills.txt%231");
        assertThat(page.locator(".offer")).isHidden();
        page.locator(".block.body").last().selectText();
        page.locator(".offer").click();
        assertThat(page.locator("#say-words")).hasValue("Two suspects were wounded.");
        assertThat(page.locator("#say-at")).hasValue(Pattern.compile("[0-9]+"));
        page.locator("input[value=furniture]").check();
        page.locator("#say-form input[name=who]").fill("A. Diallo");
        page.locator("#say-form button").click();
        assertThat(page.locator(".notice")).containsText("Kept as decision");
        assertThat(page.locator(".decisions li")).containsText("Two suspects were wounded.");
        assertThat(archive.decisions().getFirst().correction().anchor().start())
                .isEqualTo(SamplePile.HILLS.indexOf("Two suspects"));
    }

    @Test
    void onANarrowScreenTheExplanationComesToTheReader() {
        page.setViewportSize(400, 800);
        page.navigate(desk.url() + "stories/lake.txt%231");
        page.locator("a.m.trigger", new Page.LocatorOptions().setHasText("detained"))
                .click();
        assertThat(page.locator("#panel.open .card.on")).hasCount(1);
        page.locator(".close").click();
        assertThat(page.locator("#panel")).not().hasClass(Pattern.compile("open"));
        int wider = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(wider).isLessThanOrEqualTo(0);
    }
}
