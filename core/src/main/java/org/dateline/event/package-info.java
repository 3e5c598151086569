/** Folds mentions of the same event into one: a block key, and a merge within the block. */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
