/** From bytes to a page: text, with a map from every character to the bytes it came from. */
@NullMarked
package org.dateline.page;

import org.jspecify.annotations.NullMarked;
