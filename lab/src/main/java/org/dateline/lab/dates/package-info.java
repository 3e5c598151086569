/** How well stories are dated: the known day is hidden, and what the story's own words say is held against it. */
@NullMarked
package org.dateline.lab.dates;

import org.jspecify.annotations.NullMarked;
