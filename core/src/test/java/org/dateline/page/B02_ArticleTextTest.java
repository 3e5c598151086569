package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Page;
import org.dateline.model.PageHints.Block;
import org.dateline.model.PageHints.BlockKind;
import org.junit.jupiter.api.Test;

/** The story's own words are told from everything around them by what most sites have in common. */
class B02_ArticleTextTest {

    private static final String FIRST =
            "<p>The two ministries agreed on Tuesday to reopen the bridge at Farol after eleven months.</p>";
    private static final String SECOND =
            "<p>Lorries will cross first, and buses a week later, said the head of the road office in Farol.</p>";
    private static final String THIRD =
            "<p>Neither side would say who is to pay for the guards that the agreement asks for on both banks.</p>";
    private static final String BODY = FIRST + SECOND + THIRD;

    private static Page read(String html) {
        byte[] bytes = ("<!doctype html><html><body>" + html).getBytes(StandardCharsets.UTF_8);
        return new PageReader().read(new RawPage("p", "p", bytes)).value().orElseThrow();
    }

    private static List<String> the(BlockKind kind, String html) {
        Page page = read(html);
        return page.hints().blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::span)
                .map(span -> span.of(page.text()))
                .toList();
    }

    private static String words(String paragraph) {
        return paragraph.replaceAll("<[^>]*>", "");
    }

    private static final List<String> STORY = List.of(words(FIRST), words(SECOND), words(THIRD));

    @Test
    void aHeadersDeckAndCountsAreNoParagraphs() {
        String html =
                "<article><header><h1>Bridge to reopen</h1><h2>Talks that began in spring end with a signature</h2>"
                        + "<p>12 comments</p></header>" + BODY + "</article>";
        assertThat(the(BlockKind.PARAGRAPH, html)).isEqualTo(STORY);
        assertThat(the(BlockKind.TITLE, html)).containsExactly("Bridge to reopen");
        assertThat(the(BlockKind.FURNITURE, html))
                .containsExactly("Talks that began in spring end with a signature", "12 comments");
    }

    @Test
    void aPicturesWordsAreACaptionAndItsCreditFurniture() {
        String html = "<article><h1>Bridge to reopen</h1>" + FIRST
                + "<figure><div>The bridge at Farol as it was seen from the northern bank</div>"
                + "<div class='image-credit'>Ada Mensah</div></figure>" + SECOND
                + "<div class='photo'>Guards wait for the first lorries (Picture: Delta Daily)</div>" + THIRD
                + "<p>A lorry turns back at the closed bridge in March [File: Delta Daily]</p>" + "</article>";
        assertThat(the(BlockKind.PARAGRAPH, html)).isEqualTo(STORY);
        assertThat(the(BlockKind.CAPTION, html))
                .containsExactly(
                        "The bridge at Farol as it was seen from the northern bank",
                        "Guards wait for the first lorries (Picture: Delta Daily)",
                        "A lorry turns back at the closed bridge in March [File: Delta Daily]");
        assertThat(the(BlockKind.FURNITURE, html)).containsExactly("Ada Mensah");
    }

    @Test
    void whatASiteSaysOfItselfIsFurniture() {
        String html = "<article><h1>Bridge to reopen</h1>" + FIRST
                + "<p>Sign up for our daily newsletter and never miss a story.</p>" + SECOND
                + "<p>Follow Delta Daily on Facebook and Telegram.</p>" + THIRD
                + "<p>Ben Okoro contributed to this report.</p><p>(Reporting by A. Mensah; editing by B. Okoro)</p></article>";
        assertThat(the(BlockKind.PARAGRAPH, html)).isEqualTo(STORY);
    }

    @Test
    void sentencesThatBeginAlikeAreTheStorys() {
        List<String> sentences = List.of(
                "Like many others in Farol, she first heard of the agreement on Facebook.",
                "Reporting by the road office showed that the bridge would bear the lorries.",
                "Video by a guard showed the first lorries at the bridge.",
                "The guards received commissions from both sides, said the ministry.",
                "Sources in Farol said that the bridge would open.",
                "The loan came from a bank in Oru (credit cards are not taken).");
        String html = "<article><h1>Bridge to reopen</h1><p>" + String.join("</p><p>", sentences) + "</p></article>";
        assertThat(the(BlockKind.PARAGRAPH, html)).isEqualTo(sentences);
    }

    @Test
    void aStoryAboutPollsIsNoPoll() {
        String post = "<article class='post hentry category-poll tag-survey'><h2>%s</h2>" + BODY + "</article>";
        String html = post.formatted("Bridge to reopen")
                + post.formatted("Guards to come")
                + post.formatted("Lorries to cross")
                + post.formatted("Buses to follow");
        assertThat(the(BlockKind.TITLE, html)).hasSize(4);
        assertThat(the(BlockKind.PARAGRAPH, html)).hasSize(12);
    }

    @Test
    void linksBelowAStoryAreNotItsListAndAListWithinIs() {
        String html = "<article><h1>Bridge to reopen</h1>" + FIRST + "<ul><li>The bridge closed in April last year</li>"
                + "<li>Two rounds of talks failed</li></ul>" + SECOND + THIRD
                + "<h3>Elsewhere</h3><ul><li><a href=a>Harvest</a> fails in the eastern valleys again</li>"
                + "<li>What the <a href=b>river treaty</a> says of guards</li></ul></article>";
        assertThat(the(BlockKind.PARAGRAPH, html))
                .containsExactly(
                        words(FIRST),
                        "The bridge closed in April last year",
                        "Two rounds of talks failed",
                        words(SECOND),
                        words(THIRD));
        assertThat(the(BlockKind.FURNITURE, html)).contains("Elsewhere");
    }

    @Test
    void aQuotedPostIsTheStorysEvenWhereItsFrameIsNamedSocial() {
        String html = "<article><h1>Bridge to reopen</h1>" + FIRST
                + "<div class='social-embed'><blockquote><p>We have waited long enough for this day.</p></blockquote></div>"
                + "<div class='social-buttons'>Share on all channels</div>" + SECOND + THIRD + "</article>";
        assertThat(the(BlockKind.PARAGRAPH, html))
                .containsExactly(words(FIRST), "We have waited long enough for this day.", words(SECOND), words(THIRD));
    }

    @Test
    void aTableOfDataIsReadRowByRowAndOneThatLaysOutIsNot() {
        String data = "<table><tr><th>Month</th><th>Lorries</th></tr><tr><td>March</td><td>412</td></tr></table>";
        String html = "<article><h1>Bridge to reopen</h1>" + FIRST + data + SECOND + THIRD + "</article>";
        assertThat(the(BlockKind.PARAGRAPH, html))
                .containsExactly(words(FIRST), "Month Lorries", "March 412", words(SECOND), words(THIRD));
        String laidOut = "<table><tr><td><a href=a>Home</a></td><td>" + BODY + "</td></tr></table>";
        assertThat(the(BlockKind.PARAGRAPH, laidOut)).isEqualTo(STORY);
    }

    @Test
    void whatOnlyPointingShowsIsNotRead() {
        String html =
                "<article><p>The road office in <span class=tooltip>Farol: all our stories</span>Farol said on Tuesday"
                        + " that the bridge would open.</p></article>";
        assertThat(read(html).text()).isEqualTo("The road office in Farol said on Tuesday that the bridge would open.");
    }

    @Test
    void theHeadlineIsTheOneThatTheMetadataNamesNotTheSitesName() {
        String html = "<meta property='og:title' content='Bridge to reopen after talks - Delta Daily'>"
                + "<meta name='twitter:title' content='Bridge to reopen after talks'><h1>Delta Daily</h1>"
                + "<article><h2>Bridge to reopen after talks</h2>" + BODY + "</article>";
        assertThat(the(BlockKind.TITLE, html)).containsExactly("Bridge to reopen after talks");
    }

    @Test
    void aListOfTeasersIsNotTakenForTheStory() {
        String teaser =
                "<li><a href=x>Ferry runs again on the lower river</a> The ferry at Oru was repaired in two weeks and"
                        + " carries walkers, carts and cattle from Monday on, its owner says.</li>";
        String html = "<div><ul>" + teaser.repeat(12) + "</ul></div><div>" + BODY + "</div>";
        assertThat(the(BlockKind.PARAGRAPH, html)).isEqualTo(STORY);
    }

    @Test
    void whoWroteItIsNoParagraph() {
        String html = "<article><h1>Bridge to reopen</h1><p class=post-meta>Ada Mensah, 4 comments</p>" + BODY
                + "<div class=author-bio><p>Ada Mensah has written about roads, rivers and borders for this paper since she"
                + " left the university of Oru, and lives near the bridge with two dogs and a boat.</p></div></article>";
        assertThat(the(BlockKind.PARAGRAPH, html)).isEqualTo(STORY);
        assertThat(the(BlockKind.BYLINE, html)).containsExactly("Ada Mensah, 4 comments");
    }

    @Test
    void whatThePagesOwnAccountOfItsArticleLeavesOutIsFurniture() {
        String advice =
                "<p>Readers who care for bridges may also care for boats, and this paper's shop has many of both.</p>";
        String told = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + String.join(" ", STORY).repeat(4) + "\"}</script>";
        String html = "<article><h1>Bridge to reopen</h1>" + BODY.repeat(4) + advice + "</article>";
        assertThat(the(BlockKind.PARAGRAPH, told + html)).hasSize(12);
        assertThat(the(BlockKind.FURNITURE, told + html)).containsExactly(words(advice));
        assertThat(the(BlockKind.PARAGRAPH, told.replace("Farol", "Oru") + html))
                .hasSize(13);
    }
}
