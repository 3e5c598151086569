/**
 * The machine's side of the desk: every view as JSON, CSV or GeoJSON at an address of its own. An address is the whole state of
 * a view; {@link org.dateline.app.rest.Question} reads and writes it, for the pages too.
 */
@NullMarked
package org.dateline.app.rest;

import org.jspecify.annotations.NullMarked;
