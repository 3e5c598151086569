/** Tests of the CoreNLP engine, in order of what they build on. */
@NullMarked
package org.dateline.reading.corenlp;

import org.jspecify.annotations.NullMarked;
