package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings of an HTML page are subheadings, unless there is evidence that a story begins. */
class A05_StoriesOfAnHtmlPageTest {

    private static final String FERRY =
            "<p>A ferry sank off Zanzibar on Saturday and 31 people were rescued, the harbour police said in the evening.</p>"
                    + "<p>Divers looked for nine others until it was dark, and the ferry's owner was detained at home.</p>";
    private static final String BRIDGE =
            "<p>The old bridge was reopened to all traffic on Friday morning, the town council of Mostar said.</p>"
                    + "<p>A second lane will follow in the spring if the weather and the budget of the town allow it.</p>";

    private static List<String> titles(String body) {
        return Texts.split("<html><head><title>x</title></head><body>" + body + "</body></html>").stories().stream()
                .map(Texts::title)
                .toList();
    }

    @Test
    void aHeadingOverOneStory() {
        assertThat(titles("<article><h1>Ferry sinks off Zanzibar</h1>" + FERRY + "<h2>What its owner says</h2>" + BRIDGE
                        + "</article>"))
                .containsExactly("Ferry sinks off Zanzibar");
    }

    @Test
    void aHeadingWithAnAuthorOrADateline() {
        assertThat(titles("<div><h1>Ferry sinks off Zanzibar</h1><p>By Amina Saleh</p>" + FERRY
                        + "<h2>Bridge reopens in Mostar</h2><p>By Ivo Marić</p>" + BRIDGE + "</div>"))
                .containsExactly("Ferry sinks off Zanzibar", "Bridge reopens in Mostar");
        assertThat(titles("<div><h1>Ferry sinks off Zanzibar</h1>" + FERRY + "<h2>Bridge reopens in Mostar</h2>"
                        + BRIDGE.replaceFirst("<p>", "<p>MOSTAR, May 3 (NPA) - ") + "</div>"))
                .containsExactly("Ferry sinks off Zanzibar", "Bridge reopens in Mostar");
    }

    @Test
    void aStandfirstAboveTheAuthorOpensNothing() {
        assertThat(titles("<article><h1>Ferry sinks off Zanzibar</h1><h2>Police detain the owner at his home</h2>"
                        + "<p>By Amina Saleh</p>" + FERRY + BRIDGE + "</article>"))
                .containsExactly("Ferry sinks off Zanzibar");
    }

    @Test
    void headlinesThatJsonLdNames() {
        String ld =
                "<script type=\"application/ld+json\">[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sinks off Zanzibar\"},"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge reopens in Mostar\"}]</script>";
        String body = "<div><h3>Ferry sinks off Zanzibar</h3>" + FERRY + "<h3>Bridge reopens in Mostar</h3>" + BRIDGE
                + "</div>";
        assertThat(titles(ld + body)).containsExactly("Ferry sinks off Zanzibar", "Bridge reopens in Mostar");
        assertThat(titles(body)).hasSize(1);
    }

    @Test
    void aDigestAndItsHeading() {
        assertThat(titles("<article><h1>World in brief</h1><h2>Ferry sinks off Zanzibar</h2>" + FERRY
                        + "<h2>Bridge reopens in Mostar</h2>" + BRIDGE + "</article>"))
                .containsExactly("Ferry sinks off Zanzibar", "Bridge reopens in Mostar");
    }
}
