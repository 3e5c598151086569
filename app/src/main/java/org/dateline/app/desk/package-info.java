/**
 * The desk: the pages that people see, served to a browser on the same machine. Everything shown comes from the archive and
 * is hostile text until it is escaped; the templates do that, and {@link org.dateline.app.desk.MarkedText} cuts text for
 * them. The address of a page is its whole state.
 */
@NullMarked
package org.dateline.app.desk;

import org.jspecify.annotations.NullMarked;
