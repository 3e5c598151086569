/** A reading engine of our own behind the contract of {@code reading}: words and sentences by rules. */
@NullMarked
package org.dateline.reading.minilm;

import org.jspecify.annotations.NullMarked;
