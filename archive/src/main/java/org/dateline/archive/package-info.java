/**
 * The archive: one data folder that keeps pages, stories, mentions, events and refusals, and answers questions about them.
 *
 * <p>{@link org.dateline.archive.Archive} is the door. Putting in:
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(folder)) {
 *     String name = archive.pageName(source, fileName);       // free of clashes; read the page under this name
 *     String hash = ContentHash.of(bytes);
 *     if (!archive.isDone(name, hash)) {
 *         archive.ingest(new PageRecord(hash, source, name, mediaType, text, furniture, codedStories, refusals));
 *     }
 * }
 * }</pre>
 *
 * <p>Asking:
 *
 * <pre>{@code
 * EventQuery query = EventQuery.ALL.withTypes(Set.of(EventType.ASSAULT)).withWords("bridge").withPage(0, 50);
 * Listing<EventRow> rows = archive.events(query);             // rows.total() counts all, not only this page
 * Facets facets = archive.facets(query);                      // counts for the filters
 * EventDetail event = archive.findEvent(id).orElseThrow();    // follows redirects of old ids
 * for (MentionDetail told : event.mentions()) {
 *     told.excerpt().text();                                  // the headline, caption or paragraph that says so
 *     told.excerpt().marks();                                 // what to mark in it, by offsets into that text
 * }
 * }</pre>
 *
 * <p>Pages are to be put in in the order of the input: which mentions become one event depends on that order only, never on
 * how many threads coded them. Reading is safe from any thread and from other processes; writers wait for one another.
 */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
