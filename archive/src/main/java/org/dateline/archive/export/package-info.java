/** Ways out of Dateline for other programs: JSON Lines, CSV and GeoJSON. */
@NullMarked
package org.dateline.archive.export;

import org.jspecify.annotations.NullMarked;
