@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
