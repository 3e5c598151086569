/** Quantities: how many killed, wounded, detained, released and of whom. */
@NullMarked
package org.dateline.howmany;

import org.jspecify.annotations.NullMarked;
