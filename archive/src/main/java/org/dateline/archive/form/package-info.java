/**
 * The JSON form of the nouns: the one that gold, exports and the record share. Knows only {@code model} and the JSON
 * library; keys always come in the same order.
 */
@NullMarked
package org.dateline.archive.form;

import org.jspecify.annotations.NullMarked;
