/**
 * From mentions to events: pure functions, {@link org.dateline.event.BlockKey which mentions are worth comparing} and
 * {@link org.dateline.event.EventMerger which of them are one event}. First within a story, then across stories.
 */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
