/** Who is said to know it, and whether it is told as fact, plan, demand, possibility or denial. */
@NullMarked
package org.dateline.said;

import org.jspecify.annotations.NullMarked;
