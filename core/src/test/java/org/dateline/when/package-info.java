/** What time words mean. */
@NullMarked
package org.dateline.when;

import org.jspecify.annotations.NullMarked;
