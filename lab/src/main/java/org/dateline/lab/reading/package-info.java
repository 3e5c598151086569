/** Measuring reading engines on treebanks: tags, lemmas, trees, and where they cut sentences and words. */
@NullMarked
package org.dateline.lab.reading;

import org.jspecify.annotations.NullMarked;
