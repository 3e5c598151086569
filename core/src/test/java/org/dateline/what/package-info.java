@NullMarked
package org.dateline.what;

import org.jspecify.annotations.NullMarked;
