/** Brings the stages together: one act becomes one mention. */
@NullMarked
package org.dateline.coding;

import org.jspecify.annotations.NullMarked;
