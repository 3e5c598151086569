/** Tests of the engine of our own, in order of what they build on. */
@NullMarked
package org.dateline.reading.minilm;

import org.jspecify.annotations.NullMarked;
