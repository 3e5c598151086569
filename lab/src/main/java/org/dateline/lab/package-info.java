/** Measuring: how right the coder is against gold, and how fast. */
@NullMarked
package org.dateline.lab;

import org.jspecify.annotations.NullMarked;
