/** How well time expressions are found and settled, on a table of sentences made up for it. */
@NullMarked
package org.dateline.lab.times;

import org.jspecify.annotations.NullMarked;
