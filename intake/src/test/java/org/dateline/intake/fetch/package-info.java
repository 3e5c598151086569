@NullMarked
package org.dateline.intake.fetch;

import org.jspecify.annotations.NullMarked;
