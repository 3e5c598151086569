/** How well numbers and background are told of acts, on tables of sentences made up for it. */
@NullMarked
package org.dateline.lab.acts;

import org.jspecify.annotations.NullMarked;
