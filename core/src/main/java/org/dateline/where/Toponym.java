package org.dateline.where;

import org.dateline.model.Span;
import org.dateline.model.Where;

/**
 * A place's name where a text has it, without the words around it ("Tafas" of "the town of Tafas"), or the adjective of a
 * country ("Jordanian"): what corpora of place names mark.
 *
 * @param name the name alone: UTF-16 code units of the page's text, start inclusive, end exclusive
 * @param where what it names, in the role {@code at}
 */
public record Toponym(Span name, Where where) {}
