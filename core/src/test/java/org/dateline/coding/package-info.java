@NullMarked
package org.dateline.coding;

import org.jspecify.annotations.NullMarked;
