/** Measures how copies, updates and quotations are told apart: on a pile of made-up stories with planted retellings. */
@NullMarked
package org.dateline.lab.repeats;

import org.jspecify.annotations.NullMarked;
