/** From words to places, with the precision that the text supports. */
@NullMarked
package org.dateline.where;

import org.jspecify.annotations.NullMarked;
