/** Who is who in a story. */
@NullMarked
package org.dateline.who;

import org.jspecify.annotations.NullMarked;
