/** The way through, on one screen. */
@NullMarked
package org.dateline.flow;

import org.jspecify.annotations.NullMarked;
