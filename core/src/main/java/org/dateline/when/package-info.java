/** From words to intervals of days. */
@NullMarked
package org.dateline.when;

import org.jspecify.annotations.NullMarked;
