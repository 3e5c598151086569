/** The index: words to events and stories. It stands beside the record and can always be rebuilt from it. */
@NullMarked
package org.dateline.archive.search;

import org.jspecify.annotations.NullMarked;
