/** Tests of how dating is measured. */
@NullMarked
package org.dateline.lab.dates;

import org.jspecify.annotations.NullMarked;
