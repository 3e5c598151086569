/** The contract of a reading engine: sentences, tokens, dependencies, named entities. */
@NullMarked
package org.dateline.reading;

import org.jspecify.annotations.NullMarked;
