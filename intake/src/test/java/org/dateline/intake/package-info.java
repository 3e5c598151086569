@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
