package org.dateline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One story of a page. All spans lie in the page's text.
 *
 * @param id page name, {@code #}, number of the story on its page from 1; for an item, the item's id
 * @param pageName the page's short name
 * @param number of the story on its page, from 1
 * @param text the whole page's text, shared
 * @param titleOrNull the headline; an item may have none
 * @param captions each distinct caption, once, in order
 * @param body from the first paragraph's start to the last one's end, the dateline ("LAGOS, March 3 -") included
 * @param paragraphs in order, furniture between them and the dateline before the first left out
 * @param published when
 * @param fingerprint of the story's own words, the same for every exact repeat: 16 hex digits
 */
public record Story(
        String id,
        String pageName,
        int number,
        String text,
        @Nullable Words titleOrNull,
        List<Words> captions,
        Span body,
        List<Span> paragraphs,
        Published published,
        String fingerprint) {

    public Story {
        captions = List.copyOf(captions);
        paragraphs = List.copyOf(paragraphs);
        if (number < 1) {
            throw new IllegalArgumentException("stories are numbered from 1: " + number);
        }
    }

    public Optional<Words> title() {
        return Optional.ofNullable(titleOrNull);
    }

    /** Title, captions and paragraphs with the section each belongs to, in reading order. */
    public List<Stretch> stretches() {
        var all = new java.util.ArrayList<Stretch>();
        title().ifPresent(t -> all.add(new Stretch(Section.HEADLINE, t.span())));
        captions.forEach(c -> all.add(new Stretch(Section.CAPTION, c.span())));
        paragraphs.forEach(p -> all.add(new Stretch(Section.BODY, p)));
        return List.copyOf(all);
    }
}
