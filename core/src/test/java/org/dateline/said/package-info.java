@NullMarked
package org.dateline.said;

import org.jspecify.annotations.NullMarked;
