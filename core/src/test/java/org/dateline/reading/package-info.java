/** Readings for tests. */
@NullMarked
package org.dateline.reading;

import org.jspecify.annotations.NullMarked;
