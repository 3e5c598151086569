/** How well places are recognised and put on the map: corpora of news with marked place names, held against the where room. */
@NullMarked
package org.dateline.lab.places;

import org.jspecify.annotations.NullMarked;
