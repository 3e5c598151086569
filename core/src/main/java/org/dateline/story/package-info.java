/** From a page to its stories, its furniture and the dates that bound them. */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
