/** Which place words tell, and which of them an act has. */
@NullMarked
package org.dateline.where;

import org.jspecify.annotations.NullMarked;
