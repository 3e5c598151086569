/** Finds acts: the trigger, its type and mode, the words in each role, the rule that fired. */
@NullMarked
package org.dateline.what;

import org.jspecify.annotations.NullMarked;
