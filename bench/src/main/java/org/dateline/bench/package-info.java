/** How fast the rooms work, measured by JMH: pages and stories, look-ups of names, the stages who and where. */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
