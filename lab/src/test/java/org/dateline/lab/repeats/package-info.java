@NullMarked
package org.dateline.lab.repeats;

import org.jspecify.annotations.NullMarked;
