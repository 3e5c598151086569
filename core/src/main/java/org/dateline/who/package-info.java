/** From the words in a role to entities with a country and sectors on a date. */
@NullMarked
package org.dateline.who;

import org.jspecify.annotations.NullMarked;
