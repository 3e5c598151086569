/** What number words mean, and what they count. */
@NullMarked
package org.dateline.howmany;

import org.jspecify.annotations.NullMarked;
