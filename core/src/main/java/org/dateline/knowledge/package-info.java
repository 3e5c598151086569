/** Reads the data that an analyst can edit: rules, roster, places, lexicons. */
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
