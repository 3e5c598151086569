/** Tests of the measure of reading engines, in order of what they build on. */
@NullMarked
package org.dateline.lab.reading;

import org.jspecify.annotations.NullMarked;
